package dev.tenon.toolkit.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plugin in a JVM of its own, attached to a daemon that the test plays. */
@Timeout(180)
final class DebugSessionTest {

    private static final String REGISTERED = "{\"type\":\"end\"";

    @TempDir
    private Path temporary;

    private final Said said = new Said();
    private Path classes = Path.of("");

    @BeforeEach
    void compile() throws IOException {
        classes = TinyPlugin.compile(temporary);
    }

    @Test
    void attachesAnswersAndAttachesAgainAfterAChange() throws Exception {
        RunningSession session;
        try (FakeDaemon daemon = new FakeDaemon()) {
            session = RunningSession.start(classes, daemon, said);
            try (FakeDaemon.Peer first = daemon.accept()) {
                assertThat(first.readUntil(REGISTERED)).contains(RunningSession.KEY);
                said.await("attached to " + daemon.url() + ": acme/tiny 0.1.0");
                answers(first);
                said.await("judging with ***");

                Path manifest = classes.resolve("manifest.yaml");
                String text = Files.readString(manifest);
                Files.delete(manifest);
                said.await("there is no manifest.yaml at the moment; the plugin stays as it was until the next change");
                assertThat(said.findings()).isZero();
                Files.writeString(manifest, text.replace("author: acme", "author: Acme"));
                said.await("1 error; the plugin stays as it was until the next change");
                assertThat(said.findings()).isEqualTo(1);
                answers(first);
                Files.writeString(manifest, text);
                first.awaitEnd();
            }
            try (FakeDaemon.Peer second = daemon.accept()) {
                second.readUntil(REGISTERED);
                said.await("attached to");
                session.interrupt();
                second.awaitEnd();
            }
        }
        assertThat(session.reason()).isInstanceOf(InterruptedException.class);
        assertThat(said.all()).doesNotContain(RunningSession.KEY);
    }

    @Test
    void changeThatTheDaemonRefusesIsToBeChangedAgain() throws Exception {
        RunningSession session;
        Path manifest = classes.resolve("manifest.yaml");
        String text = Files.readString(manifest);
        try (FakeDaemon daemon = new FakeDaemon()) {
            session = RunningSession.start(classes, daemon, said);
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
            assertThat(session.hasEnded()).isFalse();
            Files.writeString(manifest, text);
            try (FakeDaemon.Peer third = daemon.accept()) {
                third.readUntil(REGISTERED);
                said.await("attached to");
                session.interrupt();
                third.awaitEnd();
            }
        }
        assertThat(session.reason()).isInstanceOf(InterruptedException.class);
        assertThat(said.all()).contains("invalid manifest detected").containsOnlyOnce("ended with status 1: refused");
    }

    @Test
    void keyThatExpiresMeanwhileEndsTheSessionAfterAChangeToo() throws Exception {
        try (FakeDaemon daemon = new FakeDaemon()) {
            RunningSession session = RunningSession.start(classes, daemon, said);
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
            assertThat(session.reason())
                    .isInstanceOf(DebugException.class)
                    .hasMessageStartingWith(
                            "the plugin ended with status 2: refused: the key is unknown or has expired");
        }
        assertThat(said.all()).doesNotContain("started again after the next change");
    }

    /** Maven's compiler deletes every class before it finds an error. */
    @Test
    void classesThatTheCompilerDeletesAreStillThereForTheRunningPlugin() throws Exception {
        RunningSession session;
        Path copy;
        try (FakeDaemon daemon = new FakeDaemon()) {
            session = RunningSession.start(classes, daemon, said);
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
                answers(peer);
                session.interrupt();
                peer.awaitEnd();
            }
        }
        assertThat(session.reason()).isInstanceOf(InterruptedException.class);
        assertThat(copy).doesNotExist();
    }

    private static void answers(FakeDaemon.Peer daemon) throws IOException {
        daemon.write(TinyPlugin.REQUEST);
        assertThat(daemon.readUntil("\"type\":\"end\"")).contains("\"result\":true");
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

    @Test
    void wrongKeyEndsTheSessionWithWhatIsWrong() throws Exception {
        try (FakeDaemon daemon = new FakeDaemon()) {
            RunningSession session = RunningSession.start(classes, daemon, said);
            try (FakeDaemon.Peer peer = daemon.accept()) {
                peer.readUntil("handshake");
                peer.write("handshake failed, invalid key " + RunningSession.KEY);
            }
            assertThat(session.reason())
                    .isInstanceOf(DebugException.class)
                    .hasMessageStartingWith(
                            "the plugin ended with status 2: refused: the key is unknown or has expired")
                    .hasMessageEndingWith("Copy it anew from Dify's plugin page into --key");
        }
        assertThat(said.all())
                .contains("invalid key ***")
                .doesNotContain(RunningSession.KEY)
                .containsOnlyOnce("starting acme.");
    }

    @Test
    void declarationsThatDifyWouldRefuseStartNothing() throws Exception {
        Files.delete(classes.resolve("manifest.yaml"));

        assertThat(RunningSession.failure(unreachable(classes)))
                .isInstanceOf(DebugException.class)
                .hasMessage("Dify would refuse " + classes + ": 1 error");
        assertThat(said.findings()).isEqualTo(1);
        assertThat(said.all()).isEmpty();
    }

    @Test
    void whereNothingWasCompiledTheSessionSaysSo() throws Exception {
        Path none = temporary.resolve("none");

        assertThat(RunningSession.failure(unreachable(none)))
                .hasMessage(none + " is no folder; compile the plugin first");
    }

    private DebugSession unreachable(Path folder) throws DebugException {
        return new DebugSession(RunningSession.settings(folder, "127.0.0.1:1", OptionalInt.empty()), said);
    }
}
