package dev.tenon.declaration;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.RUN;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.FolderSample.MANIFEST;
import static dev.tenon.declaration.FolderSample.MODEL;
import static dev.tenon.declaration.FolderSample.NOW;
import static dev.tenon.declaration.FolderSample.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same mistake is not refused by all: each part of Dify reads some keys, and its own way. */
class RefusedByTest {

    /** The sections of the provider. */
    private static final String MODELS = """
            models:
              llm:
                predefined: ["models/llm/*.yaml"]
                position: models/llm/_position.yaml
            """;

    static Stream<Arguments> manifests() {
        return Stream.of(
                inManifest("type: plugin", "type: plugin\ntags: other", PACKAGE, INSTALL),
                inManifest("type: plugin", "type: plugin\ntags: [other, ~]"),
                inManifest("type: plugin", "type: plugin\ntags: [video]", PACKAGE),
                inManifest("type: plugin", "type: plugin\nprivacy: [a]", PACKAGE, INSTALL),
                inManifest("type: plugin", "type: plugin\nrepo: [a]", PACKAGE, INSTALL, DEBUG, SDK),
                inManifest("[amd64, arm64]", "[amd64, ~]", SDK),
                inManifest("permission: {}", "permission: {tool: {enabled: \"true\"}}", PACKAGE, INSTALL),
                inManifest("permission: {}", "permission: {tool: {enabled: maybe}}", PACKAGE, INSTALL, SDK),
                inManifest("permission: {}", "permission: {storage: {enabled: false}}", PACKAGE),
                inManifest("permission: {}", "permission: {storage: {size: 1023}}", PACKAGE, DEBUG, SDK),
                inManifest("memory: 268435456", "memory: 9223372036854775808", PACKAGE, INSTALL, DEBUG),
                inManifest("memory: 268435456", "memory: .inf", PACKAGE, INSTALL, SDK),
                inManifest("[provider/house.yaml]", "[provider/house.yaml, ~]", SDK),
                inManifest("author: acme\n", "", INSTALL, DEBUG, SDK, API),
                inManifest("author: acme", "author: ~", INSTALL, DEBUG, API),
                inManifest("author: acme", "author: " + "a".repeat(65), PACKAGE, DEBUG, SDK),
                inManifest("version: 1.0.0", "version: \"1.0\"", PACKAGE, INSTALL, DEBUG),
                inManifest("version: 1.0.0", "version: one", PACKAGE, INSTALL, DEBUG, SDK),
                inManifest("2026-01-01T00:00:00Z", "2026-01-01T00:00:00+0100", PACKAGE, INSTALL, RUN),
                inManifest("2026-01-01T00:00:00Z", "\"2026-01-01\"", PACKAGE, INSTALL, RUN, DEBUG),
                inManifest("2026-01-01T00:00:00Z", "2026-01-01 00:00:00 +1", PACKAGE, INSTALL, RUN),
                inManifest("2026-01-01T00:00:00Z", "1767225600", PACKAGE, INSTALL, RUN),
                inManifest("2026-01-01T00:00:00Z", "12:30", PACKAGE, INSTALL, RUN),
                inManifest("2026-01-01T00:00:00Z", "true", PACKAGE, INSTALL, RUN, DEBUG, SDK),
                inManifest("2026-01-01T00:00:00Z", "\"99999999999999\"", PACKAGE, INSTALL, RUN),
                inManifest("type: plugin", "type: \"\"", PACKAGE, DEBUG, SDK),
                inManifest("language: python", "language: \"\"", PACKAGE, DEBUG, SDK),
                inManifest("memory: 268435456", "memory: .5", PACKAGE, DEBUG, SDK),
                inManifest("memory: 268435456", "memory: 1.5", SDK),
                inManifest("type: plugin", "type: plugin\nmodel: {}", PACKAGE, INSTALL),
                inManifest("type: plugin", "type: plugin\nmodel: ~"),
                inManifest("type: plugin", "type: plugin\n1: a", SDK),
                inManifest("permission: {}", "permission: {}\n  1: a"),
                inManifest("permission: {}", "permission: {}\n  x: {a: 1, a: 2}"),
                inManifest("2026-01-01T00:00:00Z", "2026-02-30T00:00:00Z", PACKAGE, INSTALL, RUN, DEBUG, SDK));
    }

