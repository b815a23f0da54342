package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The forms of a plugin are what was written down beside its class. */
final class CredentialFormsTest {

    private static final String FIELDS = "{'credential_form_schemas':[{'variable':'api_key','label':{'en_US':'Key'},"
            + "'type':'secret-input','required':true,'placeholder':null,'max_length':0}]}";
    private static final String PROVIDER = "{'provider':'gateway','label':{'en_US':'Gateway'},"
            + "'supported_model_types':['llm','rerank'],'configurate_methods':['customizable-model'],"
            + "'provider_credential_schema':null,'model_credential_schema':null,'models':[]}";

    @Test
    void bothFormsAreRead() {
        CredentialForms forms = forms(PROVIDER.replace("schema':null", "schema':" + FIELDS));

        assertThat(forms.provider().fill(Map.of()).refusal()).hasToString("[api_key: is required]");
        assertThat(forms.model(ModelType.LLM).fill(Map.of("api_key", "k")).accepted())
                .containsEntry("api_key", "k");
    }

    @Test
    void aFormThatDifyDoesNotOfferCannotBeFilledIn() {
        CredentialForms none = forms(PROVIDER);
        CredentialForms forms = forms(PROVIDER.replace("schema':null", "schema':" + FIELDS));

        assertThatThrownBy(none::provider)
                .isInstanceOf(AssertionError.class)
                .hasMessage("gateway declares no providerCredentials, Dify does not ask for any");
        assertThatThrownBy(() -> none.model(ModelType.LLM))
                .isInstanceOf(AssertionError.class)
                .hasMessage("gateway declares no modelCredentials, Dify does not ask for any");
        assertThatThrownBy(() -> forms.model(ModelType.TTS))
                .isInstanceOf(AssertionError.class)
                .hasMessage("gateway has no models of type tts, only of [llm, rerank]");
    }

    @Test
    void aPluginWithoutDeclarationsIsToldWhatToDo() {
        assertThatThrownBy(() -> CredentialForms.of(new Declared(null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Declared.jsonl is not on the class path")
                .hasMessageContaining("compile the provider");
        for (String broken : new String[] {"", "{}", "{}\n{", "{}\n{'data':[]}", "{}\n{'data':3}"}) {
            assertThatThrownBy(() -> CredentialForms.of(new Declared(broken)))
                    .as(broken)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("compile the provider anew");
        }
    }

    private static CredentialForms forms(String provider) {
        return CredentialForms.of(new Declared("{'type':'manifest_declaration'}\n{'data':[" + provider + "]}\n"));
    }

    /** A plugin beside which the given lines lie. */
    private record Declared(@Nullable String lines) implements Plugin {

        @Override
        public Optional<InputStream> resource(String path) {
            assertThat(path).startsWith("META-INF/tenon/dev.tenon.testkit.");
            return Optional.ofNullable(lines)
                    .map(text ->
                            new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String provider() {
            return "gateway";
        }

        @Override
        public PluginModels models() {
            return PluginModels.builder().build();
        }
    }
}
