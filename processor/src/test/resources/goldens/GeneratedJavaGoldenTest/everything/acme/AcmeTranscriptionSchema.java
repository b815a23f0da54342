package acme;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link AcmeTranscription} that is only known at run time.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
public final class AcmeTranscriptionSchema {
    private final ModelSchemaBuilder schema;

    private AcmeTranscriptionSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.SPEECH2TEXT, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static AcmeTranscriptionSchema of(String model) {
        return new AcmeTranscriptionSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public AcmeTranscriptionSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public AcmeTranscriptionSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Sets the largest file in megabytes, from 1.
     */
    public AcmeTranscriptionSchema fileUploadLimit(int value) {
        schema.fileUploadLimit(value);
        return this;
    }

    /**
     * Sets the endings of files, without dots, such as {@code mp3}.
     */
    public AcmeTranscriptionSchema supportedFileExtensions(String... values) {
        schema.supportedFileExtensions(String.join(",", values));
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
