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
    /**
     * The provider's id: {@code a-z}, {@code 0-9}, {@code _} and {@code -}, 1 to 127 characters.
     *
     * <p>Rules: {@code TN-PRV-001}, {@code TN-GEN-002}.
     */
    String name();

    /** The name that Dify shows. */
    I18n label();

    /** What the provider is. Unset: Dify shows the description of the plugin. */
    I18n description() default @I18n;

    /**
     * The small icon, per language a path below {@code _assets}.
     *
     * <p>Rules: {@code TN-PRV-021}, {@code TN-AST-002}, {@code TN-AST-004}, {@code TN-AST-006}, {@code TN-AST-007}, {@code
     * TN-AST-008}.
     */
    I18n iconSmall() default @I18n;

    /**
     * The large icon, per language a path below {@code _assets}.
     *
     * <p>Rules: {@code TN-AST-002}, {@code TN-AST-004}, {@code TN-AST-006}, {@code TN-AST-007}, {@code TN-AST-008}.
     */
    I18n iconLarge() default @I18n;

    /**
     * The small icon for dark themes, likewise.
     *
     * <p>Rules: {@code TN-AST-003}, {@code TN-AST-004}, {@code TN-AST-006}, {@code TN-AST-007}, {@code TN-AST-008}.
     */
    I18n iconSmallDark() default @I18n;

    /**
     * The large icon for dark themes, likewise.
     *
     * <p>Rules: {@code TN-AST-003}, {@code TN-AST-004}, {@code TN-AST-006}, {@code TN-AST-007}, {@code TN-AST-008}.
     */
    I18n iconLargeDark() default @I18n;

    /**
     * The background of the provider's card, a CSS colour such as {@code #FAF5FF}.
     *
     * <p>Rule: {@code TN-PRV-020}.
     */
    String background() default "";

    /** The link under the credential form. */
    Help help() default @Help(title = @I18n, url = @I18n);

    /**
     * How the provider is configured.
     *
     * <p>Rules: {@code TN-PRV-003}, {@code TN-PRV-008}, {@code TN-PRV-009}.
     */
    ConfigurateMethod[] configurateMethods();

    /**
     * The record of the provider's credentials; needed for {@link ConfigurateMethod#PREDEFINED_MODEL}. A provider of both kinds
     * of models has one record, in which {@link Credential#scope()} says what stands in one form only.
     *
     * <p>Rules: {@code TN-PRV-005}, {@code TN-PRV-007}, {@code TN-JAV-011}, {@code TN-JAV-012}, {@code TN-JAV-038}.
     */
    Class<?> providerCredentials() default Void.class;

    /**
     * The record of a model's credentials; needed for {@link ConfigurateMethod#CUSTOMIZABLE_MODEL}. Where there are {@link
     * #providerCredentials()} for predefined models too, it is the same record.
     *
     * <p>Rules: {@code TN-PRV-006}, {@code TN-PRV-007}, {@code TN-JAV-011}, {@code TN-JAV-012}, {@code TN-JAV-038}.
     */
    Class<?> modelCredentials() default Void.class;

    /** The label of the field in which the user names a customizable model. */
    I18n modelNameLabel() default @I18n(value = "Model Name", zhHans = "模型名称");

    /** The hint in that field. */
    I18n modelNamePlaceholder() default @I18n;

    /**
     * The model classes, at most one of each model type, each annotated with {@link LlmModel} or a sibling. Their order is the
     * order of {@code supported_model_types}.
     *
     * <p>Rules: {@code TN-PRV-003}, {@code TN-JAV-004}, {@code TN-JAV-005}, {@code TN-JAV-007}, {@code TN-JAV-038}.
     */
    Class<?>[] models();

    /**
     * The file name of the provider YAML, of letters, digits and {@code . _ - + @ ( ) ~}. Unset: {@code <name>.yaml}.
     *
     * <p>Rule: {@code TN-JAV-035}.
     */
    String fileName() default "";

    /**
     * The simple name of the generated plugin class, which is as visible as the type. Unset: the type's name, without {@code
     * Provider}, plus {@code Plugin}.
     *
     * <p>Rules: {@code TN-JAV-020}, {@code TN-JAV-037}.
     */
    String generatedName() default "";

    /**
     * Further keys of the provider YAML, for what Dify reads and Tenon does not know: a map in YAML, such as {@code beta:
     * {tier: 1}}. A last resort: no rule judges them. They are added, also within maps that are generated; a key that is
     * generated itself is refused.
     *
     * <p>Rule: {@code TN-JAV-036}.
     */
    String rawYaml() default "";
}
