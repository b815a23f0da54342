package dev.tenon.toolkit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that were made to exhaust their reader. */
final class YamlLimitsTest {

    private static final YamlLimits SMALL = new YamlLimits(100, 3, 10);

    @Test
    void readsAtMostSoManyBytes() {
        assertThat(read("a: " + "x".repeat(97), SMALL).problems()).isEmpty();
        assertThat(read("a: " + "x".repeat(98), SMALL).problems())
                .containsExactly(new Problem(
                        Kind.SYNTAX, Position.START, "the file has more than 100 bytes, which no declaration has"));
    }

    @Test
    void readsAllOfTheLargestFile() {
        int most = YamlLimits.DEFAULT.bytes();
        assertThat(read("a: " + "x".repeat(most - 3), YamlLimits.DEFAULT).problems())
                .isEmpty();
        assertThat(read("- abcdefghijklmnopqrstuvwxyz\n".repeat(most / 29), YamlLimits.DEFAULT)
                        .problems())
                .isEmpty();
    }

    /** Blocks are looked for in the source, which must not be counted from its start for each. */
    @Test
    @Timeout(60)
    void readsManyBlocks() {
        String blocks = "- |\n  é😀 %s\n".formatted("x".repeat(30)).repeat(90_000);

        assertThat(read(blocks, YamlLimits.DEFAULT).problems()).isEmpty();
        assertThat(read("a:\n" + blocks.replace("- |\n", "- k: |\n  "), YamlLimits.DEFAULT)
                        .problems())
                .extracting(Problem::text)
                .containsExactly("the file has more than 200000 values when every alias is written out");
        assertThat(read("- |\n\tx\n".repeat(90_000), YamlLimits.DEFAULT).problems())
                .extracting(Problem::position)
                .contains(new Position(2, 1));
    }

    @Test
    void readsAtMostSoDeep() {
        assertThat(read("[[[1]]]", SMALL).problems()).isEmpty();
        assertThat(read("[[[[1]]]]", SMALL).problems())
                .containsExactly(
                        new Problem(Kind.SYNTAX, new Position(1, 4), "maps and lists are nested deeper than 3 levels"));
    }

    @Test
    void readsAtMostSoManyValues() {
        assertThat(read("[1, 2, 3, 4, 5, 6, 7, 8, 9]", SMALL).problems()).isEmpty();
        assertThat(read("[1, 2, 3, 4, 5, 6, 7, 8, 9, a]", SMALL).problems())
                .containsExactly(new Problem(
                        Kind.SYNTAX,
                        new Position(1, 29),
                        "the file has more than 10 values when every alias is written out"));
    }

    @Test
    void countsTheValuesBehindAliases() {
        assertThat(read("[&a [1, 2, 3], *a]", SMALL).problems()).isEmpty();
        assertThat(read("[&a [1, 2, 3], *a, *a]", SMALL).problems())
                .extracting(Problem::position)
                .containsExactly(new Position(1, 20));
    }

    @Test
    void refusesABillionLaughs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int level = 1; level < 30; level++) {
            String alias = "*a" + (level - 1);
            laughs.append("a%d: &a%d [%s]\n".formatted(level, level, (alias + ", ").repeat(9) + alias));
        }
        assertThat(read(laughs.toString(), YamlLimits.DEFAULT).problems())
                .extracting(Problem::text)
                .containsExactly("the file has more than 200000 values when every alias is written out");
    }

    @Test
    void refusesAMillionBrackets() {
        assertThat(read("[".repeat(1_000_000), YamlLimits.DEFAULT).problems())
                .extracting(Problem::position)
                .containsExactly(new Position(1, 301));
    }

    @Test
    void givesUpOnManyTabs() {
        assertThat(read("a:\t1\n".repeat(1000), YamlLimits.DEFAULT).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.SYNTAX);
    }

    @Test
    void takesNoLimitOfZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new YamlLimits(1, 0, 1));
    }

    private static Document read(String text, YamlLimits limits) {
        return new YamlReader(limits).read(text.getBytes(UTF_8));
    }
}
