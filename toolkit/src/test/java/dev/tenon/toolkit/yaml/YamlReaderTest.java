package dev.tenon.toolkit.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file as a file. What each of Dify's readers takes was tried with PyYAML 6.0.3 and yaml.v3 3.0.1. */
final class YamlReaderTest {

    private final YamlReader reader = new YamlReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "a: 1",
                "\uFEFFa: 1\n",
                "a: 1\r\nb: 2\r\n",
                "a: 1\rb: 2",
                "---\na: 1\n...\n",
                "%YAML 1.1\n---\na: 1\n",
                "{\"a\": [1, {\"b\": null}]}",
                "? a\n: b\n",
                "a: 'it''s'\nb: \"\\u00e9\\n\"\n",
                "a: |2\n    x\n",
                "a: \"x\ty\" # tab\there\n",
                "a: |\n  x\ty\n",
                "a: &x {b: 1}\nc: *x\n",
                "a: 2024-02-29\nb: 2024-2-30\nc: 12:30\n",
                "a: !!str 5\nb: !!binary YQ==\n",
                "a: 😀\nb: \u2028\n",
                "a: \"😀 \\\\uD83D\"\n",
                "a: \"\\U0001F600\"\n",
                "=: 1\n",
                "a: !!set {b}\nc: !!omap [d: 1]\ne: !!pairs []\n",
                "a: !!null b\nc: !!binary //79\n",
                "a: &b [*b]\n",
                "<<: !!omap [a: 1]\n",
            })
    void takesWhatBothReadersTake(String text) {
        assertThat(read(text).problems()).isEmpty();
    }

    static final List<Arguments> PROBLEMS = List.of(
            problem("a: b: c\n", Kind.SYNTAX, 1, 5, "a key cannot stand here"),
            problem("a: 1\nb\n", Kind.SYNTAX, 3, 1, "neither a key with a colon"),
            problem("a:\n\tb: 1\n", Kind.SYNTAX, 2, 1, "a tab cannot stand here; indent with spaces"),
            problem("? a\n|\n b\n", Kind.SYNTAX, 2, 1, "a colon is missing"),
            problem("a: `x`\n", Kind.SYNTAX, 1, 4, "put the value in quotes"),
            problem("a: @x\n", Kind.SYNTAX, 1, 4, "put the value in quotes"),
            problem("  a: 1\nb: 2\n", Kind.SDK_SYNTAX, 2, 1, "indent keys that belong together alike"),
            problem("a: [1, 2\n", Kind.SYNTAX, 2, 1, "expected ',' or ']'"),
            problem("a: \"x\n", Kind.SYNTAX, 2, 1, "found unexpected end of stream"),
            problem("a: \"\\uD83D\"\n", Kind.UNSENDABLE, 1, 4, "the escape of half a character"),
            problem("a: b\n\"😀 \\\\\\uD83D\\uDE00\": c\n", Kind.UNSENDABLE, 2, 1, "the escape of half a character"),
            problem("\uFEFF\uFEFFa: 1\n", Kind.MARKED_TWICE, 1, 1, "two byte order marks"),
            problem("a: *b\n", Kind.SYNTAX, 1, 4, "no anchor &b stands before the alias *b"),
            problem("a: \"\\UFFFFFFFF\"\n", Kind.SYNTAX, 1, 1, "stands for no character"),
            problem("a: \"b\\/c\"\n", Kind.DAEMON_SYNTAX, 1, 6, "the escape \\/ is unknown to Dify's daemon"),
            problem("a: \"b\\'c\"\n", Kind.SDK_SYNTAX, 1, 6, "the escape \\' is unknown to the Python SDK"),
            problem("a: \"b\\qc\"\n", Kind.SYNTAX, 1, 7, "found unknown escape character"),
            problem("a: 1\n...\nb: 2\n", Kind.SDK_SYNTAX, 3, 1, "the document ends before this line"),
            problem("a: &bé 1\n", Kind.SYNTAX, 1, 4, "may contain only letters, digits, _ and -"),
            problem("{a: 1}: 2\n", Kind.SDK_SYNTAX, 1, 1, "a key must be a text"),
            problem("a: {{ x }}\n", Kind.SDK_SYNTAX, 1, 5, "a key must be a text"),
            problem("<<: 1\na: 2\n", Kind.SDK_SYNTAX, 1, 1, "takes a map or a list of maps"),
            problem("a: !foo b\n", Kind.SDK_SYNTAX, 1, 4, "the tag !foo is unknown"),
            problem("a: !!int b\n", Kind.SDK_SYNTAX, 1, 4, "'b' is not what the tag !!int says"),
            problem("a: !!binary YQ\n", Kind.SDK_SYNTAX, 1, 4, "not Base64"),
            problem("x: 1\na: \"\u007f\"\n", Kind.SYNTAX, 2, 5, "the control character U+007F"),
            problem("a: 😀\u0000\n", Kind.SYNTAX, 1, 5, "the control character U+0000"),
            problem("a: 1\n---\nb: 2\n", Kind.SECOND_DOCUMENT, 2, 1, "write one document per file"),
            problem("a:\t1\n", Kind.SDK_SYNTAX, 1, 3, "a tab stands outside of quotes"),
            problem("😀: b\tc\n", Kind.SDK_SYNTAX, 1, 5, "a tab stands outside of quotes"),
            problem("a: 1\t# x\n", Kind.SDK_SYNTAX, 1, 5, "a tab stands outside of quotes"),
            problem("a: &x 1\nb: &x 2\n", Kind.SDK_SYNTAX, 2, 4, "the anchor &x stands twice"),
            problem("a: !!omap {}\n", Kind.SDK_SYNTAX, 1, 4, "the tag !!omap makes no map to the Python SDK"),
            problem("a: !!omap [b]\n", Kind.SDK_SYNTAX, 1, 4, "the tag !!omap makes no list to the Python SDK"),
            problem("a: !!str [b]\n", Kind.SDK_SYNTAX, 1, 4, "the tag !!str makes no list to the Python SDK"),
            problem("a: =\n", Kind.SDK_SYNTAX, 1, 4, "'=' is no text to the Python SDK"),
            problem(
                    "a: 2024-02-30\n",
                    Kind.SDK_SYNTAX,
                    1,
                    4,
                    "is no text to the Python SDK, and nothing else that exists; quote it"),
            problem(
                    "a: 2024-02-01 24:00:00\n",
                    Kind.SDK_SYNTAX,
                    1,
                    4,
                    "is no text to the Python SDK, and nothing else that exists; quote it"),
            problem("%YAML 1.2\n---\na: 1\n", Kind.DAEMON_SYNTAX, 1, 1, "the directive '%YAML 1.2' is unknown"),
            problem("# x\n%FOO\n---\na: 1\n", Kind.DAEMON_SYNTAX, 2, 1, "the directive '%FOO' is unknown"));

    private static Arguments problem(String text, Kind kind, int line, int column, String message) {
        return Arguments.of(text, kind, new Position(line, column), message);
    }

    @ParameterizedTest
    @FieldSource("PROBLEMS")
    void saysWhatIsWrongAndWhere(String text, Kind kind, Position position, String message) {
        Document document = read(text);
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text()).contains(message);
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.position()).isEqualTo(position);
        });
        assertThat(document.isUnreadable()).isEqualTo(kind == Kind.SYNTAX || kind == Kind.MARKED_TWICE);
    }

    @Test
    void takesUtf16WhereTheSdkDoesNot() {
        Document document = reader.read("\uFEFFa: é\n".getBytes(UTF_16LE));
        assertThat(document.root()).isEqualTo(read("a: é\n").root());
        assertThat(document.problems())
                .containsExactly(new Problem(
                        Kind.SDK_SYNTAX, Position.START, "the file is encoded as UTF-16LE; save it as UTF-8"));
    }

    @Test
    void findsTheFirstByteThatIsNotUtf8() {
        Document document = reader.read("a: x\r\nbé: 1".getBytes(ISO_8859_1));
        assertThat(document.root()).isNull();
        assertThat(document.problems())
                .containsExactly(new Problem(
                        Kind.SYNTAX,
                        new Position(2, 2),
                        "the file is not encoded as UTF-8: byte 0xE9 is no character; save it as UTF-8"));
    }

    @Test
    void takesAnEmptyFileAsEmpty() {
        assertThat(read("")).isEqualTo(new Document(null, List.of()));
        assertThat(read("# x").isUnreadable()).isFalse();
    }

    private Document read(String text) {
        return reader.read(text.getBytes(UTF_8));
    }
}
