package com.acme.xinference;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link XinferenceRerank} that is only known at run time.
 */
@TenonGenerated("com.acme.xinference.XinferenceProvider")
@NullMarked
public final class XinferenceRerankSchema {
    private final ModelSchemaBuilder schema;

    private XinferenceRerankSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.RERANK, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static XinferenceRerankSchema of(String model) {
        return new XinferenceRerankSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public XinferenceRerankSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public XinferenceRerankSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Sets the context in tokens, from 1.
     */
    public XinferenceRerankSchema contextSize(int value) {
        schema.contextSize(value);
        return this;
    }

    /**
     * Adds what the model can do.
     */
    public XinferenceRerankSchema features(ModelFeature... values) {
        schema.features(values);
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
