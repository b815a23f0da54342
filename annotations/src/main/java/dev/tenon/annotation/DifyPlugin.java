package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The plugin that carries the annotated provider: {@code manifest.yaml}. Stands on the same type as
 * {@link ModelProvider}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DifyPlugin {
    /** The {@link #memory()} of a plugin that does not say how much it needs: 256 MiB. */
    long DEFAULT_MEMORY = 268_435_456;

    /** The {@link #createdAt()} of a plugin that does not say when it was made. */
    String DEFAULT_CREATED_AT = "2026-01-01T00:00:00Z";

    /**
     * Who publishes the plugin: {@code a-z}, {@code 0-9}, {@code _} and {@code -}, 1 to 64 characters, not a UUID.
     *
     * <p>Rules: {@code TN-MAN-004}, {@code TN-MAN-005}, {@code TN-MAN-006}.
     */
    String author();

    /**
     * The version, three numbers such as {@code 1.2.0}, optionally {@code -rc1} or {@code -dev1}. Unset: the processor option
     * {@code tenon.version}.
     *
     * <p>Rules: {@code TN-MAN-001}, {@code TN-MAN-002}.
     */
    String version() default "";

    /**
     * The plugin's name: {@code a-z}, {@code 0-9}, {@code _} and {@code -}, 1 to 128 characters. Unset: the provider's name.
     *
     * <p>Rule: {@code TN-MAN-007}.
     */
    String name() default "";

    /** The name that Dify shows. Unset: the provider's label. */
    I18n label() default @I18n;

    /** What the plugin is, in a sentence. */
    I18n description();

    /**
     * The icon's path below {@code _assets}, 1 to 128 characters. Unset: the provider's small icon.
     *
     * <p>Rules: {@code TN-GEN-002}, {@code TN-AST-002}, {@code TN-AST-004}, {@code TN-AST-006}, {@code TN-AST-007}, {@code
     * TN-AST-008}.
     */
    String icon() default "";

    /**
     * The icon for dark themes, a path below {@code _assets}, at most 128 characters.
     *
     * <p>Rules: {@code TN-GEN-002}, {@code TN-AST-003}, {@code TN-AST-004}, {@code TN-AST-006}, {@code TN-AST-007}, {@code
     * TN-AST-008}.
     */
    String iconDark() default "";

    /**
     * The memory that the plugin asks for, in bytes. Dify enforces it nowhere.
     *
     * <p>Rule: {@code TN-MAN-008}.
     */
    long memory() default DEFAULT_MEMORY;

    /**
     * What the plugin may call back. A model plugin is refused every callback, so leave it empty.
     *
     * <p>Rules: {@code TN-MAN-009}, {@code TN-MAN-010}.
     */
    Permission permission() default @Permission;

    /**
     * The tags under which the marketplace lists the plugin.
     *
     * <p>Rule: {@code TN-GEN-014}.
     */
    PluginTag[] tags() default {};

    /**
     * The oldest Dify that can run the plugin, one version such as {@code 1.4.0}. Unset: what the used features need.
     *
     * <p>Rules: {@code TN-MAN-019}, {@code TN-MAN-020}.
     */
    String minimumDifyVersion() default "";

    /**
     * When the plugin was made, RFC 3339 with zone. A constant, so that two builds give the same bytes.
     *
     * <p>Rules: {@code TN-MAN-022}, {@code TN-MAN-023}.
     */
    String createdAt() default DEFAULT_CREATED_AT;

    /** The path of the privacy page in the package. */
    String privacy() default "";

    /**
     * The address of the source repository, absolute.
     *
     * <p>Rule: {@code TN-MAN-024}.
     */
    String repo() default "";

    /**
     * The architectures on which the plugin runs.
     *
     * <p>Rules: {@code TN-MAN-015}, {@code TN-GEN-014}.
     */
    Arch[] arch() default {Arch.AMD64, Arch.ARM64};

    /**
     * Further keys of the manifest, for what Dify reads and Tenon does not know: a map in YAML, such as {@code beta: {tier:
     * 1}}. A last resort: no rule judges them. They are added, also within maps that are generated; a key that is generated
     * itself is refused.
     *
     * <p>Rule: {@code TN-JAV-036}.
     */
    String rawYaml() default "";
}
