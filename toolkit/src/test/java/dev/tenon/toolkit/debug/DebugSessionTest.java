package dev.tenon.toolkit.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.toolkit.check.CheckReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plugin in a JVM of its own, attached to a daemon that the test plays. */
@Timeout(180)
final class DebugSessionTest {

    private static final String KEY = "7d5ac2f0-key";
    private static final String REGISTERED = "{\"type\":\"end\"";

    @TempDir
    private Path temporary;

    private final Said said = new Said();
    private Path classes = Path.of("");

    /** What a developer sees. */
    private static final class Said implements DebugOutput {

        private final StringBuilder all = new StringBuilder();
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private int findings;

        @Override
        public synchronized void line(String line) {
            all.append(line).append('\n');
            lines.add(line);
        }

        @Override
        public synchronized void report(CheckReport report) {
            findings += report.findings().size();
        }

        synchronized String all() {
            return all.toString();
        }

        synchronized int findings() {
            return findings;
        }

        void await(String text) throws InterruptedException {
            String line = "";
            while (line != null && !line.contains(text)) {
                line = lines.poll(60, TimeUnit.SECONDS);
            }
            assertThat(line).as("'%s' in %s", text, all()).isNotNull();
        }
    }

    @BeforeEach
    void compile() throws IOException {
        classes = TinyPlugin.compile(temporary);
    }

