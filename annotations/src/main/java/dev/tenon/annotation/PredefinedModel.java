package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A model that the provider declares, on a constant of an enum named by {@code predefined} of the model class:
 * {@code models/<type>/<file>.yaml}. The order of the constants is the order in Dify. Members that the model type does not
 * have are refused.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface PredefinedModel {
    /** The model's name, at most 255 characters of any kind. */
    String model();

    /** Unset: the model's name. */
    I18n label() default @I18n;

    /** What the model can do. */
    ModelFeature[] features() default {};

    /** For {@code llm}: chat or completion. Unset: chat. */
    LlmMode mode() default LlmMode.CHAT;

    /** For {@code llm}, {@code text-embedding}, {@code rerank} and {@code moderation}: the context in tokens, from 1. */
    int contextSize() default 0;

    /** For {@code text-embedding} and {@code moderation}: how many texts one call takes, from 1. */
    int maxChunks() default 0;

    /** For {@code moderation}: characters per text, from 1. */
    int maxCharactersPerChunk() default 0;

    /** For {@code speech2text}: the largest file in megabytes, from 1. */
    int fileUploadLimit() default 0;

    /** For {@code speech2text}: endings without dots, such as {@code {"mp3", "wav"}}. */
    String[] supportedFileExtensions() default {};

    /** For {@code tts}: the voices. */
    Voice[] voices() default {};

    /** For {@code tts}: the {@link Voice#mode()} of the voice that is taken when none is named. */
    String defaultVoice() default "";

    /** For {@code tts}: characters per request, from 1. */
    int wordLimit() default 0;

    /** For {@code tts}: {@code mp3}, {@code wav}, {@code ogg}, {@code aac} or {@code mp4}. */
    String audioType() default "";

    /** For {@code tts}: requests at a time, from 1. */
    int maxWorkers() default 0;

    /** For {@code llm}: the parameters that the model offers, in this order, out of the class's parameters record. */
    Use[] parameters() default {};

    /** The price. Unset: none. */
    Pricing pricing() default @Pricing(input = "");

    /** Hides the model from pickers; where it is configured it keeps working. */
    boolean deprecated() default false;

    /** The name of the YAML file. Unset: from the model's name. */
    String fileName() default "";

    /**
     * Further keys of the model YAML, for what Dify reads and Tenon does not know: a map in YAML, such as {@code
     * beta: {tier: 1}}. A last resort: no rule judges them. They are added, also within maps that are generated; a key that is generated
     * itself is refused.
     */
    String rawYaml() default "";
}
