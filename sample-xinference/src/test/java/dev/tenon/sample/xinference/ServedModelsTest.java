package dev.tenon.sample.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import dev.tenon.sample.xinference.server.Fault;
import dev.tenon.sample.xinference.server.Served;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Descriptions are kept for a while, each for itself. */
final class ServedModelsTest {

    /** The common pool may have one thread only, on which they would ask one after the other. */
    private static final Executor AT_ONCE = task -> new Thread(task).start();

    private static final String DESCRIBE = "/v1/models/m";

    private final ServedModels models = new ServedModels();

    @Test
    void theSameUidOnTwoServersIsTwoModels() {
        try (EmbeddedXinference one = server(1024);
                EmbeddedXinference two = server(2048)) {
            assertThat(models.describe(credentials(one)).contextLength()).isEqualTo(1024);
            assertThat(models.describe(credentials(two)).contextLength()).isEqualTo(2048);
        }
    }

    @Test
    void aDescriptionIsFetchedOnceHoweverManyAskAtOnce() {
        try (EmbeddedXinference server = server(1024)) {
            server.failNext(DESCRIBE, Fault.slow(Duration.ofMillis(200)));
            List<CompletableFuture<ServedModel>> asking = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> models.describe(credentials(server)), AT_ONCE))
                    .toList();

            assertThat(asking)
                    .allSatisfy(
                            model -> assertThat(model.join().contextLength()).isEqualTo(1024));
            assertThat(server.requests(DESCRIBE)).hasSize(1);
        }
    }

    @Test
    void aFailureIsNotKept() {
        try (EmbeddedXinference server = server(1024)) {
            server.failNext(DESCRIBE, Fault.status(500, "{\"detail\":\"later\"}"));

            assertThatThrownBy(() -> models.describe(credentials(server)))
                    .isInstanceOf(InvokeServerUnavailableException.class)
                    .hasMessageContaining("later");
            assertThat(models.describe(credentials(server)).contextLength()).isEqualTo(1024);
        }
    }

    @Test
    void validationAsksAnew() {
        try (EmbeddedXinference server = server(1024)) {
            models.describe(credentials(server));
            models.validate(credentials(server), ModelType.LLM);
            models.describe(credentials(server));

            assertThat(server.requests(DESCRIBE)).hasSize(2);
        }
    }

    @Test
    void allWhoWaitForAServerThatHangsAreToldAtOnce() {
        try (EmbeddedXinference server = server(1024)) {
            server.failNext(DESCRIBE, new Fault(Duration.ofSeconds(1), 500, "{\"detail\":\"hung\"}", null, -1, null));
            List<CompletableFuture<ServedModel>> asking = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> models.describe(credentials(server)), AT_ONCE))
                    .toList();

            assertThat(asking)
                    .allSatisfy(model -> assertThatThrownBy(model::join)
                            .hasCauseInstanceOf(InvokeServerUnavailableException.class)
                            .hasMessageContaining("hung"));
            assertThat(server.requests(DESCRIBE)).hasSize(1);
        }
    }

    @Test
    void aSlowServerMakesNobodyWaitWhoAsksAnother() throws InterruptedException {
        try (EmbeddedXinference slow = server(1024);
                EmbeddedXinference quick = server(2048)) {
            slow.failNext(DESCRIBE, Fault.slow(Duration.ofSeconds(3)));
            CompletableFuture<ServedModel> waiting =
                    CompletableFuture.supplyAsync(() -> models.describe(credentials(slow)), AT_ONCE);
            while (slow.requests(DESCRIBE).isEmpty()) {
                Thread.sleep(10);
            }

            assertThat(models.describe(credentials(quick)).contextLength()).isEqualTo(2048);
            assertThat(waiting).isNotDone();
            assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static EmbeddedXinference server(int contextLength) {
        return EmbeddedXinference.builder()
                .model(Served.llm("m", "vLLM", contextLength, "chat"))
                .start();
    }

    private static XinferenceCredentials credentials(EmbeddedXinference server) {
        return credentials(server.baseUrl());
    }

    private static XinferenceCredentials credentials(String url) {
        return new XinferenceCredentials(URI.create(url), "m", Optional.empty(), 60, 0, Optional.empty(), Map.of());
    }
}
