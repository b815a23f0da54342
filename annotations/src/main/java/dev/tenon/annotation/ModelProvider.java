package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A model provider: {@code provider/<name>.yaml}, and the root from which the processor reaches everything else. Stands on
 * the same type as {@link DifyPlugin}; a compilation has one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ModelProvider {
    /** The provider's id: {@code a-z}, {@code 0-9}, {@code _} and {@code -}, 1 to 127 characters. */
    String name();

    /** The name that Dify shows. */
    I18n label();

    /** Unset: Dify shows the description of the plugin. */
    I18n description() default @I18n;

    /** The small icon, per language a path below {@code _assets}. */
    I18n iconSmall() default @I18n;

    /** The large icon, per language a path below {@code _assets}. */
    I18n iconLarge() default @I18n;

    /** The small icon for dark themes. */
    I18n iconSmallDark() default @I18n;

    /** The large icon for dark themes. */
    I18n iconLargeDark() default @I18n;

    /** The background of the provider's card, a CSS colour such as {@code #FAF5FF}. */
    String background() default "";

    /** The link under the credential form. */
    Help help() default @Help(title = @I18n, url = @I18n);

    /** How the provider is configured. */
    ConfigurateMethod[] configurateMethods();

    /**
     * The record of the provider's credentials; needed for {@link ConfigurateMethod#PREDEFINED_MODEL}. A provider of both kinds of
     * models has one record, in which {@link Credential#scope()} says what stands in one form only.
     */
    Class<?> providerCredentials() default Void.class;

    /**
     * The record of a model's credentials; needed for {@link ConfigurateMethod#CUSTOMIZABLE_MODEL}. Where there are
     * {@link #providerCredentials()} for predefined models too, it is the same record.
     */
    Class<?> modelCredentials() default Void.class;

    /** The label of the field in which the user names a customizable model. */
    I18n modelNameLabel() default @I18n(value = "Model Name", zhHans = "模型名称");

    /** The hint in that field. */
    I18n modelNamePlaceholder() default @I18n;

    /**
     * The model classes, at most one of each model type, each annotated with {@link LlmModel} or a sibling. Their order
     * is the order of {@code supported_model_types}.
     */
    Class<?>[] models();

    /** The file name of the provider YAML. Unset: {@code <name>.yaml}. */
    String fileName() default "";

    /** The simple name of the generated plugin class. Unset: the type's name, without {@code Provider}, plus {@code Plugin}. */
    String generatedName() default "";

    /**
     * Further keys of the provider YAML, for what Dify reads and Tenon does not know: a map in YAML, such as {@code
     * beta: {tier: 1}}. A last resort: no rule judges them. They are added, also within maps that are generated; a key that is generated
     * itself is refused.
     */
    String rawYaml() default "";
}
