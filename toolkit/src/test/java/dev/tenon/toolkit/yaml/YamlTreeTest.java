package dev.tenon.toolkit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a file, and where. */
final class YamlTreeTest {

    @Test
    void knowsWhereEverythingStands() {
        MapNode map = map("# 😀\nlabel:\n  \"en_US\": 😀x\nfeatures: [a, 😀, b]\n");
        MapNode label = (MapNode) value(map, "label");
        ListNode features = (ListNode) value(map, "features");

        assertThat(map.entries()).extracting(entry -> entry.key().position()).containsExactly(at(2, 1), at(4, 1));
        assertThat(label.position()).isEqualTo(at(3, 3));
        assertThat(value(label, "en_US").position()).isEqualTo(at(3, 12));
        assertThat(features.position()).isEqualTo(at(4, 11));
        assertThat(features.items()).extracting(Node::position).containsExactly(at(4, 12), at(4, 15), at(4, 18));
    }

    @Test
    void placesAnEmptyValueBehindItsKey() {
        assertThat(value(map("a:\nb: 1\n"), "a")).isEqualTo(new ScalarNode(at(1, 3), "", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "60           | 60 | true |",
                "\"60\"       | 60 | false |",
                "'60'         | 60 | false |",
                "!!str 60     | 60 | false |",
                "! 60         | 60 | true |",
                "! '60'       | 60 | false | !",
                "!!int \"60\" | 60 | false | int",
                "!!float 60   | 60 | true | float",
                "!!null ~     | ~  | true | null",
                "!!binary NjA=| 60 | false | binary",
                "!!binary N   | N   | false | binary/invalid",
                "!!binary N-jA=| 60 | false | binary/lax",
                "!!bool true  | true | true | bool",
                "!foo true    | true | true | !foo",
            })
    void tellsTextFromWhatMayBeSomethingElse(String written, String text, boolean plain, @Nullable String tag) {
        assertThat(value(map("a: " + written + "\n"), "a")).isEqualTo(new ScalarNode(at(1, 4), text, plain, tag));
    }

    @Test
    void takesEscapesOfOneReaderForTheCharacterThatTheyAre() {
        MapNode map = map("a: \"x\\/y\\'z\"\nb: [\"\\/\", c]\n");
        assertThat(value(map, "a")).isEqualTo(new ScalarNode(at(1, 4), "x/y'z", false));
        assertThat(((ListNode) value(map, "b")).items())
                .containsExactly(new ScalarNode(at(2, 5), "/", false), new ScalarNode(at(2, 11), "c", true));
    }

    @Test
    void keepsWhatTheDaemonFailsOnWhereItReadsIt() {
        MapNode map = map("a: &x [*x]\nb: &y {c: *y}\nd: {[e]: f, g: 1}\nh: {<<: i}\nj: {k: 1}\n");
        assertThat(((ListNode) ((ListNode) value(map, "a")).items().get(0)).fault())
                .isNotNull();
        assertThat(((MapNode) value((MapNode) value(map, "b"), "c")).fault()).isNotNull();
        assertThat(((MapNode) value(map, "d")).fault()).isNotNull();
        assertThat(value((MapNode) value(map, "d"), "g")).isEqualTo(new ScalarNode(at(3, 16), "1", true));
        assertThat(((MapNode) value(map, "h")).fault()).isNotNull();
        assertThat(((MapNode) value(map, "j")).fault()).isNull();
    }

    @Test
    void knowsSetsAndPairs() {
        MapNode map = map("a: !!set {b}\nc: !!pairs [d: 1]\ne: {f: 1}\ng: [h: 1]\n");
        assertThat(((MapNode) value(map, "a")).set()).isTrue();
        assertThat(((ListNode) value(map, "c")).pairs()).isTrue();
        assertThat(((MapNode) value(map, "e")).set()).isFalse();
        assertThat(((ListNode) value(map, "g")).pairs()).isFalse();
    }

    @Test
    void readsBlocksAsText() {
        MapNode map = map("a: |-\n  x\n   y\nb: >\n  x\n  y\n");
        assertThat(value(map, "a")).isEqualTo(new ScalarNode(at(1, 4), "x\n y", false));
        assertThat(value(map, "b")).isEqualTo(new ScalarNode(at(4, 4), "x y\n", false));
    }

    @Test
    void keepsKeysThatOccurTwice() {
        assertThat(map("a: 1\nb: 2\na: 3\n").entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("a", "b", "a");
    }

    @Test
    void writesAliasesOut() {
        MapNode map = map("a: &x {k: v}\nb: *x\nc: &x 1\n*x : 2\n");
        assertThat(value(map, "b")).isSameAs(value(map, "a"));
        assertThat(value(map, "1")).isEqualTo(new ScalarNode(at(4, 6), "2", true));
    }

    @Test
    void remembersAliasesAndMergesAsTheyAreWritten() {
        MapNode map = map("a: &x {k: v}\nb: *x\nc: [*x]\n");
        assertThat(value(map.asWritten(), "b")).isEqualTo(new ScalarNode(at(2, 4), "x", true));
        assertThat(((ListNode) value(map.asWritten(), "c")).items())
                .containsExactly(new ScalarNode(at(3, 5), "x", true));
        MapNode merged = (MapNode) value(map("a: &x {k: v}\nb: {<<: *x}\n"), "b");
        assertThat(merged.asWritten().entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("<<");
        assertThat(value(map, "a").asWritten()).isSameAs(value(map, "a"));
    }

    @Test
    void mergesMapsBehindTheirOwnKeys() {
        MapNode map = map("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nm:\n  <<: [*x, *y]\n  a: 0\n");
        MapNode merged = (MapNode) value(map, "m");
        assertThat(merged.entries())
                .extracting(entry -> entry.key().text() + ((ScalarNode) entry.value()).text())
                .containsExactly("b1", "c2", "a0");
    }

    @Test
    void leavesTwoMergeKeysAsDuplicates() {
        MapNode map = map("x: &x {a: 1}\nm:\n  <<: *x\n  <<: *x\n");
        assertThat(((MapNode) value(map, "m")).entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("<<", "<<");
    }

    @Test
    void takesAQuotedMergeKeyAsAKey() {
        assertThat(value(map("\"<<\": 1\n"), "<<")).isEqualTo(new ScalarNode(at(1, 7), "1", true));
    }

    private static MapNode map(String text) {
        return (MapNode) Objects.requireNonNull(
                new YamlReader().read(text.getBytes(UTF_8)).root());
    }

    private static Node value(MapNode map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }
}
