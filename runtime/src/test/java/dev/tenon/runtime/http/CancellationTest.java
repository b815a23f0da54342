package dev.tenon.runtime.http;

import static dev.tenon.runtime.http.ScriptServer.answer;
import static dev.tenon.runtime.http.ScriptServer.awaitClose;
import static dev.tenon.runtime.http.ScriptServer.chunk;
import static dev.tenon.runtime.http.ScriptServer.startChunked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.error.InvokeConnectionException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What breaks a call from outside, wherever it waits. */
class CancellationTest {

    private static final String JSON = "application/json";

    @Test
    void cancellationBreaksTheWaitForAnAnswer() throws Exception {
        TestContext context = new TestContext();
        ScriptServer.Answer cancelling = client -> {
            context.cancel();
            awaitClose(client);
        };
        try (ScriptServer server = ScriptServer.start(cancelling)) {
            context.run(() -> assertThatThrownBy(() -> Calls.post(server))
                    .isInstanceOf(InvokeConnectionException.class)
                    .hasMessageEndingWith(": the session was cancelled"));
            assertThat(server.awaitClosedByClient(1)).isTrue();
            assertThat(context.registrations()).isZero();
        }
    }

    @Test
    void cancellationBreaksTheReadingAndClosesTheSocket() throws Exception {
        TestContext context = new TestContext();
        CountDownLatch reading = new CountDownLatch(1);
        ScriptServer.Answer endless = client -> {
            startChunked(client, "text/plain");
            chunk(client, "a");
            reading.await();
            context.cancel();
            awaitClose(client);
        };
        try (ScriptServer server = ScriptServer.start(endless)) {
            context.run(() -> {
                try (UpstreamResponse response = Calls.post(server)) {
                    assertThat(read(response)).isEqualTo('a');
                    reading.countDown();
                    assertThatThrownBy(() -> read(response)).hasMessageEndingWith(": the session was cancelled");
                }
            });
            assertThat(server.awaitClosedByClient(1)).isTrue();
            assertThat(context.registrations()).isZero();
        }
    }

    @Test
    void cancellationBreaksTheWaitBeforeARetry() throws Exception {
        TestContext context = new TestContext();
        ScriptServer.Answer busy = client -> {
            answer(503, JSON, "{}", "Retry-After: 9").write(client);
            context.cancel();
        };
        try (ScriptServer server = ScriptServer.start(busy)) {
            context.run(() -> assertThatThrownBy(() -> Calls.post(server)).hasMessageContaining("cancelled"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void interruptionBreaksTheReading() throws Exception {
        try (ScriptServer server = ScriptServer.start(ScriptServer::awaitClose)) {
            AtomicReference<@Nullable Throwable> seen = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    Calls.post(server).close();
                } catch (InvokeConnectionException failure) {
                    seen.set(failure);
                }
            });
            caller.start();
            caller.interrupt();
            caller.join();
            assertThat(seen.get()).isNotNull().hasMessageContaining("interrupted");
        }
    }

    private static int read(UpstreamResponse response) {
        try {
            return response.body().read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
