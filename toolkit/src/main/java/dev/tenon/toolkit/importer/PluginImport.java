package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.ModelCredentialSchema;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.folder.FolderVerdict;
import dev.tenon.declaration.folder.PluginFiles;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.module.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a module of an existing plugin. */
public final class PluginImport {

    /** As much of a long text as tells which it is. */
    private static final int SHOWN = 40;

    private final PluginFiles files;
    private final FolderVerdict verdict;
    private final PluginDeclaration plugin;
    private final ImportedNames names;
    private final Remarks remarks = new Remarks();
    private final Map<String, String> texts = new TreeMap<>();

    private PluginImport(
            PluginFiles files, FolderVerdict verdict, PluginDeclaration declared, @Nullable String packageName) {
        this.files = files;
        this.verdict = verdict;
        this.plugin = Repairs.repaired(declared, files.paths(), remarks);
        this.names = ImportedNames.of(plugin, packageName);
    }

    /**
     * Imports a plugin.
     *
     * @param files the plugin's files
     * @param verdict what the rules say of them, with what they declare
     * @param packageName the package of the Java types, or null for one made of the author and the provider
     * @return the module; empty if the files declare no plugin that could be read
     */
    public static Optional<ImportedModule> of(PluginFiles files, FolderVerdict verdict, @Nullable String packageName) {
        PluginDeclaration declared = verdict.declaration();
        return declared == null
                ? Optional.empty()
                : Optional.of(new PluginImport(files, verdict, declared, packageName).module());
    }

    /** Returns whether the Java types can be put into a package of that name. */
    public static boolean isPackageName(String name) {
        return JavaNames.isPackage(name);
    }

    private ImportedModule module() {
        ProviderDeclaration provider = plugin.provider();
        List<CredentialVariable> variables = credentials(provider);
        add(ProviderWriter.write(names, plugin, !variables.isEmpty() && validated(provider)));
        models(provider);
        List<Violation> remaining = new ArrayList<>(DeclarationRules.check(plugin.manifest()));
        remaining.addAll(DeclarationRules.check(provider));
        // The plugin that is imported could be installed: what only others refuse must not stop the compiler.
        boolean refused = remaining.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        Purpose purpose = refused ? Purpose.INSTALL : Purpose.ALL;
        PackageInfo.write(names, provider).forEach(texts::put);
        texts.put("pom.xml", PomWriter.write(names, plugin.manifest(), purpose));
        CopiedFiles copied = CopiedFiles.of(files, plugin.manifest());
        ImportReport report = ImportReport.of(plugin, remarks, verdict.violations(), remaining, purpose, copied.left());
        texts.put("IMPORT.md", report.text());
        return new ImportedModule(texts, copied.copies(), report);
    }

    private static boolean validated(ProviderDeclaration provider) {
        List<?> own = provider.providerCredentials();
        return own != null
                && !own.isEmpty()
                && provider.configurateMethods().contains(ConfigurateMethod.PREDEFINED_MODEL);
    }

    private List<CredentialVariable> credentials(ProviderDeclaration provider) {
        List<CredentialVariable> variables = CredentialVariables.of(provider);
        List<CredentialFormSchema> own = provider.providerCredentials();
        ModelCredentialSchema model = provider.modelCredentials();
        if (own != null || model != null) {
            add(CredentialsWriter.write(names, variables, own != null && model != null));
        }
        if (own != null
                && !CredentialVariables.form(variables, CredentialScope.PROVIDER)
                        .equals(own)) {
            reordered("provider_credential_schema");
        }
        if (model != null
                && !CredentialVariables.form(variables, CredentialScope.MODEL).equals(model.fields())) {
            reordered("model_credential_schema");
        }
        return variables;
    }

    private void reordered(String schema) {
        remarks.add(
                plugin.manifest().providerFile(),
                schema
                        + ": the fields of one variable stand together; the order of what is shown together is kept where it can be");
    }

    private void models(ProviderDeclaration provider) {
        boolean customizable = provider.configurateMethods().contains(ConfigurateMethod.CUSTOMIZABLE_MODEL);
        boolean declared = (customizable ? provider.modelCredentials() : provider.providerCredentials()) != null;
        ModelClassWriter classes = new ModelClassWriter(names, declared ? names.credentials() : "Void", customizable);
        for (ModelType type : provider.supportedModelTypes()) {
            List<PredefinedModelFile> models = provider.models().stream()
                    .filter(each -> each.schema().modelType() == type)
                    .toList();
            List<ModelSchema> schemas =
                    models.stream().map(PredefinedModelFile::schema).toList();
            ParameterVocabulary vocabulary = ParameterVocabulary.of(schemas, !customizable);
            if (type == ModelType.LLM) {
                add(ParametersWriter.write(names, vocabulary));
            }
            if (!models.isEmpty()) {
                add(PredefinedWriter.write(names, type, models, vocabulary));
            }
            add(classes.write(type, schemas));
        }
    }

    private void add(JavaFile file) {
        String path = "src/main/java/" + file.path();
        texts.put(path, file.text());
        for (String each : file.cutTexts()) {
            remarks.add(
                    path,
                    "the end of the text '" + each.substring(0, SHOWN) + "…' was left out: constants are shorter");
        }
    }
}
