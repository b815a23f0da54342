package dev.tenon.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkedSectionTest {

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void name() {
        page = folder.resolve("page.md");
    }

    @Test
    void aNewPageGetsATitle() throws IOException {
        new MarkedSection("one").write(page, "Title", "text");
        assertThat(Files.readString(page))
                .isEqualTo("# Title\n\n<!-- begin one: written by the benchmark -->\n\ntext\n\n<!-- end one -->\n");
    }

    @Test
    void whatStandsAroundItStays() throws IOException {
        new MarkedSection("one").write(page, "Title", "old");
        new MarkedSection("two").write(page, "Title", "other");
        Files.writeString(page, Files.readString(page) + "\nAfter.\n");

        new MarkedSection("one").write(page, "Title", "new");

        assertThat(Files.readString(page))
                .startsWith("# Title\n")
                .contains("\nnew\n", "\nother\n")
                .doesNotContain("old")
                .endsWith("\nAfter.\n");
    }

    @Test
    void halfASectionIsRefused() throws IOException {
        Files.writeString(page, "<!-- end one -->\n");
        assertThatThrownBy(() -> new MarkedSection("one").write(page, "Title", "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs both of");
    }
}
