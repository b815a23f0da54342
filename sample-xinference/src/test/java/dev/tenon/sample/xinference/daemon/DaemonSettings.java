package dev.tenon.sample.xinference.daemon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the daemon's programs and the servers that it needs are.
 *
 * @param daemon the program of the daemon
 * @param commandLine Dify's command {@code dify}
 * @param uv the package manager with which the daemon prepares a plugin's folder
 * @param python Python 3.12
 * @param services how to reach PostgreSQL and Redis, as the daemon's variables
 */
record DaemonSettings(Path daemon, Path commandLine, Path uv, Path python, Map<String, String> services) {

    private static final Pattern POSTGRES =
            Pattern.compile("(?<user>[^:@]+):(?<password>[^@]*)@(?<host>[^:/]+):(?<port>\\d+)/(?<database>\\w+)");
    private static final Pattern REDIS = Pattern.compile("(?:(?<password>[^@]*)@)?(?<host>[^:/]+):(?<port>\\d+)");

    /**
     * Reads the properties {@code daemon.bin} (a folder with {@code daemon} and {@code dify}), {@code daemon.uv}, {@code
     * daemon.python}, {@code daemon.postgres} (user:password@host:port/database) and {@code daemon.redis} (password@host:port).
     *
     * @throws IllegalArgumentException if one is missing or something else
     */
    static DaemonSettings ofProperties() {
        Map<String, String> services = new HashMap<>();
        Matcher postgres = address("daemon.postgres", POSTGRES, "user:password@host:port/database");
        services.put("DB_TYPE", "postgresql");
        services.put("DB_SSL_MODE", "disable");
        services.put("DB_USERNAME", postgres.group("user"));
        services.put("DB_PASSWORD", postgres.group("password"));
        services.put("DB_HOST", postgres.group("host"));
        services.put("DB_PORT", postgres.group("port"));
        services.put("DB_DATABASE", postgres.group("database"));
        Matcher redis = address("daemon.redis", REDIS, "password@host:port");
        services.put("REDIS_HOST", redis.group("host"));
        services.put("REDIS_PORT", redis.group("port"));
        services.put("REDIS_PASSWORD", redis.group("password") == null ? "" : redis.group("password"));
        Path bin = Path.of(property("daemon.bin"));
        return new DaemonSettings(
                program("daemon.bin", bin.resolve("daemon")),
                program("daemon.bin", bin.resolve("dify")),
                program("daemon.uv", Path.of(property("daemon.uv"))),
                program("daemon.python", Path.of(property("daemon.python"))),
                services);
    }

    private static String property(String name) {
        String value = System.getProperty(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("-D" + name + "=… is missing");
        }
        return value;
    }

    private static Path program(String property, Path program) {
        if (!program.toFile().canExecute()) {
            throw new IllegalArgumentException("-D" + property + ": " + program + " is no program");
        }
        return program.toAbsolutePath();
    }

    private static Matcher address(String property, Pattern pattern, String form) {
        Matcher matcher = pattern.matcher(property(property));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("-D" + property + " must be " + form);
        }
        return matcher;
    }
}
