package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptionsTest extends CompilerTest {

    private static final Fixture WITHOUT_VERSION = Fixture.acme().replace("AcmeProvider", "version = \"0.1.0\", ", "");

    @BeforeEach
    void assets() throws IOException {
        Files.createDirectories(folder.resolve("_assets"));
        Files.writeString(folder.resolve("_assets/icon.svg"), "<svg/>");
        Files.writeString(folder.resolve("_assets/empty.svg"), "");
    }

    @Test
    void the_build_gives_the_version() {
        TestCompiler.Result result = compiler().option("-Atenon.version=2.0.1").compile(WITHOUT_VERSION);

        assertThat(result.messages()).isEmpty();
        assertThat(result.resources().get("manifest.yaml")).contains("version: \"2.0.1\"\n");
    }

    @Test
    void a_version_is_required() {
        check(WITHOUT_VERSION.replace("AcmeProvider", "@DifyPlugin(", "/*!TN-GEN-001*/ @DifyPlugin("));
    }

    @Test
    void wrong_options_name_the_legal_ones() {
        assertThat(compiler()
                        .option("-Atenon.vresion=1")
                        .option("-Atenon.assets=/nowhere")
                        .option("-Atenon.for=installs")
                        .compile(Fixture.acme())
                        .messages())
                .contains(
                        "option 'tenon.vresion' is unknown; tenon.version, tenon.assets, tenon.for",
                        "option 'tenon.for' must be one of install, debug, sdk, all, found 'installs'",
                        "option 'tenon.assets' must be an existing folder, found '/nowhere'");
    }

    @Test
    void what_nobody_on_the_way_refuses_is_a_warning() {
        Fixture author =
                Fixture.acme().replace("AcmeProvider", "author = \"acme\"", "author = /*!TN-MAN-004*/ \"Acme\"");

        TestCompiler.Result sdk = compiler().option("-Atenon.for=sdk").compile(author);
        TestCompiler.Result install = compiler().option("-Atenon.for=install").compile(author);

        assertThat(sdk.found()).isEqualTo(sdk.expectedSorted());
        assertThat(sdk.kinds()).containsExactly(Diagnostic.Kind.WARNING);
        assertThat(sdk.success()).isTrue();
        assertThat(sdk.resources()).containsKey("manifest.yaml");
        assertThat(install.kinds()).containsExactly(Diagnostic.Kind.ERROR);
        assertThat(install.messages())
                .isEqualTo(sdk.messages())
                .allMatch(each -> each.contains("(refused by installation"));
    }

    @Test
    void what_cannot_be_written_is_an_error_on_every_way() {
        Fixture file = Fixture.acme()
                .replace(
                        "AcmeModels",
                        "contextSize = 8192,",
                        "contextSize = 8192, fileName = /*!TN-MDL-008*/ \"a/b.yaml\",");

        TestCompiler.Result debug = compiler().option("-Atenon.for=debug").compile(file);

        assertThat(debug.found()).isEqualTo(debug.expectedSorted());
        assertThat(debug.kinds()).containsExactly(Diagnostic.Kind.ERROR);
        assertThat(debug.resources()).isEmpty();
    }

    @Test
    void such_a_warning_can_be_suppressed() {
        Fixture author = Fixture.acme()
                .replace("AcmeProvider", "author = \"acme\"", "author = \"Acme\"")
                .replace("AcmeProvider", "public final", "@SuppressWarnings(\"TN-MAN-004\") public final");

        assertThat(compiler().option("-Atenon.for=sdk").compile(author).messages())
                .isEmpty();
    }

    @Test
    void icons_are_looked_for_in_the_folder() {
        Fixture icons = Fixture.acme()
                .replace(
                        "AcmeProvider",
                        "iconSmall = @I18n(\"icon.svg\")",
                        "iconSmall = @I18n(value = \"icon.svg\", zhHans = /*!TN-AST-002*/ \"icn.svg\"), iconSmallDark ="
                                + " @I18n(/*!TN-AST-003*/ \"dark.svg\"), iconLarge = @I18n(/*!TN-AST-007*/ \"empty.svg\")");

        TestCompiler.Result result =
                compiler().option("-Atenon.assets=" + folder.resolve("_assets")).compile(icons);

        assertThat(result.found()).isEqualTo(result.expectedSorted());
        assertThat(result.messages())
                .anyMatch(each -> each.startsWith("icon 'icn.svg' is not in _assets; did you mean 'icon.svg'"));
    }

    @Test
    void icons_in_the_folder_are_in_order() {
        assertThat(compiler()
                        .option("-Atenon.assets=" + folder.resolve("_assets"))
                        .compile(Fixture.acme())
                        .messages())
                .isEmpty();
    }
}