    private DebugSettings settings(String url, OptionalInt jdwpPort) throws DebugException {
        return new DebugSettings(
                classes,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)),
                temporary,
                url,
                DebugKey.of(KEY, "--key", Map.of()),
                Optional.empty(),
                jdwpPort);
    }

    @Test
    void attachesAnswersAndAttachesAgainAfterAChange() throws Exception {
        CompletableFuture<@Nullable Exception> ended = new CompletableFuture<>();
        try (FakeDaemon daemon = new FakeDaemon()) {
            DebugSession session = new DebugSession(settings(daemon.url(), OptionalInt.empty()), said);
            Thread thread = new Thread(() -> ended.complete(failure(session)), "session");
            thread.start();
            try (FakeDaemon.Peer first = daemon.accept()) {
                assertThat(first.readUntil(REGISTERED)).contains(KEY);
                said.await("attached to " + daemon.url() + ": acme/tiny 0.1.0");
                first.write(TinyPlugin.REQUEST);
                assertThat(first.readUntil("\"type\":\"end\"")).contains("\"result\":true");
                said.await("judging with ***");

                Path manifest = classes.resolve("manifest.yaml");
                String text = Files.readString(manifest);
                Files.delete(manifest);
                said.await("there is no manifest.yaml at the moment; the plugin stays as it was until the next change");
                assertThat(said.findings()).isZero();
                Files.writeString(manifest, text.replace("author: acme", "author: Acme"));
                said.await("1 error; the plugin stays as it was until the next change");
                assertThat(said.findings()).isEqualTo(1);
                first.write(TinyPlugin.REQUEST);
                assertThat(first.readUntil("\"type\":\"end\"")).contains("\"result\":true");
                Files.writeString(manifest, text);
                first.awaitEnd();
            }
            try (FakeDaemon.Peer second = daemon.accept()) {
                second.readUntil(REGISTERED);
                said.await("attached to");
                thread.interrupt();
                second.awaitEnd();
            }
        }
        assertThat(ended.get(60, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(said.all()).doesNotContain(KEY);
    }

    @Test
    void changeThatTheDaemonRefusesIsToBeChangedAgain() throws Exception {
        CompletableFuture<@Nullable Exception> ended = new CompletableFuture<>();
        Path manifest = classes.resolve("manifest.yaml");
        String text = Files.readString(manifest);
        try (FakeDaemon daemon = new FakeDaemon()) {
            DebugSession session = new DebugSession(settings(daemon.url(), OptionalInt.empty()), said);
            Thread thread = new Thread(() -> ended.complete(failure(session)), "session");
            thread.start();
            try (FakeDaemon.Peer first = daemon.accept()) {
                first.readUntil(REGISTERED);
                said.await("attached to");
                Files.writeString(manifest, text + "# changed\n");
                first.awaitEnd();
            }
            try (FakeDaemon.Peer second = daemon.accept()) {
                second.readUntil(REGISTERED);
                second.write("register failed, invalid manifest detected: nobody knows why");
            }
            said.await("the plugin ended with status 1: refused: ");
            Files.writeString(manifest, text.replace("author: acme", "author: Acme"));
            said.await("1 error; it is started again after the next change");
            assertThat(ended).isNotDone();
            Files.writeString(manifest, text);
            try (FakeDaemon.Peer third = daemon.accept()) {
                third.readUntil(REGISTERED);
                said.await("attached to");
                thread.interrupt();
                third.awaitEnd();
            }
        }
        assertThat(ended.get(60, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(said.all()).contains("invalid manifest detected").containsOnlyOnce("ended with status 1: refused");
    }

    @Test
    void keyThatExpiresMeanwhileEndsTheSessionAfterAChangeToo() throws Exception {
        CompletableFuture<@Nullable Exception> ended = new CompletableFuture<>();
        try (FakeDaemon daemon = new FakeDaemon()) {
            DebugSession session = new DebugSession(settings(daemon.url(), OptionalInt.empty()), said);
            new Thread(() -> ended.complete(failure(session)), "session").start();
            try (FakeDaemon.Peer first = daemon.accept()) {
                first.readUntil(REGISTERED);
                said.await("attached to");
                Files.writeString(classes.resolve("changed"), "");
                first.awaitEnd();
            }
            try (FakeDaemon.Peer second = daemon.accept()) {
                second.readUntil("handshake");
                second.write("handshake failed, invalid key");
            }
            assertThat(ended.get(60, TimeUnit.SECONDS))
                    .isInstanceOf(DebugException.class)
                    .hasMessageStartingWith(
                            "the plugin ended with status 2: refused: the key is unknown or has expired");
        }
        assertThat(said.all()).doesNotContain("started again after the next change");
    }

    /** Maven's compiler deletes every class before it finds an error. */
    @Test
    void classesThatTheCompilerDeletesAreStillThereForTheRunningPlugin() throws Exception {
        CompletableFuture<@Nullable Exception> ended = new CompletableFuture<>();
        Path copy;
        try (FakeDaemon daemon = new FakeDaemon()) {
            DebugSession session = new DebugSession(settings(daemon.url(), OptionalInt.empty()), said);
            Thread thread = new Thread(() -> ended.complete(failure(session)), "session");
            thread.start();
            try (FakeDaemon.Peer peer = daemon.accept()) {
                peer.readUntil(REGISTERED);
                said.await("attached to");
                copy = classesInUse();
                try (Stream<Path> files = Files.walk(classes)) {
                    for (Path each : files.filter(Files::isRegularFile).toList()) {
                        Files.delete(each);
                    }
                }
                said.await("there is no manifest.yaml at the moment");
                peer.write(TinyPlugin.REQUEST);
                assertThat(peer.readUntil("\"type\":\"end\"")).contains("\"result\":true");
                thread.interrupt();
                peer.awaitEnd();
            }
        }
        assertThat(ended.get(60, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(copy).doesNotExist();
    }

    /** Returns where the plugin has its classes from. */
    private static Path classesInUse() {
        return ProcessHandle.current()
                .children()
                .flatMap(child -> Stream.of(child.info().arguments().orElseThrow()))
                .filter(argument -> argument.contains("tenon-debug-"))
                .map(classPath -> Path.of(classPath.split(File.pathSeparator)[0]))
                .findAny()
                .orElseThrow();
    }

    private static @Nullable Exception failure(DebugSession session) {
        try {
            session.run();
            return null;
        } catch (DebugException | IOException | InterruptedException e) {
            return e;
        }
    }

    @Test
    void wrongKeyEndsTheSessionWithWhatIsWrong() throws Exception {
        try (FakeDaemon daemon = new FakeDaemon()) {
            DebugSession session = new DebugSession(settings(daemon.url(), OptionalInt.empty()), said);
            CompletableFuture<@Nullable Exception> ended = CompletableFuture.supplyAsync(() -> failure(session));
            try (FakeDaemon.Peer peer = daemon.accept()) {
                peer.readUntil("handshake");
                peer.write("handshake failed, invalid key " + KEY);
            }
            assertThat(ended.get(60, TimeUnit.SECONDS))
                    .isInstanceOf(DebugException.class)
                    .hasMessageStartingWith(
                            "the plugin ended with status 2: refused: the key is unknown or has expired")
                    .hasMessageEndingWith("Copy it anew from Dify's plugin page into --key");
        }
        assertThat(said.all()).contains("invalid key ***").doesNotContain(KEY).containsOnlyOnce("starting acme.");
    }

    @Test
    void declarationsThatDifyWouldRefuseStartNothing() throws Exception {
        Files.delete(classes.resolve("manifest.yaml"));

        assertThat(failure(new DebugSession(settings("127.0.0.1:1", OptionalInt.empty()), said)))
                .isInstanceOf(DebugException.class)
                .hasMessage("Dify would refuse " + classes + ": 1 error");
        assertThat(said.findings()).isEqualTo(1);
        assertThat(said.all()).isEmpty();
    }

    @Test
    void whereNothingWasCompiledTheSessionSaysSo() throws Exception {
        classes = temporary.resolve("none");

        assertThat(failure(new DebugSession(settings("127.0.0.1:1", OptionalInt.empty()), said)))
                .hasMessage(classes + " is no folder; compile the plugin first");
    }

    @Test
    void commandLineHasNoKeyAndADebuggerOnlyIfAsked() throws Exception {
        assertThat(PluginJvm.command(settings("h:1", OptionalInt.empty()), classes, "acme.Main"))
                .endsWith("acme.Main")
                .noneMatch(word -> word.contains(KEY) || word.contains("jdwp"));
        assertThat(PluginJvm.command(settings("h:1", OptionalInt.of(5005)), classes, "acme.Main"))
                .contains("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:5005");
    }

    @Test
    void keyIsNotPrinted() throws Exception {
        assertThat(settings("h:1", OptionalInt.empty()).toString()).doesNotContain(KEY);
    }

    @Test
    void keyComesFromTheOptionOrTheEnvironmentAndMessagesSayFromWhere() throws Exception {
        Map<String, String> environment = Map.of(DebugKey.VARIABLE, " of-environment ");

        assertThat(DebugKey.of("of-option", "--key", environment).value()).isEqualTo("of-option");
        assertThat(DebugKey.of(null, "--key", environment).value()).isEqualTo("of-environment");
        assertThatThrownBy(() -> DebugKey.of(null, "--key", Map.of()))
                .isInstanceOf(DebugException.class)
                .hasMessage("no key: set DIFY_DEBUG_KEY or --key to the one that Dify's plugin page shows");
        assertThatThrownBy(() -> DebugKey.of(" ", "--key", environment))
                .hasMessageStartingWith("the key in --key is empty");
        assertThatThrownBy(() -> DebugKey.of(null, "--key", Map.of(DebugKey.VARIABLE, "")))
                .hasMessageStartingWith("the key in DIFY_DEBUG_KEY is empty");
    }
}
