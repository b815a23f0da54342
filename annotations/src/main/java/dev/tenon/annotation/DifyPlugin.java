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
    /** Who publishes the plugin: {@code a-z}, {@code 0-9}, {@code _} and {@code -}, 1 to 64 characters, not a UUID. */
    String author();

    /**
     * The version, three numbers such as {@code 1.2.0}, optionally {@code -rc1} or {@code -dev1}. Unset: the processor
     * option {@code tenon.version}.
     */
    String version() default "";

    /** The plugin's name: {@code a-z}, {@code 0-9}, {@code _} and {@code -}. Unset: the provider's name. */
    String name() default "";

    /** Unset: the provider's label. */
    I18n label() default @I18n;

    /** What the plugin is, in a sentence. */
    I18n description();

    /** The icon's path below {@code _assets}. Unset: the provider's small icon. */
    String icon() default "";

    /** The icon for dark themes, a path below {@code _assets}. */
    String iconDark() default "";

    /** The memory that the plugin asks for, in bytes. Dify enforces it nowhere. */
    long memory() default 268_435_456;

    /** What the plugin may call back. A model plugin is refused every callback, so leave it empty. */
    Permission permission() default @Permission;

    /** The tags under which the marketplace lists the plugin. */
    PluginTag[] tags() default {};

    /** The oldest Dify that can run the plugin, such as {@code 1.4.0}. Unset: what the used features need. */
    String minimumDifyVersion() default "";

    /** When the plugin was made, RFC 3339 with zone. A constant, so that two builds give the same bytes. */
    String createdAt() default "2026-01-01T00:00:00Z";

    /** The path of the privacy page in the package. */
    String privacy() default "";

    /** The address of the source repository, absolute. */
    String repo() default "";

    /** The architectures on which the plugin runs. */
    Arch[] arch() default {Arch.AMD64, Arch.ARM64};

    /**
     * Further keys of the manifest, for what Dify reads and Tenon does not know: a map in YAML, such as {@code
     * beta: {tier: 1}}. A last resort: no rule judges them. They are added, also within maps that are generated; a key that is generated
     * itself is refused.
     */
    String rawYaml() default "";
}
