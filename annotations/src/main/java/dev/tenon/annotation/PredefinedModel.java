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
    /**
     * The model's name, at most 255 characters of any kind.
     *
     * <p>Rules: {@code TN-MDL-007}, {@code TN-GEN-001}, {@code TN-GEN-002}.
     */
    String model();

    /** The name that Dify shows. Unset: the model's name. */
    I18n label() default @I18n;

    /**
     * What the model can do.
     *
     * <p>Rules: {@code TN-MDL-003}, {@code TN-MDL-004}, {@code TN-MDL-015}.
     */
    ModelFeature[] features() default {};

    /** For {@code llm}: chat or completion. Unset: chat. */
    LlmMode mode() default LlmMode.CHAT;

    /**
     * For {@code llm}, {@code text-embedding}, {@code rerank} and {@code moderation}: the context in tokens, from 1.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-003}.
     */
    int contextSize() default 0;

    /**
     * For {@code text-embedding} and {@code moderation}: how many texts one call takes, from 1.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-003}.
     */
    int maxChunks() default 0;

    /**
     * For {@code moderation}: characters per text, from 1.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-003}.
     */
    int maxCharactersPerChunk() default 0;

    /**
     * For {@code speech2text}: the largest file in megabytes, from 1.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-003}.
     */
    int fileUploadLimit() default 0;

    /**
     * For {@code speech2text}: endings in lower case without dots, such as {@code {"mp3", "wav"}}.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-005}.
     */
    String[] supportedFileExtensions() default {};

    /**
     * For {@code tts}: the voices.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-007}.
     */
    Voice[] voices() default {};

    /**
     * For {@code tts}: the {@link Voice#mode()} of the voice that is taken when none is named.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-008}.
     */
    String defaultVoice() default "";

    /**
     * For {@code tts}: characters per request, from 1.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-003}.
     */
    int wordLimit() default 0;

    /**
     * For {@code tts}: {@code mp3}, {@code wav}, {@code ogg}, {@code aac} or {@code mp4}.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-010}.
     */
    String audioType() default "";

    /**
     * For {@code tts}: requests at a time, from 1.
     *
     * <p>Rules: {@code TN-PRP-002}, {@code TN-PRP-003}.
     */
    int maxWorkers() default 0;

    /**
     * For {@code llm}: the parameters that the model offers, in this order, out of the class's parameters record.
     *
     * <p>Rules: {@code TN-PAR-019}, {@code TN-PAR-020}, {@code TN-JAV-016}, {@code TN-JAV-026}.
     */
    Use[] parameters() default {};

    /** The price. Unset: none. */
    Pricing pricing() default @Pricing(input = "");

    /** Hides the model from pickers; where it is configured it keeps working. */
    boolean deprecated() default false;

    /**
     * The name of the YAML file, ending in {@code .yaml}. Unset: from the model's name.
     *
     * <p>Rules: {@code TN-MDL-008}, {@code TN-MDL-009}, {@code TN-JAV-035}.
     */
    String fileName() default "";

    /**
     * Further keys of the model YAML, for what Dify reads and Tenon does not know: a map in YAML, such as {@code beta: {tier:
     * 1}}. A last resort: no rule judges them. They are added, also within maps that are generated; a key that is generated
     * itself is refused.
     *
     * <p>Rule: {@code TN-JAV-036}.
     */
    String rawYaml() default "";
}
