package acme;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link AcmeTts} that is only known at run time.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
public final class AcmeTtsSchema {
    private final ModelSchemaBuilder schema;

    private AcmeTtsSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.TTS, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static AcmeTtsSchema of(String model) {
        return new AcmeTtsSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public AcmeTtsSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public AcmeTtsSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Adds a voice with its id, the name that Dify shows and its languages, such as {@code en-US}.
     */
    public AcmeTtsSchema voice(String mode, String name, String... languages) {
        schema.voice(mode, name, languages);
        return this;
    }

    /**
     * Sets the id of the voice for requests without one.
     */
    public AcmeTtsSchema defaultVoice(String value) {
        schema.defaultVoice(value);
        return this;
    }

    /**
     * Sets the characters per request, from 1.
     */
    public AcmeTtsSchema wordLimit(int value) {
        schema.wordLimit(value);
        return this;
    }

    /**
     * Sets the kind of audio, such as {@code mp3}.
     */
    public AcmeTtsSchema audioType(String value) {
        schema.audioType(value);
        return this;
    }

    /**
     * Sets the requests at a time, from 1.
     */
    public AcmeTtsSchema maxWorkers(int value) {
        schema.maxWorkers(value);
        return this;
    }

    /**
     * Returns the schema.
     *
     * @throws dev.tenon.declaration.InvalidDeclarationException with all violations,
     *     if it breaks a rule of Dify
     */
    public ModelSchema build() {
        return schema.build();
    }
}
