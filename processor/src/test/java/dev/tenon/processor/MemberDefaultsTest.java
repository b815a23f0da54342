package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Javadoc of a member says it is where nobody has written it. */
class MemberDefaultsTest extends CompilerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AcmeProvider | author = \"acme\"        | memory = DifyPlugin.DEFAULT_MEMORY",
                "AcmeProvider | author = \"acme\"        | createdAt = DifyPlugin.DEFAULT_CREATED_AT",
                "AcmeProvider | author = \"acme\"        | arch = {Arch.AMD64, Arch.ARM64}",
                "AcmeProvider | author = \"acme\"        | permission = @Permission",
                "AcmeProvider | label = @I18n(\"Acme\")  | modelNameLabel = @I18n(value = \"Model Name\", zhHans = \"模型名称\")",
                "AcmeProvider | label = @I18n(\"Acme\")  | fileName = \"acme.yaml\"",
                "AcmeProvider | label = @I18n(\"Acme\")  | generatedName = \"AcmePlugin\"",
                "AcmeLlm      | predefined = AcmeModels.class | generatedName = \"AcmeLlmSchema\"",
                "AcmeModels   | contextSize = 8192       | mode = LlmMode.CHAT",
                "AcmeModels   | contextSize = 8192       | label = @I18n(\"acme/large\")",
                "AcmeModels   | contextSize = 8192       | fileName = \"acme-large.yaml\"",
                "AcmeModels   | input = \"0.50\"         | unit = Pricing.PER_MILLION",
                "AcmeModels   | input = \"0.50\"         | currency = Pricing.US_DOLLAR",
                "AcmeCredentials | @I18n(\"API key\")    | variable = \"api_key\"",
                "AcmeCredentials | @I18n(\"API key\")    | scope = CredentialScope.BOTH",
                "AcmeParameters | max = \"4096\"         | name = \"max_tokens\"",
                "AcmeParameters | max = \"4096\"         | type = ParameterType.INT",
                "AcmeParameters | max = \"4096\"         | required = false",
                "AcmeParameters | max = \"4096\"         | method = \"maxTokens\""
            })
    void a_default_that_is_written_changes_nothing(String type, String beside, String member) {
        TestCompiler.Result unset = new TestCompiler(folder.resolve("unset")).compile(Fixture.acme());
        TestCompiler.Result written = new TestCompiler(folder.resolve("written"))
                .compile(Fixture.acme().replace(type, beside, beside + ", " + member));

        assertThat(written.messages()).isEmpty();
        assertThat(written.outputs()).isEqualTo(unset.outputs()).isNotEmpty();
    }
}
