package dev.tenon.runtime.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a credential may hold. */
final class CredentialUriTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://host:9997", "HTTPS://host/v1", "http://[::1]:9997", "http://my_server:9997/v1"})
    void whatTheClientCanCall(String address) {
        CredentialValues values = received(address);

        assertThat(values.required("server_url").uri()).isEqualTo(URI.create(address));
        values.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:9997", "ftp://host", "http:///v1", "http://ho st", "http://my_server:port"})
    void whatItCannot(String address) {
        CredentialValues values = received(address);
        URI placeholder = values.required("server_url").uri();

        assertThat(placeholder).hasToString("");
        assertThatThrownBy(values::check).hasMessageContaining("server_url: expected a URL such as http://host:9997");
    }

    private static CredentialValues received(String address) {
        return new CredentialValues(Map.of("server_url", address), null);
    }
}
