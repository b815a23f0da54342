package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Records, enums and model classes that come from class files, as in a module of their own. */
class ForeignTypesTest extends CompilerTest {

    private static final String[] FOREIGN = {"AcmeCredentials", "AcmeParameters", "AcmeLlm", "AcmeModels", "Region"};

    private static Fixture withRegion() {
        return Fixture.acme()
                .credentials("""
                        @Credential(label = @I18n("Base URL")) URI baseUrl,
                        @Credential(label = @I18n("Region"), defaultValue = "eu") Optional<Region> region,
                        @Credential(label = @I18n("More"), showOn = @ShowOn(variable = "region", value = "us")) Optional<String> more""")
                .with("Region", "public enum Region { EU, @Option(label = @I18n(\"America\")) US }");
    }

    @Test
    void outputs_are_the_same() {
        Fixture fixture = withRegion();
        TestCompiler.Result whole = new TestCompiler(folder.resolve("whole")).compile(fixture);
        TestCompiler foreign = new TestCompiler(folder.resolve("split"));
        assertThat(foreign.noProcessors().compile(fixture.only(FOREIGN)).success())
                .isTrue();

        TestCompiler.Result split = new TestCompiler(folder.resolve("split")).compile(fixture.without(FOREIGN));

        assertThat(split.messages()).isEmpty();
        assertThat(split.resources()).isEqualTo(whole.resources()).isNotEmpty();
    }

    @Test
    void a_finding_in_a_class_file_is_reported_at_the_root_and_names_the_member() {
        Fixture fixture = withRegion().replace("AcmeCredentials", "\"eu\"", "\"asia\"");
        assertThat(new TestCompiler(folder)
                        .noProcessors()
                        .compile(fixture.only(FOREIGN))
                        .success())
                .isTrue();

        TestCompiler.Result result = compiler()
                .compile(fixture.without(FOREIGN)
                        .replace("AcmeProvider", "public final class", "public final /*!TN-CRD-008*/ class"));

        assertThat(result.found()).isEqualTo(result.expectedSorted());
        assertThat(result.messages())
                .singleElement()
                .asString()
                .contains("(acme.AcmeCredentials.region, defaultValue)");
    }
}
