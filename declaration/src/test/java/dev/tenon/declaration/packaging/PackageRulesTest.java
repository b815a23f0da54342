package dev.tenon.declaration.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.folder.PluginFiles;
import dev.tenon.declaration.rule.PackageCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRulesTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @Test
    void plainPackageBreaksNothing() {
        assertThat(check("_assets/icon.svg", "a..b/c.d", "models/llm/x.yaml", ".hidden"))
                .isEmpty();
    }

    @Test
    void folderEntry() {
        assertThat(check("models/"))
                .containsExactly(
                        "models/: 'models/' is an entry for a folder; write entries for files only [TN-PKG-001 DirectoryEntry]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x.txt", "../x.txt", "./x.txt", "a//x", "a/../x", "a\\x.txt", "."})
    void pathThatIsNotPlain(String name) {
        assertThat(check(name))
                .singleElement()
                .asString()
                .contains("[TN-PKG-002 EntryPath]")
                .contains("'" + name + "'");
    }

    @Test
    void nameTwice() {
        assertThat(check("a.txt", "a.txt", "A.txt"))
                .containsExactly("'a.txt' is in the package twice [TN-PKG-003 DuplicatePackageEntry]");
    }

    @Test
    void fileWhereAFolderIs() {
        assertThat(check("a/b", "a/b/c", "a-b/c"))
                .containsExactly(
                        "a/b: 'a/b' is in the package twice, as a file and as a folder [TN-PKG-003 DuplicatePackageEntry]");
    }

    @Test
    void compressionThatTheDaemonDoesNotRead() {
        assertThat(check(entries(new PackageEntry("x", 1, 12, false), new PackageEntry("y", 1, 8, false)), 0))
                .containsExactly("x: entry 'x' uses compression method 12; the daemon reads 0 (stored) and 8 (deflated)"
                        + " [TN-PKG-004 CompressionMethod]");
    }

    @Test
    void fiftyMebibytesOfFiles() {
        PackageEntry most = new PackageEntry("big.bin", 50 * MEBIBYTE, 0, false);
        PackageEntry more = new PackageEntry("small.bin", 1, 0, false);

        assertThat(check(entries(most), 0)).isEmpty();
        assertThat(check(entries(more, most), 0))
                .containsExactly("the files have 50.0 MiB, and Dify takes at most 50; the largest are big.bin (50.0),"
                        + " small.bin (0.0), manifest.yaml (0.0), requirements.txt (0.0), README.md (0.0)"
                        + " [TN-PKG-006 TooLargeUncompressed]");
    }

    @Test
    void fifteenMebibytesOfPackage() {
        assertThat(check(entries(), 15 * MEBIBYTE)).isEmpty();
        assertThat(check(entries(), 15 * MEBIBYTE + 1))
                .singleElement()
                .asString()
                .contains("[TN-PKG-007 TooLargeForApi]");
    }

    @Test
    void nothingToInstall() {
        assertThat(check(List.of(entry("manifest.yaml"), entry("README.md")), 0))
                .containsExactly("requirements.txt is missing; the daemon needs it, it may be empty"
                        + " [TN-PKG-008 DependencyFileMissing]");
        assertThat(check(List.of(entry("manifest.yaml"), entry("README.md"), entry("pyproject.toml")), 0))
                .isEmpty();
    }

    @Test
    void jarOfTheLauncherMissing() {
        assertThat(texts(PackageRules.checkClassPath(entries(entry("plugin.jar")), List.of("plugin.jar", "lib/a.jar"))))
                .containsExactly("lib/a.jar: 'lib/a.jar', which the launcher needs, is not in the package"
                        + " [TN-PKG-009 JarMissing]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", "conf/.env", "my.PEM", "a.key", "a.p12", "a.jks", ".git/HEAD", "sub/.git/HEAD"})
    void secret(String name) {
        assertThat(check(name)).singleElement().asString().contains("[TN-PKG-011 SecretInPackage]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".env.example", "keys.txt", ".gitignore", "monkey"})
    void noSecret(String name) {
        assertThat(check(name)).isEmpty();
    }

    @Test
    void programLosesItsExecuteBit() {
        assertThat(check(entries(new PackageEntry("bin/tool", 1, 0, true)), 0))
                .singleElement()
                .asString()
                .contains("[TN-PKG-012 ExecutableLost]");
    }

    @Test
    void publishedPluginHasAReadMeAndThePageOnPrivacyThatItNames() {
        assertThat(check(List.of(entry("manifest.yaml"), entry("requirements.txt")), 0))
                .containsExactly("README.md is missing; Dify shows it, and the marketplace asks for it"
                        + " [TN-PKG-016 PublishingFiles]");
        assertThat(texts(PackageRules.checkPrivacy(entries(), "PRIVACY.md")))
                .containsExactly(
                        "PRIVACY.md: PRIVACY.md is missing; the manifest names it as privacy [TN-PKG-016 PublishingFiles]");
        assertThat(PackageRules.checkPrivacy(entries(entry("PRIVACY.md")), "PRIVACY.md"))
                .isEmpty();
        assertThat(PackageRules.checkPrivacy(entries(), null)).isEmpty();
    }

    @Test
    void declarationsThatMySqlDoesNotHold() {
        // {"k":"…"}, three times
        int most = (65_535 - 3 * "{'k':''}".length()) / 3;

        assertThat(PackageRules.checkDeclarations(new Declarations("x".repeat(most))))
                .isEmpty();
        assertThat(texts(PackageRules.checkDeclarations(new Declarations("x".repeat(most + 1)))))
                .containsExactly(
                        "the declarations have at least 65538 bytes as JSON, and a plugin daemon on MySQL stores at"
                                + " most 65535 [TN-PKG-017 DeclarationTooLarge]");
    }

    /** Three documents that count and one that does not, each with one text. */
    private record Declarations(String text) implements PluginFiles {

        @Override
        public SortedSet<String> paths() {
            return new TreeSet<>(List.of("manifest.yaml", "provider/p.yaml", "models/llm/m.yaml", "other.yaml"));
        }

        @Override
        public long size(String path) {
            return text.length();
        }

        @Override
        public Document document(String path) {
            ScalarNode key = new ScalarNode(Position.START, "k", true);
            ScalarNode value = new ScalarNode(Position.START, text, false);
            return new Document(new MapNode(Position.START, List.of(new MapNode.Entry(key, value))), List.of());
        }
    }

    @Test
    void codesAndNamesAreUnique() {
        assertThat(PackageCode.values()).extracting(PackageCode::code).doesNotHaveDuplicates();
        assertThat(PackageCode.values()).extracting(PackageCode::ruleName).doesNotHaveDuplicates();
    }

    private static List<String> check(String... names) {
        return check(entries(Arrays.stream(names).map(PackageRulesTest::entry).toArray(PackageEntry[]::new)), 0);
    }

    private static List<String> check(List<PackageEntry> entries, long fileSize) {
        return texts(PackageRules.check(entries, fileSize));
    }

    private static List<String> texts(List<Located> violations) {
        return violations.stream()
                .map(located -> (located.file().isEmpty() ? "" : located.file() + ": ") + located.violation())
                .toList();
    }

    /** Entries beside those that every package has. */
    private static List<PackageEntry> entries(PackageEntry... more) {
        List<PackageEntry> entries =
                new ArrayList<>(List.of(entry("manifest.yaml"), entry("requirements.txt"), entry("README.md")));
        entries.addAll(List.of(more));
        return entries;
    }

    private static PackageEntry entry(String name) {
        return new PackageEntry(name, 0, PackageEntry.STORED, false);
    }
}
