package dev.tenon.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackageWriter;
import dev.tenon.toolkit.pack.PackedFolder;
import dev.tenon.toolkit.sign.KeyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that need no Maven around them; {@code package} is at work in the build of the sample. */
class MojosTest {

    @TempDir
    private static Path keys;

    private static KeyFiles.Pair pair;

    @TempDir
    private Path target;

    private Path built;

    @BeforeAll
    static void makeKeys() throws IOException {
        pair = KeyFiles.generate(keys.resolve("acme"));
    }

    @BeforeEach
    void makePackage() throws Exception {
        built = target.resolve("gateway-1.2.0.difypkg");
        write(PackageFile.of("main.py", "pass\n"));
    }

    private void write(PackageFile main) throws Exception {
        List<PackageFile> files = new ArrayList<>();
        files.add(PackageFile.of("README.md", "# Gateway"));
        files.add(main);
        files.addAll(PackedFolder.contents(Path.of("../toolkit/src/test/resources/plugin")).files().stream()
                .filter(file -> !file.name().equals(main.name()))
                .toList());
        PackageWriter.write(files, "", built);
    }

    @Test
    void signedPackageOfTheBuildVerifies() throws Exception {
        sign().execute();

        assertThat(target.resolve("gateway-1.2.0.signed.difypkg")).exists();
        assertThatCode(() -> verify().execute()).doesNotThrowAnyException();
    }

    @Test
    void unsignedPackageFailsTheBuild() {
        VerifyMojo verify = verify();
        verify.packageFile = built.toFile();

        assertThatThrownBy(verify::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("gateway-1.2.0.difypkg does not verify: the package is not signed");
    }

    @Test
    void withoutAPackageTheBuildSaysHowToGetOne() throws IOException {
        assertThatThrownBy(() -> verify().execute())
                .hasMessage("there is no signed package in " + target
                        + "; make one by tenon:sign, or name it by -Dtenon.package");
        Files.delete(built);
        assertThatThrownBy(() -> sign().execute())
                .hasMessage("there is no package in " + target
                        + "; make one by mvn package, or name it by -Dtenon.package");
    }

    @Test
    void withSeveralPackagesOneHasToBeNamed() throws IOException {
        Files.copy(built, target.resolve("gateway-1.1.0.difypkg"));

        assertThatThrownBy(() -> sign().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("[gateway-1.1.0.difypkg, gateway-1.2.0.difypkg]; name one by -Dtenon.package");
    }

    @Test
    void keyThatDifyDoesNotRead() {
        SignMojo sign = sign();
        sign.privateKey = pair.publicKey().toFile();

        assertThatThrownBy(sign::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("TN-PKG-015");
    }

    @Test
    void categoryThatIsNone() {
        SignMojo sign = sign();
        sign.category = "me";

        assertThatThrownBy(sign::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("tenon.category is 'me'; write one of [langgenius, partner, community]");
    }

    @Test
    void fileThatIsNoPackage() throws IOException {
        Files.writeString(built, "no archive");

        assertThatThrownBy(() -> sign().execute()).isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void declarationsOfTheClassOutputAreChecked() throws IOException {
        CheckMojo check = new CheckMojo();
        check.classesDirectory = Path.of("../toolkit/src/test/resources/plugin").toFile();
        assertThatCode(check::execute).doesNotThrowAnyException();

        check.classesDirectory = target.toFile();
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Dify would refuse " + target + ": 1 error");
    }

    @Test
    void packageIsRunAsDifyRunsIt() throws Exception {
        RunMojo run = new RunMojo();
        run.buildDirectory = target.toFile();
        run.python = "python3";
        write(PackageFile.of("main.py", "open('ran', 'w').close()\n"));
        run.execute();
        assertThat(target.resolve("tenon-run")).isDirectoryRecursivelyContaining("glob:**/ran");

        write(PackageFile.of("main.py", "import sys\nsys.exit(3)\n"));
        assertThatThrownBy(run::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the plugin ended with status 3");
    }

    private SignMojo sign() {
        SignMojo sign = new SignMojo();
        sign.buildDirectory = target.toFile();
        sign.privateKey = pair.privateKey().toFile();
        sign.category = "community";
        return sign;
    }

    private VerifyMojo verify() {
        VerifyMojo verify = new VerifyMojo();
        verify.buildDirectory = target.toFile();
        verify.publicKey = pair.publicKey().toFile();
        return verify;
    }
}
