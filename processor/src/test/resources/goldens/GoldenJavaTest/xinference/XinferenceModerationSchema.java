package com.acme.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import org.jspecify.annotations.NullMarked;

/**
 * Describes a model of {@link XinferenceModeration} that is only known at run time.
 */
@TenonGenerated("com.acme.xinference.XinferenceProvider")
@NullMarked
public final class XinferenceModerationSchema {
    private final ModelSchemaBuilder schema;

    private XinferenceModerationSchema(String model) {
        schema = ModelSchemaBuilder.of(ModelType.MODERATION, model);
    }

    /**
     * Starts with the model's name, which is also its label.
     */
    public static XinferenceModerationSchema of(String model) {
        return new XinferenceModerationSchema(model);
    }

    /**
     * Sets the name that Dify shows, in English.
     */
    public XinferenceModerationSchema label(String value) {
        return label(I18nObject.of(value));
    }

    /**
     * Sets the name that Dify shows.
     */
    public XinferenceModerationSchema label(I18nObject value) {
        schema.label(value);
        return this;
    }

    /**
     * Sets the context in tokens, from 1.
     */
    public XinferenceModerationSchema contextSize(int value) {
        schema.contextSize(value);
        return this;
    }

    /**
     * Sets how many texts a call takes, from 1.
     */
    public XinferenceModerationSchema maxChunks(int value) {
        schema.maxChunks(value);
        return this;
    }

    /**
     * Sets the characters per text, from 1.
     */
    public XinferenceModerationSchema maxCharactersPerChunk(int value) {
        schema.maxCharactersPerChunk(value);
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
