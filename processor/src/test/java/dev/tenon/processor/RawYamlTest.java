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
                .replace(
                        "AcmeProvider",
                        "@DifyPlugin(",
                        "@DifyPlugin(rawYaml = \"{\\\"resource\\\": {\\\"cpu\\\": 2}}\", ")
                .replace(
                        "AcmeProvider",
                        "@ModelProvider(",
                        "@ModelProvider(rawYaml = \"{\\\"beta\\\": [true, null, -1.5e3]}\", ")
                .replace("AcmeModels", "contextSize = 8192", """
                        contextSize = 8192, rawYaml = \"""
                            {
                              "pricing": {"cached": "0.10"},
                              "tier": {"name": "on", "steps": [{"from": 0}, {"from": 1, "to": "2\\u00e4\\\\n"}], "none": {}, "nothing": []}
                            }
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
                  - -1.5e3
                """);
        assertThat(result.resources().get("models/llm/acme-large.yaml")).endsWith("""
                  currency: USD
                  cached: "0.10"
                tier:
                  name: "on"
                  steps:
                    - from: 0
                    - from: 1
                      to: "2ä\\n"
                  none: {}
                  nothing: []
                """);
        assertThat(result.resources().get("META-INF/tenon/acme.AcmePlugin.jsonl"))
                .contains("\"cpu\":2", "\"beta\":[true,null,-1.5e3]", "\"cached\":\"0.10\"");
    }

    @Test
    void what_is_generated_is_not_replaced() {
        check(
                model("/*!TN-JAV-036*/ \"{\\\"pricing\\\": {\\\"unit\\\": \\\"1\\\"}}\""),
                "rawYaml must not set 'pricing.unit', which is generated from other members [TN-JAV-036 RawYaml]");
        check(
                model("/*!TN-JAV-036*/ \"{\\\"features2\\\": [{\\\"on\\\": 1}]}\""),
                "rawYaml must not have the key 'features2.on': YAML needs quotes for it [TN-JAV-036 RawYaml]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | expected { at character 1",
                "{'a': 1} | expected a key in quotes at character 2",
                "{\"a\" 1} | expected : at character 6",
                "{\"a\": 1 | expected , or } at character 8",
                "{\"a\": 01} | expected , or } at character 8",
                "{\"a\": tru} | expected a value at character 7",
                "{\"a\": [1 2]} | expected , or ] at character 10",
                "{\"a\": 1, \"a\": 2} | the key 'a' occurs twice",
                "{\"a\": \"x} | expected \" at character 10",
                "{\"a\": \"\\x\"} | expected an escape that JSON has at character 9",
                "{\"a\": \"\\u12\"} | expected four hexadecimal digits at character 9",
                "{} {} | expected nothing more at character 4"
            })
    void what_is_no_object_is_refused(String json, String problem) {
        String literal = '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';

        check(
                model("/*!TN-JAV-036*/ " + literal),
                "rawYaml must be an object as JSON spells it: " + problem + " [TN-JAV-036 RawYaml]");
    }

    @Test
    void depth_is_bounded() {
        check(model("\"{\\\"a\\\": " + "[".repeat(31) + "1" + "]".repeat(31) + "}\""));
        check(
                model("/*!TN-JAV-036*/ \"{\\\"a\\\": " + "[".repeat(1000) + "]".repeat(1000) + "}\""),
                "rawYaml must be an object as JSON spells it: it is more than 32 levels deep [TN-JAV-036 RawYaml]");
    }
}
