package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The written declarations, as text and as YAML 1.1 reads them. */
class DeclarationGoldenTest extends CompilerTest {

    @Test
    void minimal() throws IOException {
        GoldenFiles.check("DeclarationGoldenTest/minimal", check(Fixture.acme()).resources());
    }

    @Test
    void everything() throws IOException {
        TestCompiler.Result result = check(Fixtures.everything());

        GoldenFiles.check("DeclarationGoldenTest/everything", result.resources());
    }

    @Test
    void texts_that_look_like_something_else_stay_texts() {
        Map<String, Object> model =
                new Yaml().load(check(Fixtures.everything()).resources().get("models/llm/yes.yaml"));

        assertThat(model).containsEntry("model", "yes").containsEntry("label", Map.of("en_US", "1.0"));
    }

    @Test
    void the_registration_says_what_the_yaml_says() {
        Map<String, String> resources = check(Fixtures.everything()).resources();
        List<String> lines =
                resources.get("META-INF/tenon/acme.AcmePlugin.jsonl").lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(Json.parseObject(lines.get(0)))
                .isEqualTo(Map.of("type", "manifest_declaration", "data", yaml(resources.get("manifest.yaml"))));
        Map<String, Object> provider = new LinkedHashMap<>(yaml(resources.get("provider/acme.yaml")));
        provider.remove("extra");
        List<Object> models = new ArrayList<>();
        Map<String, Object> positions = new LinkedHashMap<>();
        for (String folder : List.of("llm", "text_embedding", "tts", "speech2text")) {
            List<String> names = new Yaml().load(resources.get("models/" + folder + "/_position.yaml"));
            positions.put(folder, names);
            names.forEach(each -> models.add(
                    yaml(resources.get("models/" + folder + "/" + each.replace("acme/", "acme-") + ".yaml"))));
        }
        provider.put("models", models);
        provider.put("position", positions);
        assertThat(Json.parseObject(lines.get(1)))
                .isEqualTo(Map.of("type", "model_declaration", "data", List.of(provider)));
    }

    /** Reads YAML into the types that JSON is read into. */
    private static Map<String, Object> yaml(String text) {
        return Json.parseObject(Json.write(new Yaml().load(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*!TN-MAN-020*/ 1.4.0", "/*!TN-MAN-020*/ 1.10.9", "1.11", "1.12.0", "2.0.0"})
    void the_oldest_dify_has_what_the_classes_implement(String marked) {
        String mark = marked.replaceFirst("[0-9.]+$", "");
        String written = marked.substring(mark.length());
        String needed = mark.isEmpty() ? written : "1.11.0";

        assertThat(check(Fixtures.everything().replace("AcmeProvider", "\"1.11.0\"", mark + '"' + written + '"'))
                        .resources()
                        .get("manifest.yaml"))
                .contains("minimum_dify_version: \"" + needed + "\"\n");
    }
}
