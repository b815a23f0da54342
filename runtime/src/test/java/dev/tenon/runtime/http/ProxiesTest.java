package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    @Test
    void choosesByScheme() {
        Proxies proxies = new Proxies(Map.of("HTTP_PROXY", "http://one:3128", "https_proxy", "two"));
        assertThat(proxies.proxyFor(URI.create("http://host/")).orElseThrow().address())
                .isEqualTo("one:3128");
        assertThat(proxies.proxyFor(URI.create("https://host/")).orElseThrow().address())
                .isEqualTo("two:80");
    }

    @Test
    void prefersTheLowerCaseName() {
        Proxies proxies = new Proxies(Map.of("HTTP_PROXY", "http://upper:1", "http_proxy", "http://lower:2"));
        assertThat(proxies.proxyFor(URI.create("http://host/")).orElseThrow().address())
                .isEqualTo("lower:2");
    }

    @Test
    void needsNoneWhenTheEnvironmentNamesNone() {
        Proxies proxies = new Proxies(Map.of("HTTP_PROXY", " ", "NO_PROXY", "x"));
        assertThat(proxies.proxyFor(URI.create("http://host/"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*                    | http://any/               | true",
                "example.com          | http://example.com/       | true",
                "example.com          | http://api.Example.com/   | true",
                "example.com          | http://notexample.com/    | false",
                ".example.com         | http://api.example.com/   | true",
                "*.example.com        | http://api.example.com/   | true",
                "a, example.com b     | http://b/                 | true",
                "example.com:8080     | http://example.com:8080/  | true",
                "example.com:8080     | http://example.com/       | false",
                "example.com:443      | https://example.com/      | true",
                "10.0.0.0/8           | http://10.200.3.4/        | true",
                "10.0.0.0/8           | http://11.0.0.1/          | false",
                "192.168.4.128/25     | http://192.168.4.127/     | false",
                "192.168.4.128/25     | http://192.168.4.200/     | true",
                "0.0.0.0/0            | http://8.8.8.8/           | true",
                "0.0.0.0/0            | http://name/              | false",
                "192.168.1.1          | http://192.168.1.1:99/    | true",
                "fd00::/8             | http://[fd12::1]/         | true",
                "fd00::/8             | http://[fe80::1]/         | false",
                "[fd12::1]:80         | http://[fd12::1]/         | true",
                "10.0.0.0/x           | http://10.0.0.1/          | false",
                "name/8               | http://name/              | false",
                "none                 | http://localhost:9997/    | true",
                "none                 | http://127.0.0.1/         | true",
                "none                 | http://[::1]/             | true",
            })
    void goesWithoutAProxyWhereTheListSaysSo(String list, URI uri, boolean direct) {
        Proxies proxies = new Proxies(
                Map.of("HTTP_PROXY", "http://proxy:3128", "HTTPS_PROXY", "http://proxy:3128", "no_proxy", list));
        assertThat(proxies.proxyFor(uri).isEmpty()).isEqualTo(direct);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socks5://user:password@proxy:1080",
                "https://user:password@proxy",
                "http://user:pass word@x",
                "http://"
            })
    void refusesAProxyItCannotUseWithoutShowingItsPassword(String value) {
        UpstreamClient client = new UpstreamClient(Map.of("HTTP_PROXY", value), RetryPolicy.standard());
        assertThatThrownBy(() -> client.send(UpstreamRequest.get(URI.create("http://upstream.invalid/"))
                        .build()))
                .isInstanceOf(InvokeConnectionException.class)
                .hasMessageContaining("HTTP_PROXY")
                .hasMessageContaining("http://proxy:3128")
                .hasMessageNotContaining("pass");
    }

    @Test
    void sendsThroughTheProxyWithItsAuthorization() throws Exception {
        try (ScriptServer proxy = ScriptServer.start(answer(200, "text/plain", "by proxy"))) {
            UpstreamClient client = new UpstreamClient(
                    Map.of("http_proxy", "http://user:pass@127.0.0.1:" + proxy.port()), RetryPolicy.standard());
            UpstreamRequest request = UpstreamRequest.get(URI.create("http://upstream.invalid/v1/models"))
                    .build();
            try (UpstreamResponse response = client.send(request)) {
                assertThat(response.bodyText(100)).isEqualTo("by proxy");
            }
            assertThat(proxy.requests().get(0))
                    .startsWith("GET http://upstream.invalid/v1/models HTTP/1.1\r\n")
                    .contains("\r\nProxy-Authorization: Basic dXNlcjpwYXNz\r\n");
        }
    }

    @Test
    void takesAProxyWhoseNameHasAnUnderscore() {
        Proxies named = new Proxies(Map.of("HTTP_PROXY", "http://my_proxy:3128"));
        assertThat(named.proxyFor(URI.create("http://my_server/")).orElseThrow().address())
                .isEqualTo("my_proxy:3128");
    }

    @Test
    void opensATunnelForHttps() throws Exception {
        try (ScriptServer proxy = ScriptServer.start(answer(403, "text/plain", "no"))) {
            UpstreamClient client = new UpstreamClient(
                    Map.of("HTTPS_PROXY", "http://127.0.0.1:" + proxy.port()), RetryPolicy.standard());
            UpstreamRequest request =
                    UpstreamRequest.get(URI.create("https://upstream.invalid/")).build();
            assertThatThrownBy(() -> client.send(request))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageContaining("no HTTP answer from the proxy 127.0.0.1:" + proxy.port())
                    .hasMessageContaining("403");
            assertThat(proxy.requests().get(0)).startsWith("CONNECT upstream.invalid:443 HTTP/1.1\r\n");
        }
    }
}
