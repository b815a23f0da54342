package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class that answers for every large language model of the provider ({@link ModelType#LLM}). It implements
 * {@code LargeLanguageModel<C, P>} and is listed in {@link ModelProvider#models()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LlmModel {
    /**
     * The enums whose constants are the predefined models, each annotated with {@link PredefinedModel}.
     *
     * <p>Rules: {@code TN-JAV-023}, {@code TN-JAV-024}, {@code TN-JAV-025}.
     */
    Class<? extends Enum<?>>[] predefined() default {};

    /**
     * The simple name of the generated schema builder. Unset: the type's name plus {@code Schema}.
     *
     * <p>Rules: {@code TN-JAV-020}, {@code TN-JAV-037}.
     */
    String generatedName() default "";
}
