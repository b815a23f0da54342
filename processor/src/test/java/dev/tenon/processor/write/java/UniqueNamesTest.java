package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UniqueNamesTest {

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-mini, gpt4oMini",
        "GPT-4, gpt4",
        "Qwen/Qwen2.5-7B-Instruct, qwenQwen2_5_7bInstruct",
        "topP, topP",
        "4-turbo, model4Turbo",
        "模型, model",
        "default, default"
    })
    void namesModels(String model, String name) {
        assertThat(UniqueNames.camelCase(model, "model")).isEqualTo(name);
    }

    @Test
    void givesEveryNameOnce() {
        UniqueNames names = new UniqueNames();
        assertThat(names.next("temperature")).isEqualTo("temperature");
        assertThat(names.next("temperature")).isEqualTo("temperature2");
        assertThat(names.next("temperature2")).isEqualTo("temperature22");
        assertThat(names.next("default")).isEqualTo("default_");
    }

    @ParameterizedTest
    @CsvSource({"apiKey, API_KEY", "region, REGION", "top2Level, TOP2_LEVEL"})
    void namesConstants(String component, String name) {
        assertThat(UniqueNames.constant(component)).isEqualTo(name);
    }
}