    static Stream<Arguments> providers() {
        return Stream.of(
                inProvider("python:\n    provider_source: main.py\n    model_sources: []", "python: []", SDK),
                inProvider("provider_source: main.py", "provider_source: main.py\n    provider_source: main.py"),
                inProvider("extra:\n", "extra: {}\nextra:\n", PACKAGE, INSTALL),
                inProvider("provider: house", "provider: house\nposition: x", PACKAGE, INSTALL, DEBUG, SDK),
                inProvider("provider: house", "provider: house\nposition: {llm: [large]}"),
                inProvider("provider: house", "provider: house\nposition: {llm: [1]}"),
                inProvider("provider: house", "provider: house\nposition: {tts: [1]}", DEBUG, SCHEMA, SDK),
                inProvider("provider: house", "provider: house\nposition: {llm: x}", PACKAGE, INSTALL),
                inProvider("provider: house", "provider: house\nposition: ~", SDK),
                inProvider("\"models/llm/*.yaml\"", "{a: b}", SDK),
                inProvider("[llm]", "[llm, ~]", SDK),
                inProvider(MODELS, "models: [5]\n", PACKAGE, INSTALL, SDK),
                inProvider(MODELS, "models: [{model: a}]\n", SCHEMA, SDK, API),
                inProvider(MODELS, "models: []\n", SDK),
                inProvider("provider: house", "provider: house\nmodel_declarations: x", PACKAGE, INSTALL),
                inProvider("[llm]", "[" + "llm, ".repeat(16) + "llm]", DEBUG),
                inProvider("[llm]", "[" + "llm, ".repeat(15) + "llm]"),
                inProvider("[\"models/llm/*.yaml\"]", "models/llm/*.yaml", SDK),
                inProvider("[\"models/llm/*.yaml\"]", "large"),
                inProvider("[\"models/llm/*.yaml\"]", "{}"),
                inProvider("[\"models/llm/*.yaml\"]", "{1: large}", SDK),
                inProvider("[\"models/llm/*.yaml\"]", "[\"models/llm/*.yaml\", models]", SDK));
    }

    static Stream<Arguments> models() {
        return Stream.of(
                inModel("label:\n  en_US: Large", "label: {}"),
                inModel("en_US: Large", "zh_Hans: Large", SDK, SCHEMA),
                inModel("input: \"0.50\"", "input: \" 0.50\"", PACKAGE, INSTALL),
                inModel("input: \"0.50\"", "input: {}", SDK),
                inModel("input: \"0.50\"", "input: []", PACKAGE, INSTALL, DEBUG, SDK),
                inModel("mode: chat", "mode: chat\n  ~: a", SDK),
                inModel("mode: chat", "mode: chat\n  x: a", SDK, API),
                inModel("input: \"0.50\"", "input: \"0,50\"", PACKAGE, INSTALL, DEBUG, SCHEMA, SDK),
                inModel(
                        "use_template: temperature",
                        "use_template: heat\n    type: float",
                        PACKAGE,
                        INSTALL,
                        DEBUG,
                        SCHEMA),
                inModel(
                        "use_template: temperature",
                        "use_template: 5\n    type: float",
                        PACKAGE,
                        INSTALL,
                        DEBUG,
                        SCHEMA,
                        SDK),
                inModel("use_template: temperature", "use_template: temperature\n    min: \"0\"", PACKAGE, INSTALL));
    }

    private static Arguments inManifest(String old, String changed, Consumer... refusedBy) {
        return arguments(MANIFEST, old, changed, Set.of(refusedBy));
    }

    private static Arguments inProvider(String old, String changed, Consumer... refusedBy) {
        return arguments(PROVIDER, old, changed, Set.of(refusedBy));
    }

    private static Arguments inModel(String old, String changed, Consumer... refusedBy) {
        return arguments(MODEL, old, changed, Set.of(refusedBy));
    }

    @ParameterizedTest
    @MethodSource({"manifests", "providers", "models"})
    void namesThoseWhoRefuse(String file, String old, String changed, Set<Consumer> refusedBy) {
        List<Located> found = FolderRules.check(FolderSample.valid().with(file, old, changed), NOW)
                .violations();

        Set<Consumer> named = EnumSet.noneOf(Consumer.class);
        found.forEach(each -> named.addAll(each.violation().refusedBy()));
        assertThat(named).as("%s", found).isEqualTo(refusedBy);
    }

    @ParameterizedTest
    @MethodSource
    void theLastOfTwoKeysCounts(String value, boolean readable) {
        YamlFolder folder = FolderSample.valid().with(MODEL, "model_type: llm", "model_type: x\nmodel_type: " + value);

        assertThat(FolderRules.check(folder, NOW).violations())
                .extracting(each -> each.violation().rule().code())
                .contains("TN-GEN-007")
                .matches(codes -> readable != codes.contains("TN-MDL-001"));
    }

    static Stream<Arguments> theLastOfTwoKeysCounts() {
        return Stream.of(arguments("llm", true), arguments("y", false));
    }
}
