package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ManifestSample.manifest;
import static dev.tenon.declaration.rule.ManifestCode.ARCH_UNKNOWN;
import static dev.tenon.declaration.rule.ManifestCode.AUTHOR_FORMAT;
import static dev.tenon.declaration.rule.ManifestCode.AUTHOR_RESERVED;
import static dev.tenon.declaration.rule.ManifestCode.AUTHOR_UUID;
import static dev.tenon.declaration.rule.ManifestCode.CREATED_AT_FORMAT;
import static dev.tenon.declaration.rule.ManifestCode.CREATED_AT_FUTURE;
import static dev.tenon.declaration.rule.ManifestCode.MEMORY_SUSPICIOUS;
import static dev.tenon.declaration.rule.ManifestCode.MINIMUM_DIFY_VERSION;
import static dev.tenon.declaration.rule.ManifestCode.PERMISSION_WITHOUT_EFFECT;
import static dev.tenon.declaration.rule.ManifestCode.PLUGIN_NAME_FORMAT;
import static dev.tenon.declaration.rule.ManifestCode.REPO_URL;
import static dev.tenon.declaration.rule.ManifestCode.STORAGE_SIZE;
import static dev.tenon.declaration.rule.ManifestCode.VERSION_FORMAT;
import static dev.tenon.declaration.rule.ManifestCode.VERSION_NOT_PEP440;

import dev.tenon.annotation.ModelType;
import java.util.List;
import java.util.stream.Stream;

/** Fixtures of the rules of the manifest. */
final class ManifestFixtures {

    private ManifestFixtures() {}

