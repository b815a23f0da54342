package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "*.log, a.log, true",
        "*.log, sub/a.log, true",
        "*.log, a.log.txt, false",
        "/a.log, sub/a.log, false",
        "src/build, src/build, true",
        "src/build, x/src/build, false",
        "src/*/c.txt, src/build/c.txt, true",
        "src/*/c.txt, src/a/b/c.txt, false",
        "**/foo, foo, true",
        "**/foo, a/b/foo, true",
        "sub/**, sub/a/b, true",
        "a/**/b, a/b, true",
        "a/**/b, a/x/y/b, true",
        "di?.txt, dir.txt, true",
        "[a-d]ir.txt, dir.txt, true",
        "[^a-d]ir.txt, dir.txt, false",
        "[^a-d]ir.txt, xir.txt, true",
        "[!a-d]ir.txt, xir.txt, false",
        "[!a-d]ir.txt, dir.txt, true",
        "[!a-d]ir.txt, !ir.txt, true",
        "upper.txt, Upper.txt, false",
        "a+b(c).txt, a+b(c).txt, true",
        "a.txt, abtxt, false",
        "\\#hash, #hash, true",
        "\\!bang, !bang, true",
        "with\\ space.txt, with space.txt, true",
        "[unfinished, [unfinished, false",
        "\\[unfinished, [unfinished, true",
        "a\\, a, false",
        "[]a]b, ab, false",
        "[[:alpha:]]b, xb, false",
        "{a}.txt, a.txt, false",
        "a/**, a, true",
        "a/**/b/c, a/x/b/c, true",
        "a/**/b/c, a/b/x/b/c, false",
        "a/*, a/b/c, true",
        "src/**.txt, src/a.txt, false",
        "**.txt, src/a.txt, true",
        "**, a, true",
        "/**, a, false",
        "**/**, a, false",
        "/, a, false",
        "a//b, a/b, true",
        "./a, a, false",
        "\u00a0a.txt\u3000, a.txt, true",
        "模型.txt, 模型.txt, true",
    })
    void patternsAreReadAsTheDaemonReadsThem(String pattern, String path, boolean excluded) throws IOException {
        Files.writeString(folder.resolve(".difyignore"), pattern + "\n");

        assertThat(IgnoreFile.of(folder).excludes(path, false).isPresent()).isEqualTo(excluded);
    }

    @Test
    void slashAtTheEndMeansFolders() throws IOException {
        Files.writeString(folder.resolve(".difyignore"), "foo/\n");
        IgnoreFile ignored = IgnoreFile.of(folder);

        assertThat(ignored.excludes("foo", false)).isEmpty();
        assertThat(ignored.excludes("deep/foo", true)).hasValue(".difyignore:1");
    }

    @Test
    void commentsBlanksAndWindowsLines() throws IOException {
        Files.writeString(folder.resolve(".difyignore"), "# *.txt\r\n\r\n   *.log   \r\n");
        IgnoreFile ignored = IgnoreFile.of(folder);

        assertThat(ignored.excludes("a.txt", false)).isEmpty();
        assertThat(ignored.excludes("a.log", false)).hasValue(".difyignore:3");
    }

    @Test
    void negationDoesNothingAndIsReported() throws IOException {
        Files.writeString(folder.resolve(".difyignore"), "*.log\n!a.log\n");
        IgnoreFile ignored = IgnoreFile.of(folder);

        assertThat(ignored.excludes("a.log", false)).isPresent();
        assertThat(ignored.traps())
                .containsExactly(".difyignore:2: '!a.log' does nothing; Dify knows no exceptions from exclusions");
    }

    @Test
    void whatIsNotUtf8ExcludesNothingAndIsReported() throws IOException {
        Files.write(folder.resolve(".difyignore"), "*.log\ncafé.txt\n".getBytes(StandardCharsets.ISO_8859_1));
        IgnoreFile ignored = IgnoreFile.of(folder);

        assertThat(ignored.excludes("a.log", false)).isPresent();
        assertThat(ignored.excludes("café.txt", false)).isEmpty();
        assertThat(ignored.traps())
                .containsExactly(
                        ".difyignore:2: 'caf\uFFFD.txt' excludes nothing that has a name in UTF-8; save the file"
                                + " as UTF-8");
    }

    @Test
    void timeDoesNotExplodeWithThePattern() throws IOException {
        Files.writeString(folder.resolve(".difyignore"), "*a".repeat(40_000) + "b\n");
        IgnoreFile ignored = IgnoreFile.of(folder);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> ignored.excludes("a".repeat(255) + "/" + "a".repeat(255), false)))
                .isEmpty();
    }

    @Test
    void isNoFileOfMoreThanAHundredThousandBytes() throws IOException {
        Files.writeString(folder.resolve(".difyignore"), "a\n".repeat(50_001));

        assertThatIOException()
                .isThrownBy(() -> IgnoreFile.of(folder))
                .withMessage(".difyignore has more than 100000 bytes");
    }

    @Test
    void gitignoreCountsOnlyWithoutDifyignore() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "*.log\n");
        assertThat(IgnoreFile.of(folder).excludes("a.log", false)).hasValue(".gitignore:1");

        Files.writeString(folder.resolve(".difyignore"), "");
        assertThat(IgnoreFile.of(folder).excludes("a.log", false)).isEmpty();
    }

    @Test
    void withoutAnyEverythingIsPacked() throws IOException {
        assertThat(IgnoreFile.of(folder).traps())
                .containsExactly("there is no .difyignore, so that every file of the folder is packed");
    }
}
