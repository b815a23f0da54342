package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.FolderSample.MANIFEST;
import static dev.tenon.declaration.FolderSample.MODEL;
import static dev.tenon.declaration.FolderSample.folder;
import static dev.tenon.declaration.FolderSample.manifest;
import static dev.tenon.declaration.rule.GeneralCode.NULL_LIST;
import static dev.tenon.declaration.rule.ManifestCode.ARCH_UNKNOWN;
import static dev.tenon.declaration.rule.ManifestCode.AUTHOR_RESERVED;
import static dev.tenon.declaration.rule.ManifestCode.CREATED_AT_FORMAT;
import static dev.tenon.declaration.rule.ManifestCode.ENTRYPOINT_MISSING_FILE;
import static dev.tenon.declaration.rule.ManifestCode.MINIMUM_DIFY_VERSION_TOO_LOW;
import static dev.tenon.declaration.rule.ManifestCode.MIXED_EXTENSIONS;
import static dev.tenon.declaration.rule.ManifestCode.NO_PROVIDER;
import static dev.tenon.declaration.rule.ManifestCode.PERMISSION_WITHOUT_EFFECT;
import static dev.tenon.declaration.rule.ManifestCode.PLUGIN_TYPE;
import static dev.tenon.declaration.rule.ManifestCode.PROVIDER_FILE_MISSING;
import static dev.tenon.declaration.rule.ManifestCode.RUNNER_LANGUAGE;
import static dev.tenon.declaration.rule.ManifestCode.RUNNER_VERSION;
import static dev.tenon.declaration.rule.ManifestCode.STORAGE_SIZE;
import static dev.tenon.declaration.rule.ManifestCode.TAG_UNKNOWN;
import static dev.tenon.declaration.rule.ManifestCode.TWO_PROVIDERS;
import static dev.tenon.declaration.rule.ManifestCode.VERSION_FORMAT;

import java.util.List;
import java.util.stream.Stream;

/** Fixtures of the rules about what only a written manifest can get wrong. */
final class ManifestYamlFixtures {

    private ManifestYamlFixtures() {}

    static List<Fixture> all() {
        return Stream.of(manifests(), ways()).flatMap(List::stream).toList();
    }

    private static List<Fixture> manifests() {
        return List.of(
                fails(PLUGIN_TYPE, "a bundle", manifest("type: plugin", "type: bundle"), "type"),
                silent(PLUGIN_TYPE, "quoted", manifest("type: plugin", "type: \"plugin\"")),
                fails(VERSION_FORMAT, "of the manifest's format", manifest("0.0.1", "\"0.1\""), "meta.version"),
                silent(VERSION_FORMAT, "with a suffix", manifest("0.0.1", "0.0.1-foo")),
                fails(
                        STORAGE_SIZE,
                        "no size",
                        manifest("permission: {}", "permission: {storage: {enabled: false}}"),
                        "resource.permission.storage.size"),
                silent(
                        STORAGE_SIZE,
                        "the least, not enabled",
                        manifest("permission: {}", "permission: {storage: {enabled: false, size: 1024}}")),
                fails(
                        PERMISSION_WITHOUT_EFFECT,
                        "all models",
                        manifest("permission: {}", "permission: {model: {enabled: true}}"),
                        "resource.permission"),
                silent(
                        PERMISSION_WITHOUT_EFFECT,
                        "nothing enabled",
                        manifest("permission: {}", "permission: {model: {enabled: false}, tool: }")),
                fails(ARCH_UNKNOWN, "a word of Intel's", manifest("[amd64, arm64]", "[x86_64]"), "meta.arch[0]"),
                silent(ARCH_UNKNOWN, "twice", manifest("[amd64, arm64]", "[amd64, amd64]")),
                fails(RUNNER_LANGUAGE, "java", manifest("language: python", "language: java"), "meta.runner.language"),
                silent(RUNNER_LANGUAGE, "quoted", manifest("language: python", "language: 'python'")),
                fails(RUNNER_VERSION, "older", manifest("3.12", "3.11"), "meta.runner.version"),
                silent(RUNNER_VERSION, "single quotes", manifest("\"3.12\"", "'3.12'")),
                fails(TAG_UNKNOWN, "singular", manifest("type: plugin", "type: plugin\ntags: [video]"), "tags[0]"),
                silent(TAG_UNKNOWN, "known", manifest("type: plugin", "type: plugin\ntags: [videos, other]")),
                fails(CREATED_AT_FORMAT, "a day", manifest("2026-01-01T00:00:00Z", "2026-01-01"), "created_at"),
                fails(
                        CREATED_AT_FORMAT,
                        "a day of one digit",
                        manifest("2026-01-01T00:00:00Z", "2026-1-1"),
                        "created_at"),
                fails(
                        CREATED_AT_FORMAT,
                        "without a zone",
                        manifest("2026-01-01T00:00:00Z", "2026-01-01T00:00:00"),
                        "created_at"),
                silent(CREATED_AT_FORMAT, "quoted", manifest("2026-01-01T00:00:00Z", "\"2026-01-01T00:00:00+08:00\"")),
                fails(
                        MINIMUM_DIFY_VERSION_TOO_LOW,
                        "polling",
                        folder(f -> f.with(MODEL, "[vision]", "[polling]")
                                .with(MANIFEST, "  arch:", "  minimum_dify_version: 1.4.0\n  arch:")),
                        "meta.minimum_dify_version"),
                silent(
                        MINIMUM_DIFY_VERSION_TOO_LOW,
                        "the version with it",
                        folder(f -> f.with(MODEL, "[vision]", "[polling]")
                                .with(MANIFEST, "  arch:", "  minimum_dify_version: 1.14.2\n  arch:"))),
                silent(AUTHOR_RESERVED, "of Dify's own plugins", manifest("author: acme", "author: langgenius")));
    }

