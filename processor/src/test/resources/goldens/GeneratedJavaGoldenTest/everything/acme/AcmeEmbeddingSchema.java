package acme;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link AcmeEmbedding} that is only known at run time.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
public final class AcmeEmbeddingSchema {
    private final ModelSchemaBuilder schema;

    private AcmeEmbeddingSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.TEXT_EMBEDDING, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static AcmeEmbeddingSchema of(String model) {
        return new AcmeEmbeddingSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public AcmeEmbeddingSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public AcmeEmbeddingSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Sets the context in tokens, from 1.
     */
    public AcmeEmbeddingSchema contextSize(int value) {
        schema.contextSize(value);
        return this;
    }

    /**
     * Sets how many texts a call takes, from 1.
     */
    public AcmeEmbeddingSchema maxChunks(int value) {
        schema.maxChunks(value);
        return this;
    }

    /**
     * Adds what the model can do.
     */
    public AcmeEmbeddingSchema features(ModelFeature... values) {
        schema.features(values);
        return this;
    }

    /**
     * Sets the price.
     */
    public AcmeEmbeddingSchema pricing(PriceConfig value) {
        schema.pricing(value);
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
