package dev.tenon.toolkit.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.importer.source.Value.Code;
import dev.tenon.toolkit.importer.source.Value.Text;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts as palantir-java-format gives them. */
class LayoutTest {

    private static final String LONG = "a".repeat(60);

    @Test
    void what_fits_stands_on_one_line() {
        Annotation annotation = Annotation.of("Use").text("value", "top_k").text("max", "20");

        assertThat(Layout.annotation(annotation, 8)).isEqualTo("@Use(value = \"top_k\", max = \"20\")");
        assertThat(Layout.annotation(Annotation.of("Use").text("value", "top_k"), 8))
                .isEqualTo("@Use(\"top_k\")");
        assertThat(Layout.annotation(Annotation.of("Use"), 8)).isEqualTo("@Use");
    }

    @Test
    void else_every_member_has_its_line() {
        Annotation annotation = Annotation.of("Use").text("value", LONG).text("max", LONG);

        assertThat(Layout.annotation(annotation, 4)).isEqualTo("""
                @Use(
                            value = "%1$s",
                            max = "%1$s")""".formatted(LONG));
    }

    @Test
    void an_array_beside_other_members_forces_lines() {
        Annotation annotation =
                Annotation.of("Use").text("value", "x").items("options", List.of(Text.of("a"), Text.of("b")));

        assertThat(Layout.annotation(annotation, 0)).isEqualTo("""
                @Use(
                        value = "x",
                        options = {"a", "b"})""");
    }

    @Test
    void an_array_of_one_item_is_the_item() {
        assertThat(Layout.annotation(Annotation.of("M").items("features", List.of(new Code("VISION"))), 0))
                .isEqualTo("@M(features = VISION)");
    }

    @Test
    void short_items_fill_lines_and_long_ones_have_their_own() {
        Annotation filled = Annotation.of("M").items("a", Collections.nCopies(30, Text.of("x")));
        Annotation listed = Annotation.of("M").items("a", Collections.nCopies(3, Text.of(LONG)));

        assertThat(Layout.annotation(filled, 0).lines()).hasSize(5).allMatch(each -> each.length() <= Layout.WIDTH);
        assertThat(Layout.annotation(listed, 0)).isEqualTo("""
                @M(
                        a = {
                            "%1$s",
                            "%1$s",
                            "%1$s"
                        })""".formatted(LONG));
    }

    @Test
    void an_annotation_that_does_not_fit_stands_below_its_name() {
        Annotation help = Annotation.of("I18n").text("value", LONG).text("zhHans", LONG);

        assertThat(Layout.annotation(Annotation.of("P").with("help", help), 0)).isEqualTo("""
                @P(
                        help =
                                @I18n(
                                        value = "%1$s",
                                        zhHans = "%1$s"))""".formatted(LONG));
    }

    @Test
    void a_long_text_is_put_together_beside_its_name() {
        String text = "word ".repeat(40).strip();

        assertThat(Layout.annotation(
                        Annotation.of("P").with("help", Annotation.of("I18n").text("value", text)), 0))
                .startsWith("@P(\n        help = @I18n(\"word ")
                .contains("\n                        + \"word ")
                .endsWith("word\"))");
        assertThat(Layout.annotation(Annotation.of("P").text("help", text).code("min", "0"), 0))
                .startsWith("@P(\n        help = \"word ")
                .contains("\n                + \"word ")
                .endsWith("word\",\n        min = 0)");
    }

    @Test
    void no_line_is_too_long_whatever_follows_it() {
        for (int length = 70; length < 130; length++) {
            Annotation text =
                    Annotation.of("I18n").text("value", "w ".repeat(length / 2)).text("zhHans", "x");
            String laidOut =
                    Layout.annotation(Annotation.of("P").with("help", text).text("max", "1"), 8);

            assertThat(laidOut.lines()).allMatch(each -> each.length() <= Layout.WIDTH);
        }
    }
}
