package dev.tenon.toolkit.debug;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A session that runs on a thread of its own, as a developer's runs in a terminal. */
final class RunningSession {

    static final String KEY = "7d5ac2f0-key";

    private final CompletableFuture<@Nullable Exception> ended = new CompletableFuture<>();
    private final Thread thread;

    private RunningSession(DebugSession session) {
        thread = new Thread(() -> ended.complete(failure(session)), "session");
        thread.start();
    }

    static RunningSession start(Path classes, FakeDaemon daemon, Said said) throws DebugException {
        return new RunningSession(new DebugSession(settings(classes, daemon.url(), OptionalInt.empty()), said));
    }

    static DebugSettings settings(Path classes, String url, OptionalInt jdwpPort) throws DebugException {
        return new DebugSettings(
                classes,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)),
                classes.toAbsolutePath().getParent(),
                url,
                DebugKey.of(KEY, "--key", Map.of()),
                Optional.empty(),
                jdwpPort);
    }

    /** Runs a session to its end and returns why it ended, null if somebody has ended the plugin. */
    static @Nullable Exception failure(DebugSession session) {
        try {
            session.run();
            return null;
        } catch (DebugException | IOException | InterruptedException e) {
            return e;
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    boolean hasEnded() {
        return ended.isDone();
    }

    /** Waits for the end and returns its reason. */
    @Nullable
    Exception reason() throws Exception {
        return ended.get(60, TimeUnit.SECONDS);
    }
}
