package dev.tenon.runtime.transport.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.transport.TestPlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A plugin that a daemon takes: what it says first, how it answers, and how it leaves. */
final class RemoteTransportTest {

    private static final String HEARTBEAT = "{\"event\":\"heartbeat\",\"session_id\":null,\"data\":{}}";

    private final TestPlugin plugin = new TestPlugin();

    @Test
    void registersThenBeatsThenAnswers() throws Exception {
        BlockingQueue<List<String>> read = new LinkedBlockingQueue<>();
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    read.add(peer.registration());
                    read.add(peer.readUntil("heartbeat"));
                    peer.write(TestPlugin.request("s-1", "Hi"));
                    read.add(peer.readUntil("\"type\":\"end\""));
                    read.add(peer.readUntil("heartbeat"));
                    peer.awaitEnd();
                });
                Attached attached = new Attached(plugin, daemon.port())) {
            assertThat(read.poll(30, TimeUnit.SECONDS))
                    .extracting(line -> line.replaceAll("\\{\"type\":\"(\\w+)\".*", "$1"))
                    .containsExactly("handshake", "manifest_declaration", "model_declaration", "asset_chunk", "end");
            assertThat(read.poll(30, TimeUnit.SECONDS)).containsExactly(HEARTBEAT);
            assertThat(read.poll(30, TimeUnit.SECONDS))
                    .filteredOn(line -> !line.equals(HEARTBEAT))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(line -> line.contains("\"session_id\":\"s-1\""))
                    .anyMatch(line -> line.contains("hello"));
            assertThat(read.poll(30, TimeUnit.SECONDS)).containsExactly(HEARTBEAT);
            attached.awaitNotice("attached to 127.0.0.1:" + daemon.port() + ": acme/models 1.0.0");
            assertThat(attached.notices)
                    .contains("  provider acme: llm (1 model), tts")
                    .noneMatch(notice -> notice.contains(Attached.KEY));
        }
    }

    @Test
    void aSlowDaemonIsWaitedFor() throws Exception {
        plugin.resources.put("_assets/icon.svg", new byte[4 << 20]);
        BlockingQueue<List<String>> read = new LinkedBlockingQueue<>();
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    Thread.sleep(700);
                    List<String> first = peer.read(20);
                    Thread.sleep(700);
                    List<String> rest = peer.registration();
                    read.add(first);
                    read.add(rest);
                    peer.awaitEnd();
                });
                Attached attached = new Attached(plugin, daemon.port())) {
            assertThat(read.poll(30, TimeUnit.SECONDS)).hasSize(20).noneMatch(line -> line.contains("event"));
            assertThat(read.poll(30, TimeUnit.SECONDS)).noneMatch(line -> line.contains("event"));
            attached.awaitNotice("attached to");
            assertThat(daemon.served()).isZero();
        }
    }

    @Test
    void whatIsNoMessageIsShownAtAnyTime() throws Exception {
        CountDownLatch said = new CountDownLatch(1);
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    peer.registration();
                    said.await();
                    peer.write("maintenance at noon, key " + Attached.KEY);
                    peer.awaitEnd();
                });
                Attached attached = new Attached(plugin, daemon.port())) {
            attached.awaitNotice("attached to");
            said.countDown();
            attached.awaitNotice("says: maintenance at noon, key ***");
            assertThat(daemon.served()).isZero();
        }
    }

    @Test
    void leavesOnlyWhenTheDaemonKnows() throws Exception {
        BlockingQueue<String> order = new LinkedBlockingQueue<>();
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
            peer.awaitEnd();
            Thread.sleep(150);
            order.add("daemon closes");
        })) {
            Attached attached = new Attached(plugin, daemon.port());
            attached.awaitNotice("attached to");
            attached.transport.close();
            order.add("plugin is gone");

            assertThat(attached.status()).isZero();
            daemon.awaitServed();
            assertThat(order).containsExactly("daemon closes", "plugin is gone");
        }
    }

    @Test
    void aDaemonThatDoesNotCloseIsLeftAllTheSame() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> never.await())) {
            Attached attached = new Attached(plugin, daemon.port());
            attached.awaitNotice("attached to");
            attached.transport.close();

            assertThat(attached.status()).isZero();
            never.countDown();
        }
    }

    @Test
    void manySessionsAtOnceKeepTheirFramesWhole() throws Exception {
        int sessions = 50;
        BlockingQueue<List<String>> read = new LinkedBlockingQueue<>();
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    peer.registration();
                    for (int i = 0; i < sessions; i++) {
                        peer.write(TestPlugin.request("s-" + i, "begin and wait"));
                    }
                    plugin.waiting.acquire(sessions);
                    plugin.go.release(sessions);
                    List<String> lines = new ArrayList<>();
                    for (int ends = 0; ends < sessions; ends++) {
                        lines.addAll(peer.readUntil("\"type\":\"end\""));
                    }
                    read.add(lines);
                    peer.awaitEnd();
                });
                Attached attached = new Attached(plugin, daemon.port())) {
            List<String> lines = read.poll(60, TimeUnit.SECONDS);

            assertThat(lines).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
            for (int i = 0; i < sessions; i++) {
                String id = "\"session_id\":\"s-" + i + "\"";
                assertThat(lines.stream().filter(line -> line.contains(id)).toList())
                        .as(id)
                        .hasSizeGreaterThanOrEqualTo(3)
                        .last()
                        .asString()
                        .contains("\"type\":\"end\"");
            }
            assertThat(attached.notices).noneMatch(notice -> notice.contains("broke"));
        }
    }
}
