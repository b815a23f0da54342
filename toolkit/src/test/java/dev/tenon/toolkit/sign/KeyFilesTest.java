package dev.tenon.toolkit.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFilesTest {

    @TempDir
    static Path folder;

    private static KeyFiles.Pair pair;
    private static String publicPem;

    @BeforeAll
    static void generate() throws IOException {
        pair = KeyFiles.generate(folder.resolve("acme"));
        publicPem = Files.readString(pair.publicKey());
    }

    @Test
    void pairHasTheFormOfDifysCommandLine() throws Exception {
        assertThat(pair.privateKey()).hasFileName("acme.private.pem");
        assertThat(Files.readString(pair.privateKey()))
                .startsWith("-----BEGIN RSA PRIVATE KEY-----\n")
                .endsWith("-----END RSA PRIVATE KEY-----\n");
        assertThat(publicPem.lines()).allMatch(line -> line.length() <= 64);
        assertThat(publicPem).matches("(?s)-----BEGIN RSA PUBLIC KEY-----\n.*\n-----END RSA PUBLIC KEY-----\n");
        assertThat(KeyFiles.readPrivate(pair.privateKey()).getModulus())
                .isEqualTo(KeyFiles.readPublic(pair.publicKey()).getModulus())
                .satisfies(modulus -> assertThat(modulus.bitLength()).isEqualTo(4096));
    }

    @Test
    void nobodyElseReadsThePrivateKey() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pair.privateKey())))
                .isEqualTo("rw-------");
    }

    @Test
    void noKeyIsReplaced() {
        assertThatThrownBy(() -> KeyFiles.generate(folder.resolve("acme")))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @ParameterizedTest
    @CsvSource({"no final newline", "text before", "CRLF", "one long line", "headers", "blanks at the end of lines"})
    void formsThatDifyReads(String form) throws IOException {
        Path file = write(
                switch (form) {
                    case "no final newline" -> publicPem.stripTrailing();
                    case "text before" -> "Our key:\n\n" + publicPem;
                    case "CRLF" -> publicPem.replace("\n", "\r\n");
                    case "headers" -> publicPem.replaceFirst("\n", "\nOwner: acme\nUse: plugins\n\n");
                    case "blanks at the end of lines" -> publicPem.replace("\n", " \t\n");
                    default -> publicPem.replaceAll("(?<=[^-])\n(?=[^-])", "");
                });

        assertThatCode(() -> KeyFiles.readPublic(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "blank line after, there are blanks or blank lines after its block",
        "blanks after, there are blanks or blank lines after its block",
        "two keys, there is more text after its block",
        "mark, it begins with a byte order mark",
        "empty, it holds no key in PEM form",
        "X.509, its block is PUBLIC KEY",
        "END in a line of content, it holds no key in PEM form",
        "no padding, its block is not in base 64",
        "garbage, its block holds no RSA key",
    })
    void formsThatDifyRefuses(String form, String problem) throws IOException {
        Path file = write(
                switch (form) {
                    case "blank line after" -> publicPem + "\n";
                    case "blanks after" -> publicPem + "  ";
                    case "two keys" -> publicPem + publicPem;
                    case "mark" -> "\uFEFF" + publicPem;
                    case "empty" -> "";
                    case "END in a line of content" -> publicPem.replace("\n-----END", "-----END");
                    case "no padding" -> publicPem.replace("=", "");
                    case "X.509" -> publicPem.replace("RSA PUBLIC", "PUBLIC");
                    default ->
                        "-----BEGIN RSA PUBLIC KEY-----\n"
                                + Base64.getEncoder()
                                        .encodeToString("garbage".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                                + "\n-----END RSA PUBLIC KEY-----\n";
                });

        assertThatThrownBy(() -> KeyFiles.readPublic(file))
                .isInstanceOf(KeyFileException.class)
                .hasMessage(
                        file + ": " + problem
                                + "; Dify reads a file of one BEGIN RSA PUBLIC KEY block with nothing after it [TN-PKG-015 KeyForm]");
    }

    @Test
    void publicKeyIsNoPrivateKey() {
        assertThatThrownBy(() -> KeyFiles.readPrivate(pair.publicKey()))
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("its block is RSA PUBLIC KEY");
    }

    private static Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "key", ".pem"), text);
    }
}
