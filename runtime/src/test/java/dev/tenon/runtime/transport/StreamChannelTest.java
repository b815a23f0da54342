package dev.tenon.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Frames leave whole. */
final class StreamChannelTest {

    @Test
    void aFrameIsOneWriteHoweverManyWriteAtOnce() throws InterruptedException {
        List<String> writes = new ArrayList<>();
        StreamChannel channel = new StreamChannel(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new AssertionError("a frame in pieces");
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        writes.add(new String(bytes, offset, length, StandardCharsets.US_ASCII));
                    }
                },
                () -> {});
        CountDownLatch done = new CountDownLatch(4);
        for (int thread = 0; thread < 4; thread++) {
            byte[] frame = ("frame of " + thread + "\n").getBytes(StandardCharsets.US_ASCII);
            new Thread(() -> {
                        for (int i = 0; i < 1000; i++) {
                            channel.write(frame);
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();

        assertThat(writes).hasSize(4000).allMatch(write -> write.matches("frame of [0-3]\n"));
    }

    @Test
    void whenNobodyReadsAnyMoreThatIsSaid() {
        AtomicInteger broken = new AtomicInteger();
        StreamChannel channel = new StreamChannel(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                broken::incrementAndGet);
        channel.write(new byte[] {1});

        assertThat(broken).hasValue(1);
    }
}
