package dev.tenon.runtime.transport.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.transport.TestPlugin;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;

/** A connection that is lost, and a daemon that is away. */
final class ReconnectTest {

    private final TestPlugin plugin = new TestPlugin();

    @Test
    void aLostConnectionCancelsItsSessionsAndIsReplaced() throws Exception {
        BlockingQueue<List<String>> registrations = new LinkedBlockingQueue<>();
        CountDownLatch over = new CountDownLatch(1);
        try (ScriptedDaemon daemon = new ScriptedDaemon(
                        peer -> {
                            registrations.add(peer.registration());
                            peer.write(TestPlugin.request("lost", "begin and wait"));
                            plugin.waiting.acquire();
                        },
                        peer -> {
                            registrations.add(peer.registration());
                            peer.write(TestPlugin.request("next", "Hi"));
                            List<String> answer = peer.readUntil("\"type\":\"end\"");
                            assertThat(answer).noneMatch(line -> line.contains("\"lost\""));
                            over.await();
                        });
                Attached attached = new Attached(plugin, daemon.port())) {
            assertThat(plugin.cancelled.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            attached.awaitNotice("attached again: acme/models 1.0.0");
            over.countDown();
            daemon.awaitServed();
            daemon.awaitServed();

            assertThat(registrations.take()).isEqualTo(registrations.take()).hasSize(5);
            assertThat(attached.notices)
                    .filteredOn(notice -> notice.startsWith("attached to"))
                    .hasSize(1);
        }
    }

    @Test
    void nothingOfALostConnectionGoesOn() throws Exception {
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> peer.readUntil("heartbeat"));
                Attached attached = new Attached(plugin, daemon.port())) {
            for (int i = 0; i < 10; i++) {
                daemon.awaitServed();
            }
            attached.transport.close();
            attached.status();

            for (Thread thread : threads("tenon-heartbeat", "tenon-registration", "tenon-writer")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    private static List<Thread> threads(String... names) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> List.of(names).contains(thread.getName()))
                .toList();
    }

    @Test
    void whileTheDaemonIsAwayNothingIsBusy() throws Exception {
        int port = freePort();
        try (Attached attached = new Attached(plugin, port)) {
            attached.awaitNotice("cannot connect to 127.0.0.1:" + port + ": Connection refused; connecting again in");
            long before = ManagementFactory.getThreadMXBean().getThreadCpuTime(attached.thread.getId());
            int attempts = attached.notices.size();
            Thread.sleep(1000);
            long busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(attached.thread.getId()) - before;

            assertThat(attached.notices.size() - attempts).isBetween(1, 25);
            assertThat(TimeUnit.NANOSECONDS.toMillis(busy)).isLessThan(200);
        }
    }

    @Test
    void aDaemonThatComesBackFindsThePluginAgain() throws Exception {
        int port = freePort();
        try (Attached attached = new Attached(plugin, port)) {
            attached.awaitNotice("Connection refused");
            try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                    Socket accepted = server.accept()) {
                attached.awaitNotice("attached to");
                assertThat(accepted.isConnected()).isTrue();
            }
        }
    }

    @Test
    void whoIsNotWatchedGivesUp() throws Exception {
        try (Attached attached = new Attached(plugin, freePort(), 4, SocketFactory.getDefault())) {
            assertThat(attached.status()).isEqualTo(1);
            assertThat(attached.notices).hasSize(4).last().asString().contains("giving up after 4 attempts");
        }
    }

    @Test
    void aConnectionThatBrokeWithoutAWordIsRegisteredTwice() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        CountDownLatch third = new CountDownLatch(1);
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    if (connections.incrementAndGet() == 3) {
                        third.countDown();
                    }
                    peer.awaitEnd();
                });
                Attached attached = new Attached(plugin, daemon.port(), Integer.MAX_VALUE, new FirstBreaks(0))) {
            assertThat(third.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(attached.notices)
                    .anyMatch(notice -> notice.startsWith("the connection to 127.0.0.1:" + daemon.port() + " broke;"))
                    .anyMatch(notice -> notice.startsWith("registering once more"));
            Thread.sleep(500);
            assertThat(connections).hasValue(3);
        }
    }

    @Test
    void theSecondRegistrationIsNotForgottenWhileTheDaemonIsOutOfReachOrBusy() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    if (connections.incrementAndGet() == 2) {
                        peer.write("server is busy now, please try again later");
                    } else {
                        peer.awaitEnd();
                    }
                });
                Attached attached = new Attached(plugin, daemon.port(), Integer.MAX_VALUE, new FirstBreaks(2))) {
            attached.awaitNotice("registering once more");
            assertThat(attached.notices)
                    .filteredOn(notice -> notice.contains("no route"))
                    .hasSize(2);
            assertThat(attached.notices).anyMatch(notice -> notice.contains("closed the connection"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return server.getLocalPort();
        }
    }

    /** Makes sockets of which the first is cut from the network when it has been read from for a while; some more find nobody. */
    private static final class FirstBreaks extends SocketFactory {

        private final AtomicInteger made = new AtomicInteger();
        private final int unreachable;

        FirstBreaks(int unreachable) {
            this.unreachable = unreachable;
        }

        @Override
        public Socket createSocket() {
            int before = made.getAndIncrement();
            if (before > unreachable) {
                return new Socket();
            }
            if (before > 0) {
                return new Socket() {
                    @Override
                    public void connect(SocketAddress address, int timeout) throws IOException {
                        throw new NoRouteToHostException("no route");
                    }
                };
            }
            return new Socket() {
                @Override
                public InputStream getInputStream() throws IOException {
                    return new FilterInputStream(super.getInputStream()) {
                        @Override
                        public int read(byte[] bytes, int offset, int length) throws IOException {
                            try {
                                Thread.sleep(100);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            throw new SocketException("Connection timed out");
                        }
                    };
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
