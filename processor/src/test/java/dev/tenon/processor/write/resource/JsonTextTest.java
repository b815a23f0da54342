package dev.tenon.processor.write.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is printed is what JSON readers read, in one line. */
class JsonTextTest {

    @Test
    void whatever_is_in_a_string() {
        String text = "a \"b\" \\ c\td\r\ne\u0000\u001f\u2028 ü 模 \uD83D\uDE00 </script>";

        String json = JsonText.print(new Node.Mapping().text("text", text));

        assertThat(json).doesNotContain("\n", "\r", "\t").contains("\\u0000", "\\u001f");
        assertThat(Json.parseObject(json)).containsExactly(Map.entry("text", text));
    }

    @Test
    void types_are_those_of_the_tree_and_not_of_the_spelling() {
        Node tree = new Node.Mapping()
                .value("yes", true)
                .value("size", 4096)
                .value("ratio", "1.0")
                .quoted("quoted", "60")
                .text("plain", "60")
                .with("none", new Node.Sequence())
                .with("some", new Node.Sequence().text("a").text("1"))
                .with("empty", new Node.Mapping());

        assertThat(JsonText.print(tree))
                .isEqualTo("{\"yes\":true,\"size\":4096,\"ratio\":1.0,\"quoted\":\"60\",\"plain\":\"60\","
                        + "\"none\":[],\"some\":[\"a\",\"1\"],\"empty\":{}}");
    }
}
