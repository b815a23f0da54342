package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class that answers for every speech-to-text model of the provider ({@link ModelType#SPEECH2TEXT}). It implements
 * {@code SpeechToText<C>} and is listed in {@link ModelProvider#models()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface SpeechToTextModel {
    /** The enums whose constants are the predefined models, each annotated with {@link PredefinedModel}. */
    Class<? extends Enum<?>>[] predefined() default {};

    /** The simple name of the generated schema builder. Unset: the type's name plus {@code Schema}. */
    String generatedName() default "";
}
