package dev.tenon.toolkit.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterNamesTest {

    @ParameterizedTest
    @CsvSource({
        "gateway, Gateway, Gateway, acme.gateway",
        "house-gateway, HouseGateway, House Gateway, acme.housegateway",
        "open_router, OpenRouter, Open Router, acme.open_router",
        "302ai, Ai302ai, 302ai, acme.p302ai",
        "the-house-model-gateway, ModelGateway, The House Model Gateway, acme.thehousemodelgateway",
        "averyverylongsingleword, Averyverylongsin, Averyverylongsingleword, acme.averyverylongsingleword",
        "model, ModelAi, Model, acme.model",
        "open-ai-compatible, AiCompatible, Open Ai Compatible, acme.openaicompatible",
        "-_-, Ai, Ai, acme.p_"
    })
    void made_of_the_plugins_name(String name, String prefix, String label, String packageName) {
        StarterNames names = StarterNames.of("acme", name, null);

        assertThat(names.prefix()).isEqualTo(prefix);
        assertThat(names.label()).isEqualTo(label);
        assertThat(names.packageName()).isEqualTo(packageName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme | gateway | author: author 'Acme' may contain only a-z, 0-9, _ and -; write 'acme' [TN-MAN-004 AuthorFormat]",
                "acme | Gate Way | name: name 'Gate Way' may contain only a-z, 0-9, _ and -; write 'gate-way' [TN-MAN-007 PluginNameFormat]",
                "'' | gateway | author: author is required and must not be empty [TN-GEN-001 RequiredMissing]",
                "acme | '' | name: name is required and must not be empty [TN-GEN-001 RequiredMissing]"
            })
    void judged_by_the_rules_of_declarations(String author, String name, String violation) {
        assertThat(StarterNames.of(author, name, null).violations())
                .extracting(Violation::toString)
                .containsExactly(violation);
    }

    @Test
    void the_provider_takes_a_shorter_name_than_the_plugin() {
        assertThat(StarterNames.of("acme", "x".repeat(127), null).violations()).isEmpty();
        assertThat(StarterNames.of("acme", "x".repeat(128), null).violations())
                .extracting(Violation::path)
                .containsExactly("provider");
    }
}
