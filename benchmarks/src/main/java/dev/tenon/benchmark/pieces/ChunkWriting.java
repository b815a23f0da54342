package dev.tenon.benchmark.pieces;

import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.session.Settings;
import dev.tenon.runtime.transport.StreamTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** From {@code out.text("…")} to the bytes of standard output, on the thread of a session. */
public class ChunkWriting {

    private static final int CHUNKS = 10_000;
    private static final byte[] REQUEST = (Lines.CHAT + "\n").getBytes(StandardCharsets.UTF_8);
    private static final Settings SETTINGS = Settings.of(Map.of());

    /** One chunk of a long answer; its share of what the session costs is in it. */
    @Benchmark
    @OperationsPerInvocation(CHUNKS)
    public void chunk() throws IOException {
        StreamTransport.serve(
                new Speaker(), SETTINGS, new ByteArrayInputStream(REQUEST), OutputStream.nullOutputStream());
    }

    /** A plugin that always says the same. */
    private static final class Speaker implements Plugin, LargeLanguageModel<String, String> {

        @Override
        public String provider() {
            return "xinference";
        }

        @Override
        public PluginModels models() {
            return PluginModels.builder()
                    .add(ModelBinding.llm(this, values -> "credentials", values -> "parameters"))
                    .build();
        }

        @Override
        public void invoke(LlmRequest<String, String> request, LlmResponse out) {
            for (int i = 0; i < CHUNKS; i++) {
                out.text(" sheep");
            }
        }
    }
}
