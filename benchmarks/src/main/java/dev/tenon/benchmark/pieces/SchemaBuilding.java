package dev.tenon.benchmark.pieces;

import dev.tenon.annotation.LlmMode;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.sample.xinference.XinferenceLlmSchema;
import org.openjdk.jmh.annotations.Benchmark;

/** Building the sample's schema of a language model by the generated builder, checks included. */
public class SchemaBuilding {

    /** A schema with eight parameters. */
    @Benchmark
    public ModelSchema schema() {
        return XinferenceLlmSchema.of("bench")
                .mode(LlmMode.CHAT)
                .contextSize(32_768)
                .temperature()
                .topP()
                .topK()
                .maxTokens(rule -> rule.max(32_768).defaultValue(512))
                .presencePenalty()
                .frequencyPenalty()
                .repetitionPenalty()
                .seed()
                .build();
    }
}
