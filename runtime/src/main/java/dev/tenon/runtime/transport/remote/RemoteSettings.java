package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.transport.StartException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the debugging port of a Dify is.
 *
 * @param host a name or an address
 * @param port 1 to 65535
 * @param key what Dify shows to those who may debug
 * @param attempts how often in a row connecting may fail before the plugin gives up
 */
public record RemoteSettings(String host, int port, Secret key, int attempts) {

    private static final String URL = "REMOTE_INSTALL_URL";
    private static final String HOST = "REMOTE_INSTALL_HOST";
    private static final String PORT = "REMOTE_INSTALL_PORT";
    private static final String KEY = "REMOTE_INSTALL_KEY";

    /** Where the daemon listens unless it is told otherwise. */
    private static final String USUAL_PORT = "5003";

    /** Nobody watches a build server; everybody else may restart his Dify and find the plugin attached again. */
    private static final int UNATTENDED_ATTEMPTS = 10;

    /** A host and a port, inside of a URL or not; {@link java.net.URI} knows no host {@code plugin_daemon}. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[a-zA-Z][a-zA-Z0-9+.-]*://)?(?:\\[(?<six>[0-9a-zA-Z:.%]+)]|(?<host>[^:/?#@\\[\\]\\s]+))(?::(?<port>\\d+))?(?:[/?#].*)?");

    /**
     * Returns what the variables say.
     *
     * @throws StartException if they name no key or no such place
     */
    public static RemoteSettings of(Map<String, String> environment) throws StartException {
        String key = environment.getOrDefault(KEY, "").strip();
        if (key.isEmpty()) {
            throw new StartException(KEY
                    + " is not set: copy the key from Dify's plugin page, where its debugging address is shown, too");
        }
        int attempts = environment.getOrDefault("CI", "").isBlank() ? Integer.MAX_VALUE : UNATTENDED_ATTEMPTS;
        String url = environment.getOrDefault(URL, "").strip();
        String usualPort = value(environment.get(PORT), USUAL_PORT);
        if (url.isEmpty()) {
            String host = value(environment.get(HOST), "localhost");
            return new RemoteSettings(host, port(usualPort, PORT), Secret.of(key), attempts);
        }
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            throw new StartException(URL + "=" + url + " is no address: expected HOST:PORT such as localhost:5003");
        }
        String host = address.group("six") == null ? address.group("host") : address.group("six");
        String port = address.group("port");
        return port == null
                ? new RemoteSettings(host, port(usualPort, PORT), Secret.of(key), attempts)
                : new RemoteSettings(host, port(port, URL), Secret.of(key), attempts);
    }

    private static String value(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private static int port(String text, String variable) throws StartException {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new StartException(variable + " names the port " + text + ": expected a number from 1 to 65535");
        }
        return port;
    }

    /** Returns host and port, for messages. */
    String address() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
