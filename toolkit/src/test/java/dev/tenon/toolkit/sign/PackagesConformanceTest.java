package dev.tenon.toolkit.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.toolkit.pack.PackageContents;
import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackagingException;
import dev.tenon.toolkit.pack.PackedFolder;
import dev.tenon.toolkit.pack.PluginPackage;
import dev.tenon.toolkit.pack.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Packages, keys and ignore files, on which Dify's own command line and daemon have said their word. */
@Tag("conformance")
class PackagesConformanceTest {

    static List<Map<String, Object>> packages() throws IOException {
        return list(((Map<?, ?>) json("verdicts.json")).get("packages"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void verdictIsThatOfDify(Map<String, Object> expected) throws Exception {
        Path file = folder().resolve(text(expected, "file"));
        RSAPublicKey key = KeyFiles.readPublic(folder().resolve("TEST-ONLY-key.public.pem"));
        Verification verification = PackageVerifier.verify(file, key);

        // Of two files with one name the daemon reads the first for both; we sign and accept no such package.
        boolean twice = text(expected, "file").startsWith("signed-twice");
        assertThat(verification.isVerified())
                .as(verification.toString())
                .isEqualTo(expected.get("cli_verify_exit").equals(0) && !twice);
        if (!twice && expected.get("own_checksum") != null) {
            assertThat(PluginPackage.read(file).checksum()).isEqualTo(expected.get("own_checksum"));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void messageIsThatOfDify(Map<String, Object> expected) throws IOException {
        Path file = folder().resolve(text(expected, "file"));
        PluginPackage read = PluginPackage.read(file);
        boolean twice = text(expected, "file").startsWith("signed-twice");

        assertThat(SignatureComment.parse(read.comment()).isPresent())
                .isEqualTo(expected.containsKey("signed_message_hex_sha256"));
        if (expected.containsKey("signed_message_hex_sha256") && !twice) {
            long time = SignatureComment.parse(read.comment()).orElseThrow().time();
            byte[] message = SignedMessage.of(SignedMessage.digests(read.files()), time);
            assertThat(message).hasSize((Integer) expected.get("signed_message_length"));
            assertThat(HexFormat.of().formatHex(Sha256.of(message)))
                    .isEqualTo(expected.get("signed_message_hex_sha256"));
        }
    }

    @Test
    void keyOfSomebodyElse() throws Exception {
        RSAPublicKey other = KeyFiles.readPublic(folder().resolve("TEST-ONLY-other-key.public.pem"));

        assertThat(PackageVerifier.verify(folder().resolve("signed-other-key.difypkg"), other)
                        .isVerified())
                .isTrue();
        assertThat(PackageVerifier.verify(folder().resolve("signed-community.difypkg"), other)
                        .verdict())
                .isEqualTo(Verification.Verdict.OTHER_KEY);
    }

    static List<Map<String, Object>> publicKeyForms() throws IOException {
        return list(json("key_forms.json")).stream()
                .filter(form -> form.containsKey("public_key_form"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicKeyForms")
    void keyFormIsReadAsDifyReadsIt(Map<String, Object> expected, @TempDir Path temporary) throws Exception {
        String pem = Files.readString(folder().resolve("TEST-ONLY-key.public.pem"));
        Path file = temporary.resolve("key.pem");
        Files.writeString(file, inForm(pem, text(expected, "public_key_form")));

        if (expected.get("exit").equals(0)) {
            assertThatCode(() -> KeyFiles.readPublic(file)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> KeyFiles.readPublic(file)).isInstanceOf(KeyFileException.class);
        }
    }

    private static String inForm(String pem, String form) {
        String body = pem.lines().filter(line -> !line.startsWith("-")).reduce("", String::concat);
        String begin = "-----BEGIN RSA PUBLIC KEY-----\n";
        String end = "\n-----END RSA PUBLIC KEY-----\n";
        return switch (form) {
            case "as_written" -> pem;
            case "no_final_newline" -> pem.stripTrailing();
            case "one_blank_line_after" -> pem + "\n";
            case "spaces_after" -> pem + "   ";
            case "text_before" -> "some text\n" + pem;
            case "blank_line_before" -> "\n" + pem;
            case "crlf" -> pem.replace("\n", "\r\n");
            case "one_long_line" -> begin + body + end;
            case "76_columns" -> begin + body.replaceAll("(.{76})", "$1\n").strip() + end;
            case "x509_public_key" -> pem.replace("RSA PUBLIC", "PUBLIC");
            case "bom" -> "\uFEFF" + pem;
            case "two_keys" -> pem + pem;
            case "empty" -> "";
            default -> throw new IllegalArgumentException("unknown form of keys: " + form);
        };
    }

    static Stream<Map<String, Object>> ignoreCases() throws IOException {
        // The command line's own list is not among the data.
        return list(((Map<?, ?>) json("ignore_cases.json")).get("cases")).stream()
                .filter(test -> !test.get("name").equals("template"));
    }

    @ParameterizedTest
    @MethodSource("ignoreCases")
    void folderIsPackedAsDifyPacksIt(Map<String, Object> expected, @TempDir Path temporary) throws Exception {
        Path plugin = temporary.resolve("plugin");
        layOut(plugin, expected);

        if (!expected.get("exit").equals(0)) {
            assertThatThrownBy(() -> PackedFolder.contents(plugin))
                    .isInstanceOf(PackagingException.class)
                    .hasMessageContaining("linkdir");
            return;
        }
        PackageContents contents = PackedFolder.contents(plugin);
        assertThat(new TreeSet<>(
                        contents.files().stream().map(PackageFile::name).toList()))
                .isEqualTo(new TreeSet<>((List<?>) expected.get("entries")));
    }

    private static void layOut(Path plugin, Map<String, Object> test) throws IOException {
        for (Object entry : (List<?>) ((Map<?, ?>) json("ignore_cases.json")).get("files")) {
            String[] name = String.valueOf(entry).split(" -> ", -1);
            if (name.length == 2) {
                Files.createSymbolicLink(plugin.resolve(name[0]), Path.of(name[1]));
            } else if (name[0].endsWith("/")) {
                Files.createDirectories(plugin.resolve(name[0]));
            } else {
                write(plugin, name[0], name[0]);
            }
        }
        for (PackageFile file :
                PluginPackage.read(folder().resolve("unsigned.difypkg")).files()) {
            write(plugin, file.name(), "x");
        }
        writeIfGiven(plugin, ".difyignore", test.get("difyignore"));
        writeIfGiven(plugin, ".gitignore", test.get("gitignore"));
    }

    private static void writeIfGiven(Path plugin, String name, @Nullable Object text) throws IOException {
        if (text != null) {
            write(plugin, name, String.valueOf(text));
        }
    }

    private static void write(Path plugin, String name, String text) throws IOException {
        Files.createDirectories(plugin.resolve(name).getParent());
        Files.writeString(plugin.resolve(name), text);
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) java.util.Objects.requireNonNull(value);
    }

    /** JSON is YAML, as far as these files go. */
    private static Object json(String name) throws IOException {
        return new Yaml().load(Files.readString(folder().resolve(name)));
    }

    private static Path folder() {
        String data = System.getProperty("conformance.dir");
        if (data == null) {
            throw new IllegalStateException("run with -Pconformance, and -Dconformance.dir=FOLDER if it is elsewhere");
        }
        return Path.of(data, "golden", "packages");
    }
}
