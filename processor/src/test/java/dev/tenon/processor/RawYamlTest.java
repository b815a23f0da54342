package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TN-JAV-036, and what {@code rawYaml} adds to the declarations. */
class RawYamlTest extends CompilerTest {

    private static Fixture model(String literal) {
        return Fixture.acme().replace("AcmeModels", "contextSize = 8192", "contextSize = 8192, rawYaml = " + literal);
    }

    @Test
    void keys_are_added_to_every_declaration() {
        TestCompiler.Result result = check(Fixture.acme()
                .replace("AcmeProvider", "@DifyPlugin(", "@DifyPlugin(rawYaml = \"resource: {cpu: 2}\", ")
                .replace(
                        "AcmeProvider",
                        "@ModelProvider(",
                        "@ModelProvider(rawYaml = \"{\\\"beta\\\": [true, null, -1.50]}\", ")
                .replace("AcmeModels", "contextSize = 8192", """
                        contextSize = 8192, rawYaml = \"""
                            pricing: {cached: "0.10"}
                            tier:
                              name: 'on'
                              home: https://a.example/b
                              steps:
                              - from: 0
                              - {"from": 1, "to": "2\\u00e4\\\\n"}
                              none: {}
                              nothing: []
                            \"""
                        """));

        assertThat(result.resources().get("manifest.yaml")).contains("""
                resource:
                  memory: 268435456
                  permission: {}
                  cpu: 2
                """);
        assertThat(result.resources().get("provider/acme.yaml")).endsWith("""
                beta:
                  - true
                  - null
                  - -1.50
                """);
        assertThat(result.resources().get("models/llm/acme-large.yaml")).endsWith("""
                  currency: USD
                  cached: "0.10"
                tier:
                  name: "on"
                  home: "https://a.example/b"
                  steps:
                    - from: 0
                    - from: 1
                      to: "2ä\\n"
                  none: {}
                  nothing: []
                """);
        assertThat(result.resources().get("META-INF/tenon/acme.AcmePlugin.jsonl"))
                .contains("\"cpu\":2", "\"beta\":[true,null,-1.50]", "\"cached\":\"0.10\"");
    }

    @Test
    void what_is_generated_is_not_replaced() {
        check(
                model("/*!TN-JAV-036*/ \"pricing: {unit: '1'}\""),
                "rawYaml must not set 'pricing.unit', which is generated from other members [TN-JAV-036 RawYaml]");
        check(
                model("/*!TN-JAV-036*/ \"features2: [{'on': 1}]\""),
                "rawYaml must not have the key 'features2.on': YAML needs quotes for it [TN-JAV-036 RawYaml]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | it is no map",
                "[a: 1 | expected ',' or ']', but got <stream end> at line 1, column 6",
                "? [a] : 1 | a key is no text at line 1, column 3",
                "{a: 1, a: 2} | the key 'a' occurs twice at line 1, column 8",
                "a: \"x | found unexpected end of stream at line 1, column 6",
                "a: *b | found undefined alias b at line 1, column 4",
                "a: !!str 1 | the tag tag:yaml.org,2002:str is more than can be kept at line 1, column 4",
                "a: yes | 'yes' must stand in quotes, or be a number, true, false or null as JSON spells them at line 1, column 4",
                "a: 0x1F | '0x1F' must stand in quotes, or be a number, true, false or null as JSON spells them at line 1, column 4",
                "a: 1e3 | '1e3' must stand in quotes, or be a number, true, false or null as JSON spells them at line 1, column 4",
                "a: | '' must stand in quotes, or be a number, true, false or null as JSON spells them at line 1, column 3"
            })
    void what_is_no_map_is_refused(String yaml, String problem) {
        String literal = '"' + yaml.replace("\\", "\\\\").replace("\"", "\\\"") + '"';

        check(
                model("/*!TN-JAV-036*/ " + literal),
                "rawYaml must be a map in YAML: " + problem + " [TN-JAV-036 RawYaml]");
    }

    @Test
    void depth_is_bounded() {
        check(model("\"{\\\"a\\\": " + "[".repeat(31) + "1" + "]".repeat(31) + "}\""));
        check(
                model("/*!TN-JAV-036*/ \"{\\\"a\\\": " + "[".repeat(40) + "]".repeat(40) + "}\""),
                "rawYaml must be a map in YAML: it is more than 32 levels deep [TN-JAV-036 RawYaml]");
    }
}
