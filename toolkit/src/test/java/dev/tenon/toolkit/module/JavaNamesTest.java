package dev.tenon.toolkit.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "api_key, apiKey",
        "topP, topP",
        "SECRET_ID, secretId",
        "cross-region, crossRegion",
        "p, p",
        "class, classValue",
        "wait, waitValue",
        "2fa, value2fa",
        "密钥, value"
    })
    void components(String name, String component) {
        assertThat(new JavaNames().component(name)).isEqualTo(component);
    }

    @ParameterizedTest
    @CsvSource({
        "qwen2.5-72b-instruct, QWEN2_5_72B_INSTRUCT",
        "Qwen/Qwen2.5, QWEN_QWEN2_5",
        "360gpt-pro, MODEL_360GPT_PRO",
        "通义, MODEL",
        "@cf/llama, CF_LLAMA"
    })
    void constants(String name, String constant) {
        assertThat(new JavaNames().constant(name, "MODEL")).isEqualTo(constant);
    }

    @Test
    void names_are_given_out_once() {
        JavaNames names = new JavaNames();

        assertThat(names.component("api_key")).isEqualTo("apiKey");
        assertThat(names.component("apiKey")).isEqualTo("apiKey2");
        assertThat(names.constant("gpt-4", "MODEL")).isEqualTo("GPT_4");
        assertThat(names.constant("gpt.4", "MODEL")).isEqualTo("GPT_4_2");
    }

    @Test
    void types_are_not_named_like_those_that_files_import() {
        assertThat(new JavaNames(Set.of("Option")).type("option")).isEqualTo("OptionChoice");
    }

    @Test
    void what_does_not_come_back_in_snake_case_is_noticed() {
        assertThat(JavaNames.snakeCase("apiKey")).isEqualTo("api_key");
        assertThat(JavaNames.snakeCase("topP")).isEqualTo("top_p").isNotEqualTo("topP");
    }

    @Test
    void packages() {
        assertThat(JavaNames.packagePart("my-Team")).isEqualTo("myteam");
        assertThat(JavaNames.packagePart("302ai")).isEqualTo("p302ai");
        assertThat(JavaNames.packagePart("new")).isEqualTo("pnew");
        assertThat(JavaNames.packagePart("java")).isEqualTo("pjava");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "com.acme.gate_way2", "javax.acme", "com.java"})
    void packages_that_can_be(String name) {
        assertThat(JavaNames.isPackage(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "com.", "com.new", "com.2fa", "com acme", "com.äcme", "com.a$b", "java", "java.acme"})
    void packages_that_cannot(String name) {
        assertThat(JavaNames.isPackage(name)).isFalse();
    }
}