    static List<Fixture> all() {
        return Stream.of(versions(), identity(), resources(), times())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> versions() {
        Stream<Fixture> malformed = Stream.of("1.0", "v1.0.0", "1.2.3 ", "12345.0.0", "1.2.3.4", "1.2.3-", "1.2.3-a.b")
                .map(version ->
                        fails(VERSION_FORMAT, "'" + version + "'", manifest(m -> m.version = version), "version"));
        Stream<Fixture> wellFormed = Stream.of("1.2.3", "0.0.0", "9999.9999.9999")
                .map(version -> silent(VERSION_FORMAT, version, manifest(m -> m.version = version)));
        Stream<Fixture> foreign = Stream.of("1.0.0-SNAPSHOT", "1.0.0-M1", "1.0.0-GA", "1.0.0-foo", "1.0.0-rc_x")
                .map(version -> fails(VERSION_NOT_PEP440, version, manifest(m -> m.version = version), "version"));
        Stream<Fixture> python = Stream.of(
                        "1.0.0-rc1", "1.0.0-dev1", "1.0.0-beta", "1.0.0-7", "1.0.0-a_1", "1.0.0-POST1")
                .map(version -> silent(VERSION_NOT_PEP440, version, manifest(m -> m.version = version)));
        Stream<Fixture> ranges = Stream.of(">=1.4", "latest", "1.x", "1.4.0-SNAPSHOT", "")
                .map(version -> fails(
                        MINIMUM_DIFY_VERSION,
                        "'" + version + "'",
                        manifest(m -> m.minimumDifyVersion = version),
                        "meta.minimum_dify_version"));
        Stream<Fixture> minimums = Stream.of("1.4.0", "1.10.0rc1", "1.4", "v1.4.0", "1!2.0.post1.dev2+local.1")
                .map(version -> silent(MINIMUM_DIFY_VERSION, version, manifest(m -> m.minimumDifyVersion = version)));
        return Stream.of(malformed, wellFormed, foreign, python, ranges, minimums)
                .flatMap(fixtures -> fixtures)
                .toList();
    }

    private static List<Fixture> identity() {
        return List.of(
                fails(AUTHOR_FORMAT, "capitals", manifest(m -> m.author = "Acme"), "author"),
                fails(AUTHOR_FORMAT, "accent", manifest(m -> m.author = "acmé"), "author"),
                fails(AUTHOR_FORMAT, "nothing of it is legal", manifest(m -> m.author = "作者"), "author"),
                silent(AUTHOR_FORMAT, "all kinds of characters", manifest(m -> m.author = "acme_2-b")),
                fails(AUTHOR_UUID, "UUID", manifest(m -> m.author = "123e4567-e89b-12d3-a456-426614174000"), "author"),
                fails(
                        AUTHOR_UUID,
                        "UUID without dashes",
                        manifest(m -> m.author = "123e4567e89b12d3a456426614174000"),
                        "author"),
                silent(AUTHOR_UUID, "one digit less", manifest(m -> m.author = "123e4567e89b12d3a45642661417400")),
                fails(AUTHOR_RESERVED, "langgenius", manifest(m -> m.author = "langgenius"), "author"),
                fails(AUTHOR_RESERVED, "dify within", manifest(m -> m.author = "my-dify-shop"), "author"),
                silent(AUTHOR_RESERVED, "nearly", manifest(m -> m.author = "defy")),
                fails(PLUGIN_NAME_FORMAT, "dots", manifest(m -> m.name = "My.Plugin"), "name"),
                silent(PLUGIN_NAME_FORMAT, "with a dash", manifest(m -> m.name = "my-plugin")),
                fails(REPO_URL, "empty", manifest(m -> m.repo = ""), "repo"),
                fails(REPO_URL, "relative", manifest(m -> m.repo = "acme/plugin"), "repo"),
                fails(REPO_URL, "no host", manifest(m -> m.repo = "https://"), "repo"),
                silent(REPO_URL, "web", manifest(m -> m.repo = "https://example.com/acme/plugin?x#y")),
                silent(REPO_URL, "other scheme", manifest(m -> m.repo = "git+ssh://git@example.com/acme")),
                fails(ARCH_UNKNOWN, "no architecture", manifest(m -> m.arch = List.of()), "meta.arch"),
                silent(ARCH_UNKNOWN, "one architecture", manifest(m -> {})));
    }

    private static List<Fixture> resources() {
        return List.of(
                fails(MEMORY_SUSPICIOUS, "megabytes", manifest(m -> m.memory = 256), "resource.memory"),
                fails(MEMORY_SUSPICIOUS, "just too little", manifest(m -> m.memory = 1_048_575), "resource.memory"),
                silent(MEMORY_SUSPICIOUS, "1 MiB", manifest(m -> m.memory = 1_048_576)),
                silent(MEMORY_SUSPICIOUS, "64 GiB", manifest(m -> m.memory = 68_719_476_736L)),
                fails(MEMORY_SUSPICIOUS, "too much", manifest(m -> m.memory = 68_719_476_737L), "resource.memory"),
                fails(
                        PERMISSION_WITHOUT_EFFECT,
                        "tools",
                        manifest(m -> m.permission = new PluginPermission(true, false, false, false, List.of(), 0)),
                        "resource.permission"),
                fails(
                        PERMISSION_WITHOUT_EFFECT,
                        "models, reported once",
                        manifest(m -> m.permission =
                                new PluginPermission(true, true, true, true, List.of(ModelType.LLM), 1024)),
                        "resource.permission"),
                silent(PERMISSION_WITHOUT_EFFECT, "none", manifest(m -> m.permission = PluginPermission.NONE)),
                failsWith(
                        STORAGE_SIZE,
                        "1023 bytes",
                        manifest(m -> m.permission = storage(1023)),
                        "TN-MAN-010 resource.permission",
                        "TN-MAN-009 resource.permission.storage.size"),
                failsWith(
                        STORAGE_SIZE,
                        "1 GiB and a byte",
                        manifest(m -> m.permission = storage(1_073_741_825)),
                        "TN-MAN-010 resource.permission",
                        "TN-MAN-009 resource.permission.storage.size"),
                silent(STORAGE_SIZE, "none", manifest(m -> m.permission = storage(0))));
    }

    private static PluginPermission storage(long bytes) {
        return new PluginPermission(false, false, false, false, List.of(), bytes);
    }

    private static List<Fixture> times() {
        Stream<Fixture> malformed = Stream.of(
                        "2026-01-01",
                        "2026-01-01T00:00:00",
                        "2026-01-01 00:00:00Z",
                        "2026-13-01T00:00:00Z",
                        "2026-02-30T00:00:00Z",
                        "2026-01-01T00:00Z",
                        "2026-01-01T00:00:00+0100")
                .map(time -> fails(CREATED_AT_FORMAT, time, manifest(m -> m.createdAt = time), "created_at"));
        Stream<Fixture> wellFormed = Stream.of(
                        "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.123456789Z", "2024-08-07T08:03:44.658609-04:00")
                .map(time -> silent(CREATED_AT_FORMAT, time, manifest(m -> m.createdAt = time)));
        Stream<Fixture> future = Stream.of(
                fails(
                        CREATED_AT_FUTURE,
                        "a second from now",
                        manifest(m -> m.createdAt = "2026-06-01T00:00:01Z"),
                        "created_at"),
                silent(CREATED_AT_FUTURE, "now", manifest(m -> m.createdAt = "2026-06-01T02:00:00+02:00")));
        return Stream.of(malformed, wellFormed, future)
                .flatMap(fixtures -> fixtures)
                .toList();
    }
}
