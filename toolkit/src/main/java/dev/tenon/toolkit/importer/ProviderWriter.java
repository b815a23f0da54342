package dev.tenon.toolkit.importer;

import dev.tenon.annotation.Arch;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.importer.source.Literals;
import dev.tenon.toolkit.importer.source.Value;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.importer.source.Value.Code;
import dev.tenon.toolkit.importer.source.Value.Items;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the provider class with what manifest and provider YAML say. */
final class ProviderWriter {

    private static final long MEMORY = 268_435_456;
    private static final String CREATED_AT = "2026-01-01T00:00:00Z";
    private static final I18nObject MODEL_NAME = I18nObject.of("Model Name", "模型名称");

    private final JavaFile file;
    private final ImportedNames names;

    private ProviderWriter(ImportedNames names) {
        this.file = new JavaFile(names.packageName(), names.provider());
        this.names = names;
    }

    /**
     * Returns the file of the class.
     *
     * @param validated whether there are provider credentials to check
     */
    static JavaFile write(ImportedNames names, PluginDeclaration plugin, boolean validated) {
        ProviderWriter writer = new ProviderWriter(names);
        writer.file.line(
                "/** The provider {@code " + Literals.comment(plugin.provider().provider()) + "}. */");
        writer.file.annotation(writer.plugin(plugin.manifest(), plugin.provider()), 0);
        writer.file.annotation(writer.provider(plugin), 0);
        writer.body(validated);
        return writer.file;
    }

    /** A version stands in the build file, but what is to be corrected has to be seen by the compiler. */
    private static boolean versionIsRefused(PluginManifest manifest) {
        return !manifest.version().isEmpty()
                && DeclarationRules.check(manifest).stream()
                        .anyMatch(each -> each.path().equals("version"));
    }

    private Annotation plugin(PluginManifest manifest, ProviderDeclaration provider) {
        Annotation annotation = Annotation.of("DifyPlugin").text("author", manifest.author());
        if (versionIsRefused(manifest)) {
            annotation.text("version", manifest.version());
        }
        if (!manifest.name().equals(provider.provider())) {
            annotation.text("name", manifest.name());
        }
        if (!manifest.label().equals(provider.label())) {
            annotation.with("label", Texts.i18n(manifest.label()));
        }
        annotation.with("description", Texts.i18n(manifest.description()));
        if (provider.iconSmall() == null
                || !manifest.icon().equals(provider.iconSmall().enUs())) {
            annotation.text("icon", manifest.icon());
        }
        text(annotation, "iconDark", manifest.iconDark());
        if (manifest.memory() != MEMORY) {
            annotation.code("memory", Literals.whole(manifest.memory()));
        }
        if (!manifest.tags().isEmpty()) {
            annotation.with("tags", codes(manifest.tags(), file::qualified));
        }
        text(annotation, "minimumDifyVersion", manifest.minimumDifyVersion());
        if (!manifest.createdAt().isEmpty() && !manifest.createdAt().equals(CREATED_AT)) {
            annotation.text("createdAt", manifest.createdAt());
        }
        text(annotation, "privacy", manifest.privacy());
        text(annotation, "repo", manifest.repo());
        if (!manifest.arch().equals(List.of(Arch.AMD64, Arch.ARM64))) {
            annotation.with("arch", codes(manifest.arch(), file::qualified));
        }
        return annotation;
    }

    private Annotation provider(PluginDeclaration plugin) {
        ProviderDeclaration provider = plugin.provider();
        Annotation annotation = Annotation.of("ModelProvider")
                .text("name", provider.provider())
                .with("label", Texts.i18n(provider.label()));
        i18n(annotation, "description", provider.description());
        i18n(annotation, "iconSmall", provider.iconSmall());
        i18n(annotation, "iconLarge", provider.iconLarge());
        i18n(annotation, "iconSmallDark", provider.iconSmallDark());
        i18n(annotation, "iconLargeDark", provider.iconLargeDark());
        text(annotation, "background", provider.background());
        if (provider.help() != null) {
            annotation.with(
                    "help",
                    Annotation.of("Help")
                            .with("title", Texts.i18n(provider.help().title()))
                            .with("url", Texts.i18n(provider.help().url())));
        }
        annotation.with("configurateMethods", codes(provider.configurateMethods(), file::qualified));
        if (provider.providerCredentials() != null) {
            annotation.code("providerCredentials", names.credentials() + ".class");
        }
        ModelCredentialSchema model = provider.modelCredentials();
        if (model != null) {
            annotation.code("modelCredentials", names.credentials() + ".class");
            i18n(annotation, "modelNameLabel", model.label().equals(MODEL_NAME) ? null : model.label());
            i18n(annotation, "modelNamePlaceholder", model.placeholder());
        }
        annotation.with("models", codes(provider.supportedModelTypes(), each -> names.model(each) + ".class"));
        String fileName = plugin.manifest().providerFile().replaceFirst("^.*/", "");
        if (!fileName.equals(provider.provider() + ".yaml")) {
            annotation.text("fileName", fileName);
        }
        return annotation;
    }

    private void body(boolean validated) {
        String head = "public final class " + file.typeName();
        if (!validated) {
            file.line(head + " {}");
            return;
        }
        file.begin(head, List.of(file.use("ProviderCredentialsValidator") + "<" + names.credentials() + ">"));
        file.line("")
                .line("    /** Checks the credentials by one cheap real call. */")
                .override(
                        file.use("CredentialAdditions") + " validateCredentials",
                        names.credentials() + " credentials",
                        "throw new " + file.use("CredentialsValidateFailedException")
                                + "(\"credentials cannot be checked yet\");")
                .line("}");
    }

    private static <T> Items codes(List<T> values, Function<T, String> code) {
        return new Items(values.stream().map(code).<Value>map(Code::new).toList());
    }

    private static void text(Annotation annotation, String member, @Nullable String value) {
        if (value != null) {
            annotation.text(member, value);
        }
    }

    private static void i18n(Annotation annotation, String member, @Nullable I18nObject value) {
        if (value != null) {
            annotation.with(member, Texts.i18n(value));
        }
    }
}