    private static List<Fixture> ways() {
        return List.of(
                Fixture.failsWith(
                        NO_PROVIDER,
                        "null",
                        manifest("[provider/house.yaml]", "[~]"),
                        "TN-MAN-011 plugins.models",
                        "TN-GEN-005 plugins.models[0]"),
                fails(
                        NO_PROVIDER,
                        "no plugins",
                        manifest("plugins:\n  models: [provider/house.yaml]\n", ""),
                        "plugins.models"),
                fails(NO_PROVIDER, "an empty list", manifest("[provider/house.yaml]", "[]"), "plugins.models"),
                silent(
                        NO_PROVIDER,
                        "another kind",
                        folder(f -> f.with(MANIFEST, "models: [provider/house.yaml]", "tools: [a.yaml]")
                                .with("a.yaml", "identity: {}\nextra: {}\n"))),
                fails(
                        MIXED_EXTENSIONS,
                        "an endpoint",
                        folder(f -> f.with(MANIFEST, "  models: [", "  endpoints: [e.yaml]\n  models: [")
                                .with("e.yaml", "{}")),
                        "plugins"),
                fails(
                        PROVIDER_FILE_MISSING,
                        "a file of another kind",
                        manifest("models: [provider/house.yaml]", "tools: [a.yaml]"),
                        "plugins.tools[0]"),
                fails(
                        NULL_LIST,
                        "no endpoints",
                        manifest("  models: [", "  endpoints:\n  models: ["),
                        "plugins.endpoints"),
                silent(MIXED_EXTENSIONS, "no endpoints", manifest("  models: [", "  endpoints: []\n  models: [")),
                fails(
                        TWO_PROVIDERS,
                        "one twice",
                        manifest("[provider/house.yaml]", "[provider/house.yaml, provider/house.yaml]"),
                        "plugins.models"),
                silent(TWO_PROVIDERS, "another file", folder(f -> f.with("provider/other.yaml", "a: b"))),
                fails(
                        PROVIDER_FILE_MISSING,
                        "another ending",
                        manifest("house.yaml", "house.yml"),
                        "plugins.models[0]"),
                silent(PROVIDER_FILE_MISSING, "another folder", folder(f -> f.with("house.yaml", "a: b"))),
                fails(
                        ENTRYPOINT_MISSING_FILE,
                        "a file name",
                        manifest("entrypoint: main", "entrypoint: main.py"),
                        "meta.runner.entrypoint"),
                fails(
                        ENTRYPOINT_MISSING_FILE,
                        "no file",
                        folder(f -> f.without("main.py").with("requirements.txt", "")),
                        "meta.runner.entrypoint"),
                silent(
                        ENTRYPOINT_MISSING_FILE,
                        "a package",
                        folder(f -> f.without("main.py").with("main/__main__.py", ""))),
                silent(ENTRYPOINT_MISSING_FILE, "declarations alone", folder(f -> f.without("main.py"))));
    }
}
