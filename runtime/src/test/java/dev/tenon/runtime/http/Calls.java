package dev.tenon.runtime.http;

import java.time.Duration;
import java.util.Map;

/** Calls as the tests make them: no proxies, waits of milliseconds between retries, short time-outs. */
final class Calls {

    static final UpstreamClient CLIENT =
            new UpstreamClient(Map.of(), new RetryPolicy(Duration.ofMillis(20), () -> 0.5));

    private Calls() {}

    static UpstreamResponse get(ScriptServer server) {
        return CLIENT.send(UpstreamRequest.get(server.uri("/v1/models")).build());
    }

    static UpstreamResponse post(ScriptServer server) {
        return CLIENT.send(post(server, Timeouts.ofAnswer(Duration.ofSeconds(5))));
    }

    static UpstreamRequest post(ScriptServer server, Timeouts timeouts) {
        return UpstreamRequest.post(server.uri("/v1/chat/completions"))
                .json("{\"model\":\"m\"}")
                .timeouts(timeouts)
                .build();
    }

    static Timeouts timeouts(int answerMillis, int idleMillis) {
        return Timeouts.ofAnswer(Duration.ofMillis(answerMillis)).withIdle(Duration.ofMillis(idleMillis));
    }
}
