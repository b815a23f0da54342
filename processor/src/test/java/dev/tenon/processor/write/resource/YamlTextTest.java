package dev.tenon.processor.write.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What is printed is read again as it was, by a reader of YAML 1.1 (SnakeYAML) as Dify's SDK is one. */
class YamlTextTest {

    private static String read(String text) {
        Map<String, Object> map = new Yaml()
                .load(YamlText.print("x", new Node.Mapping().text("k", text).quoted("q", text)));
        assertThat(map.get("q")).isEqualTo(text);
        return String.valueOf(map.get("k"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "yes",
                "No",
                "on",
                "~",
                "null",
                "1",
                "1.0",
                "1e3",
                "0x1F",
                "0100",
                "16:9",
                "2026-01-01",
                ".inf",
                "=",
                "<<",
                "- a",
                "a: b",
                "a #b",
                "#b",
                "a\nb",
                "a\n\nb",
                "\na",
                "a\n",
                "a\n\n",
                " a\nb",
                "a \nb",
                "a\n  b",
                "a\tb",
                "a\r\nb",
                "温度",
                "模型\n说明",
                "\\n\\n",
                "\"",
                "'",
                "\u0000",
                "\u2028a\nb",
                "\u2029",
                "\u0085",
                "\u007f",
                "\u009f\na",
                "\ufeff",
                "\ufffe",
                "\uffff",
                "\ud800",
                "a\udc00\nb",
                "😀",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "{a",
                "[a",
                "a,b",
                "# c\nd",
                "a\n# c",
                "---",
                "...",
                "a\n---\nb"
            })
    void texts_survive(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GW Large", "Modèle São", "温度", "モデル", "𠮷野家", "_a/b.c(1)+d-e"})
    void letters_of_the_languages_of_dify_stand_plain(String text) {
        assertThat(YamlText.isPlain(text)).isTrue();
        assertThat(read(text)).isEqualTo(text);
    }

    /** The last three became letters with Unicode 14 and 16, which JDK 17 does not know. */
    @ParameterizedTest
    @ValueSource(strings = {"a×b", "Ωmega", "٣", "a😀", "\u1C8A", "\uA7C0", "\u0870"})
    void whatever_else_a_jdk_takes_for_letters_is_quoted(String text) {
        assertThat(YamlText.isPlain(text)).isFalse();
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void random_texts_survive() {
        Random random = new Random(17);
        int[] alphabet = "ab:#- \n\r\"'\\{}[],&*!|>%@`?0.\t\u001b\u0085\ufeff温é😀𠮷\uA7C0"
                .codePoints()
                .toArray();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            assertThat(read(text.toString())).isEqualTo(text.toString());
        }
    }

    @Test
    void style() {
        Node node = new Node.Mapping()
                .text("plain", "GW Large")
                .text("quoted", "on")
                .quoted("always", "a")
                .value("number", 1)
                .text("block", "a\nb")
                .with("empty_map", new Node.Mapping())
                .with("empty_list", new Node.Sequence())
                .with(
                        "list",
                        new Node.Sequence()
                                .text("x")
                                .with(new Node.Mapping().text("a", "b").text("c", "d"))
                                .with(new Node.Sequence().text("e").text("f")))
                .text("long", "word ".repeat(40).strip());

        assertThat(YamlText.print("generated", node))
                .isEqualTo("""
                        # generated
                        plain: GW Large
                        quoted: "on"
                        always: "a"
                        number: 1
                        block: |-
                          a
                          b
                        empty_map: {}
                        empty_list: []
                        list:
                          - x
                          - a: b
                            c: d
                          - - e
                            - f
                        long: %s
                        """.formatted("word ".repeat(40).strip()));
    }
}
