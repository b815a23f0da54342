package dev.tenon.declaration;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the schema of a model that is only known at run time. The processor generates a typed builder for each model class
 * on top of this one.
 */
public final class ModelSchemaBuilder {

    private final ModelType type;
    private final String model;
    private I18nObject label;
    private final Set<ModelFeature> features = new LinkedHashSet<>();
    private final List<ParameterRule> rules = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private @Nullable LlmMode mode;
    private @Nullable Integer contextSize;
    private @Nullable Integer maxChunks;
    private @Nullable Integer maxCharactersPerChunk;
    private @Nullable Integer fileUploadLimit;
    private @Nullable String supportedFileExtensions;
    private @Nullable String defaultVoice;
    private @Nullable Integer wordLimit;
    private @Nullable String audioType;
    private @Nullable Integer maxWorkers;
    private @Nullable PriceConfig pricing;
    private FetchFrom fetchFrom = FetchFrom.CUSTOMIZABLE_MODEL;
    private boolean deprecated;

    private ModelSchemaBuilder(ModelType type, String model) {
        this.type = type;
        this.model = model;
        this.label = I18nObject.of(model);
    }

    /** Returns a builder of a customizable model of the given type, labelled with its name. */
    public static ModelSchemaBuilder of(ModelType type, String model) {
        return new ModelSchemaBuilder(type, model);
    }

    /** Sets the name that Dify shows. */
    public ModelSchemaBuilder label(I18nObject value) {
        this.label = value;
        return this;
    }

    /** Adds features; Dify gets them in this order. */
    public ModelSchemaBuilder features(ModelFeature... values) {
        features.addAll(List.of(values));
        return this;
    }

    /** Sets chat or completion. */
    public ModelSchemaBuilder mode(LlmMode value) {
        this.mode = value;
        return this;
    }

    /** Sets the context in tokens, from 1. */
    public ModelSchemaBuilder contextSize(int value) {
        this.contextSize = value;
        return this;
    }

    /** Sets how many texts a call takes, from 1. */
    public ModelSchemaBuilder maxChunks(int value) {
        this.maxChunks = value;
        return this;
    }

    /** Sets the characters per text, from 1. */
    public ModelSchemaBuilder maxCharactersPerChunk(int value) {
        this.maxCharactersPerChunk = value;
        return this;
    }

    /** Sets the largest file in megabytes, from 1. */
    public ModelSchemaBuilder fileUploadLimit(int value) {
        this.fileUploadLimit = value;
        return this;
    }

    /** Sets the endings of files, such as {@code mp3,wav}. */
    public ModelSchemaBuilder supportedFileExtensions(String value) {
        this.supportedFileExtensions = value;
        return this;
    }

    /** Sets the voice that is taken when none is named. */
    public ModelSchemaBuilder defaultVoice(String value) {
        this.defaultVoice = value;
        return this;
    }

    /** Sets the characters per request, from 1. */
    public ModelSchemaBuilder wordLimit(int value) {
        this.wordLimit = value;
        return this;
    }

    /** Sets the kind of audio, such as {@code mp3}. */
    public ModelSchemaBuilder audioType(String value) {
        this.audioType = value;
        return this;
    }

    /** Sets the requests at a time, from 1. */
    public ModelSchemaBuilder maxWorkers(int value) {
        this.maxWorkers = value;
        return this;
    }

    /** Sets the price. */
    public ModelSchemaBuilder pricing(PriceConfig value) {
        this.pricing = value;
        return this;
    }

    /** Sets where the declaration comes from. */
    public ModelSchemaBuilder fetchFrom(FetchFrom value) {
        this.fetchFrom = value;
        return this;
    }

    /** Sets whether pickers hide the model. */
    public ModelSchemaBuilder deprecated(boolean value) {
        this.deprecated = value;
        return this;
    }

    /** Adds a voice with its id, the name that Dify shows and the languages it speaks. */
    public ModelSchemaBuilder voice(String mode, String name, String... languages) {
        voices.add(new Voice(mode, name, List.of(languages)));
        return this;
    }

    /** Adds a parameter that the model offers. */
    public ModelSchemaBuilder parameter(RuleBuilder<?> rule) {
        return parameter(rule.build());
    }

    /** Adds a parameter that the model offers. */
    public ModelSchemaBuilder parameter(ParameterRule rule) {
        rules.add(rule);
        return this;
    }

    /**
     * Returns the schema.
     *
     * @throws InvalidDeclarationException if it breaks a rule that is an error; names every such violation
     */
    public ModelSchema build() {
        ModelSchema schema = unchecked();
        List<Violation> errors = DeclarationRules.check(schema).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidDeclarationException("model '" + model + "'", errors);
        }
        return schema;
    }

    /** Returns the schema without checking it, for declarations that were checked at compile time. */
    public ModelSchema unchecked() {
        return new ModelSchema(
                model,
                label,
                type,
                List.copyOf(features),
                fetchFrom,
                new ModelProperties(
                        mode,
                        contextSize,
                        maxChunks,
                        maxCharactersPerChunk,
                        fileUploadLimit,
                        supportedFileExtensions,
                        voices,
                        defaultVoice,
                        wordLimit,
                        audioType,
                        maxWorkers),
                rules,
                pricing,
                deprecated);
    }
}
