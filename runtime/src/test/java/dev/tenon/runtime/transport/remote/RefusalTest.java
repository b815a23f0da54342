package dev.tenon.runtime.transport.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.transport.TestPlugin;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A daemon that does not take the plugin: its words are shown, with the likely cause, and asked again only where that may help. */
final class RefusalTest {

    private final TestPlugin plugin = new TestPlugin();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | handshake failed, invalid key                              | 2 | unknown or has expired
            2 | handshake failed, invalid plugin declaration: parsing time | 1 | @DifyPlugin
            3 | models register failed, invalid models declaration: Key    | 1 | @ModelProvider
            4 | assets decode failed, error: illegal base64 data           | 1 | damaged
            5 | assets remap failed, invalid assets data, cannot remap: x  | 1 | was not sent
            5 | register failed, invalid manifest detected: author must be | 1 | @DifyPlugin
            5 | no registration transferred, cannot initialize             | 1 | compile the plugin anew
            1 | HTTP/1.1 400 Bad Request                                   | 2 | debugging port
            """)
    void afterAnyMessage(int messages, String words, int status, String cause) throws Exception {
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    peer.read(messages);
                    peer.write(words);
                    peer.write("a second line of key " + Attached.KEY);
                });
                Attached attached = new Attached(plugin, daemon.port())) {
            assertThat(attached.status()).isEqualTo(status);
            assertThat(attached.notices)
                    .contains("127.0.0.1:" + daemon.port() + " says: " + words)
                    .contains("127.0.0.1:" + daemon.port() + " says: a second line of key ***")
                    .anyMatch(notice -> notice.startsWith("refused: ") && notice.contains(cause));
            daemon.awaitServed();
            assertThat(daemon.served()).isZero();
        }
    }

    @Test
    void wordsAreNotLostToAFailingWrite() throws Exception {
        plugin.resources.put("_assets/icon.svg", new byte[30 << 20]);
        try (ScriptedDaemon daemon = new ScriptedDaemon(peer -> {
                    peer.read();
                    peer.write("handshake failed, invalid key");
                });
                Attached attached = new Attached(plugin, daemon.port())) {
            assertThat(attached.status()).isEqualTo(2);
            assertThat(attached.notices).anyMatch(notice -> notice.endsWith("says: handshake failed, invalid key"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'server is busy now, please try again later'", "'something that no daemon said so far'"})
    void whatMayPassIsTriedAgain(String words) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (ScriptedDaemon daemon = new ScriptedDaemon(
                        peer -> {
                            peer.registration();
                            peer.write(words);
                        },
                        peer -> {
                            peer.registration();
                            over.await();
                        });
                Attached attached = new Attached(plugin, daemon.port())) {
            attached.awaitNotice("says: " + words);
            attached.awaitNotice("closed the connection; connecting again in 0.0");
            attached.awaitNotice("attached");
            over.countDown();
        }
    }
}
