package dev.tenon.toolkit.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    @Test
    void whole_numbers_are_grouped_from_five_digits_on() {
        assertThat(Literals.whole(8192)).isEqualTo("8192");
        assertThat(Literals.whole(131072)).isEqualTo("131_072");
        assertThat(Literals.whole(-1000000)).isEqualTo("-1_000_000");
        assertThat(Literals.whole(4294967296L)).isEqualTo("4_294_967_296L");
    }

    @Test
    void what_cannot_be_seen_is_escaped() {
        assertThat(Literals.string("a\u00a0\u200b\u2028b")).isEqualTo("\"a\\u00a0\\u200b\\u2028b\"");
        assertThat(Literals.string("通义 é")).isEqualTo("\"通义 é\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "{\n  \"a\": 1\n}\n",
                "ends with a quote\n\"",
                "three \"\"\" quotes\n\"\"\"\"",
                "blank \nat line ends \n  ",
                "\n\nbegins with breaks",
                "back\\slash\n\\n",
                "tab\t\n\ttab\r\nb",
                "indented\n    more\n\n  less\n",
                "  margin\n  kept\n"
            })
    void text_blocks_keep_every_character(String text) {
        String block = Literals.block(text, 12);
        String content = block.substring("\"\"\"\n".length(), block.length() - "\"\"\"".length());

        assertThat(content.stripIndent().translateEscapes()).isEqualTo(text);
    }

    @Test
    void a_text_without_lines_or_with_a_margin_is_no_block() {
        assertThat(Literals.isBlock("a")).isFalse();
        assertThat(Literals.isBlock("a\n")).isFalse();
        assertThat(Literals.isBlock("  a\n  b")).isFalse();
        assertThat(Literals.isBlock("a\nb")).isTrue();
    }

    @Test
    void long_texts_are_cut_between_words() {
        assertThat(Literals.split("one two three four", 10, 12, 1))
                .containsExactly("\"one two \"", "\"three \"", "\"four\"");
        assertThat(Literals.split("控制思维链 temperature", 9, 14, 0)).containsExactly("\"控制思维链 \"", "\"temperature\"");
        assertThat(Literals.split("unbreakable", 8, 8, 0)).containsExactly("\"unbrea\"", "\"kable\"");
    }

    @Test
    void the_last_part_leaves_room_behind_it() {
        List<String> parts = Literals.split("aaaa bbbb", 11, 11, 1);

        assertThat(parts).containsExactly("\"aaaa \"", "\"bbbb\"");
    }
}
