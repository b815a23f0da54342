package dev.tenon.processor;

import dev.tenon.processor.check.JavaRule;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes about the components of records. */
final class RecordMistakes {

    private RecordMistakes() {}

    static List<Mistake> all() {
        return Stream.of(types(), values(), names()).flatMap(List::stream).toList();
    }

    private static List<Mistake> types() {
        return List.of(
                parameter(
                        JavaRule.COMPONENT_NOT_ANNOTATED,
                        "OptionalInt /*!TN-JAV-013*/ seed",
                        "OptionalInt /*!",
                        "@Parameter OptionalInt /*!"),
                credential(
                        JavaRule.COMPONENT_TYPE,
                        "@Credential(label = @I18n(\"Size\")) Optional<Integer> /*!TN-JAV-014*/ size",
                        "Optional<Integer>",
                        "OptionalInt"),
                parameter(
                        JavaRule.COMPONENT_TYPE_MISMATCH,
                        "@Parameter(template = /*!TN-JAV-015*/ TOP_K) OptionalDouble topK",
                        "OptionalDouble topK",
                        "OptionalInt topK"),
                credential(
                        JavaRule.TYPE_UNRESOLVED,
                        "@Credential(label = @I18n(\"Key\")) Sekret /*!TN-JAV-033*/ key",
                        "Sekret",
                        "Secret"),
                Mistake.of(
                                JavaRule.NOT_ACCESSIBLE,
                                Fixture.acme()
                                        .credentials("@Credential(label = @I18n(\"Mode\")) Mode /*!TN-JAV-038*/ mode")
                                        .replace("AcmeCredentials", "{}", "{ private enum Mode { FAST } }"),
                                "AcmeCredentials",
                                "private enum",
                                "enum")
                        .eclipseAtRoot());
    }

    private static List<Mistake> values() {
        return List.of(
                credential(
                        JavaRule.REQUIRED_CONTRADICTION,
                        "@Credential(label = @I18n(\"Size\"), required = /*!TN-JAV-016*/ false) int size",
                        "int size",
                        "OptionalInt size"),
                credential(
                        JavaRule.TEXT_NOT_CONVERTIBLE,
                        "@Credential(label = @I18n(\"Size\"), defaultValue = /*!TN-JAV-017*/ \"6o\") int size",
                        "6o",
                        "60"),
                Mistake.of(
                                JavaRule.ENUM_OPTIONS,
                                Fixture.acme()
                                        .credentials("@Credential(label = @I18n(\"Region\")) Region region")
                                        .with("Region", "enum Region { EU, @Option(/*!TN-JAV-019*/ \"eu\") US }"),
                                "Region",
                                "\"eu\"",
                                "\"us\"")
                        .eclipse("Region", "Region {"));
    }

    private static List<Mistake> names() {
        return List.of(
                credential(
                        JavaRule.NAME_CLASH,
                        "@Credential(label = @I18n(\"URL\")) URI baseUrl,"
                                + " @Credential(label = @I18n(\"Proxy\"), variable = /*!TN-JAV-018*/ \"base_url\") URI proxy",
                        "base_url",
                        "base_url_2"),
                parameter(
                        JavaRule.BUILDER_METHOD_CLASH,
                        "@Parameter Optional<String> /*!TN-JAV-021*/ mode",
                        "@Parameter Optional",
                        "@Parameter(method = \"modeParameter\") Optional"),
                parameter(
                        JavaRule.JAVA_NAME,
                        "@Parameter(method = /*!TN-JAV-037*/ \"top-p\") OptionalDouble topP",
                        "top-p",
                        "topP"));
    }

    private static Mistake credential(JavaRule rule, String components, String mistake, String correction) {
        return Mistake.of(rule, Fixture.acme().credentials(components), "AcmeCredentials", mistake, correction)
                .eclipseAtRoot();
    }

    private static Mistake parameter(JavaRule rule, String component, String mistake, String correction) {
        return Mistake.of(rule, Fixture.acme().parameters(component), "AcmeParameters", mistake, correction)
                .eclipseAtRoot();
    }
}
