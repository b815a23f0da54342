package dev.tenon.runtime.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What concerns more than one field of the credentials. */
final class CredentialValuesTest {

    @Test
    void everyViolationIsInOneError() {
        CredentialValues values =
                new CredentialValues(Map.of("server_url", "host", "api_key", "sk-secret", "timeout", "long"), null);
        values.required("server_url").uri();
        values.required("api_key").secret();
        values.required("model_uid").text();
        values.optional("timeout").orElse("60").integer();

        assertThatThrownBy(values::check)
                .isInstanceOfSatisfying(
                        BindingException.class, e -> assertThat(e.violations()).hasSize(3))
                .hasMessage("server_url: expected a URL such as http://host:9997; model_uid: is required; "
                        + "timeout: expected a whole number between -2147483648 and 2147483647");
    }

    @Test
    void secretsAreKnownForMaskingAlsoWhenSomethingElseIsWrong() {
        CredentialValues values =
                new CredentialValues(Map.of("api_key", " sk-secret\n", "second", "", "url", ":"), null);
        values.required("api_key").secret();
        values.optional("second").optionalSecret();
        values.optional("third").orElse("sk-default").secret();
        values.required("url").uri();

        assertThat(values.secrets()).containsExactly("sk-secret", "sk-default");
        assertThatThrownBy(values::check).hasMessageNotContaining("sk-");
    }

    @ParameterizedTest
    @CsvSource({
        "region, eu, true",
        "region, EU, false",
        "region, e, false",
        "streaming, true, true",
        "streaming, false, false",
        "replicas, 2, true",
        "nothing, null, false",
        "absent, '', false",
        "__model_type, rerank, true",
        "__model_type, llm, false"
    })
    void aConditionHoldsForExactlyItsValue(String variable, String value, boolean holds) {
        Map<String, @Nullable Object> received = new LinkedHashMap<>();
        received.put("region", " eu ");
        received.put("streaming", true);
        received.put("replicas", 2L);
        received.put("nothing", null);
        received.put("__model_type", "llm");

        assertThat(new CredentialValues(received, "rerank").shows(variable, value))
                .isEqualTo(holds);
    }

    @Test
    void providerCredentialsAreThoseOfNoModelType() {
        assertThat(new CredentialValues(Map.of(), null).shows("__model_type", "llm"))
                .isFalse();
    }

    @Test
    void theRestIsWhatIsNotDeclaredInItsOrder() {
        Map<String, @Nullable Object> received = new LinkedHashMap<>();
        received.put("z_added", 4096L);
        received.put("api_key", "sk");
        received.put("nothing", null);
        received.put("a_added", Map.of("deep", true));

        assertThat(new CredentialValues(received, null).rest("api_key", "never_sent"))
                .containsExactly(entry("z_added", 4096L), entry("a_added", Map.of("deep", true)));
    }
}
