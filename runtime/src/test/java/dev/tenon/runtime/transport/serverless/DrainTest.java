package dev.tenon.runtime.transport.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.transport.TestPlugin;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many requests at once, and the end of a server that has some. */
final class DrainTest {

    @Test
    void aThousandRequestsAtOnceAreAllAnswered() throws Exception {
        try (ServerHarness harness = new ServerHarness()) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                answers.add(harness.postAsync(TestPlugin.request("s-" + i, "Hi")));
            }
            for (int i = 0; i < 1000; i++) {
                HttpResponse<String> answer = answers.get(i).get(60, TimeUnit.SECONDS);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body())
                        .contains("hello")
                        .endsWith("{\"event\":\"session\",\"session_id\":\"s-" + i
                                + "\",\"data\":{\"type\":\"end\",\"data\":{}}}\n");
            }
        }
    }

    @Test
    void noMoreRunAtOnceThanIsAllowedAndTheOthersWait() throws Exception {
        try (ServerHarness harness = new ServerHarness(2)) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                answers.add(harness.postAsync(TestPlugin.request("s-" + i, "wait")));
            }
            harness.plugin.waiting.acquire(2);
            assertThat(harness.plugin.waiting.tryAcquire(300, TimeUnit.MILLISECONDS))
                    .isFalse();
            harness.plugin.go.release(5);

            for (CompletableFuture<HttpResponse<String>> answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS).body()).contains("\"type\":\"end\"");
            }
        }
    }

    @Test
    void whatRunsIsAnsweredAndWhatComesIsRefused() throws Exception {
        try (ServerHarness harness = new ServerHarness()) {
            CompletableFuture<HttpResponse<String>> running =
                    harness.postAsync(TestPlugin.request("s-1", "begin and wait"));
            harness.plugin.waiting.acquire();
            FutureTask<Integer> drained = new FutureTask<>(() -> harness.server.drain(Duration.ofSeconds(30)));
            new Thread(drained, "drain").start();
            while (harness.get("/health").statusCode() != 503) {
                Thread.onSpinWait();
            }
            HttpResponse<String> refused = harness.post(TestPlugin.request("s-2", "Hi"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("is being stopped");
            assertThat(drained.isDone()).isFalse();
            harness.plugin.go.release();

            assertThat(running.get(30, TimeUnit.SECONDS).body()).contains("done", "\"type\":\"end\"");
            assertThat(drained.get(30, TimeUnit.SECONDS)).isZero();
        }
    }

    @Test
    void whatTakesTooLongIsCutOff() throws Exception {
        try (ServerHarness harness = new ServerHarness()) {
            CompletableFuture<HttpResponse<String>> running = harness.postAsync(TestPlugin.request("s-1", "wait"));
            harness.plugin.waiting.acquire();

            assertThat(harness.server.drain(Duration.ZERO)).isEqualTo(1);
            assertThat(running).failsWithin(30, TimeUnit.SECONDS);
        }
    }
}
