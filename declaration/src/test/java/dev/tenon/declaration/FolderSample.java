package dev.tenon.declaration;

import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A plugin's folder that no rule complains about, to be changed in one place. */
final class FolderSample {

    static final String MANIFEST = "manifest.yaml";
    static final String PROVIDER = "provider/house.yaml";
    static final String MODEL = "models/llm/large.yaml";
    static final String POSITION = "models/llm/_position.yaml";

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private FolderSample() {}

    /** Returns what is wrong with the folder after a change. */
    static Supplier<List<Violation>> folder(Consumer<YamlFolder> change) {
        return () -> located(change).stream().map(Located::violation).toList();
    }

    /** Returns what is wrong with the folder after a change, with the places. */
    static List<Located> located(Consumer<YamlFolder> change) {
        YamlFolder folder = valid();
        change.accept(folder);
        return FolderRules.check(folder, NOW).violations();
    }

    /** Returns what is wrong with the manifest after a text in it was replaced. */
    static Supplier<List<Violation>> manifest(String old, String replacement) {
        return folder(f -> f.with(MANIFEST, old, replacement));
    }

    /** Returns what is wrong with the provider after a text in it was replaced. */
    static Supplier<List<Violation>> provider(String old, String replacement) {
        return folder(f -> f.with(PROVIDER, old, replacement));
    }

    /** Returns what is wrong with the model after a text in it was replaced. */
    static Supplier<List<Violation>> model(String old, String replacement) {
        return folder(f -> f.with(MODEL, old, replacement));
    }

    static YamlFolder valid() {
        return new YamlFolder()
                .with(MANIFEST, """
                        version: 1.0.0
                        type: plugin
                        author: acme
                        name: house
                        label:
                          en_US: House models
                        description:
                          en_US: The models of the house
                        icon: icon.svg
                        resource:
                          memory: 268435456
                          permission: {}
                        plugins:
                          models: [provider/house.yaml]
                        meta:
                          version: 0.0.1
                          arch: [amd64, arm64]
                          runner:
                            language: python
                            version: "3.12"
                            entrypoint: main
                        created_at: 2026-01-01T00:00:00Z
                        """)
                .with(PROVIDER, """
                        provider: house
                        label:
                          en_US: House
                        icon_small:
                          en_US: icon.svg
                        supported_model_types: [llm]
                        configurate_methods: [predefined-model, customizable-model]
                        provider_credential_schema:
                          credential_form_schemas:
                            - variable: api_key
                              label:
                                en_US: API key
                              type: secret-input
                              required: true
                        model_credential_schema:
                          model:
                            label:
                              en_US: Model name
                          credential_form_schemas:
                            - variable: api_key
                              label:
                                en_US: API key
                              type: secret-input
                              required: true
                        models:
                          llm:
                            predefined: ["models/llm/*.yaml"]
                            position: models/llm/_position.yaml
                        extra:
                          python:
                            provider_source: main.py
                            model_sources: []
                        """)
                .with(MODEL, """
                        model: large
                        label:
                          en_US: Large
                        model_type: llm
                        features: [vision]
                        model_properties:
                          mode: chat
                          context_size: 8192
                        parameter_rules:
                          - name: temperature
                            use_template: temperature
                            label:
                              en_US: Temperature
                        pricing:
                          input: "0.50"
                          output: "1.50"
                          unit: "0.000001"
                          currency: USD
                        """)
                .with(POSITION, "- large\n")
                .with("_assets/icon.svg", "<svg/>")
                .with("main.py", "import tenon");
    }
}
