package dev.tenon.processor.write.java;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.PredefinedEnum;
import dev.tenon.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes all Java files of a plugin. The same plugin gives the same files, byte for byte. Everything but the schema builders,
 * which stand beside their model classes, is in the package of the plugin class, where only that class needs to see it.
 */
public final class JavaSources {

    private JavaSources() {}

    /** Returns the types whose names no annotation sets, by their canonical names: each with the type after which it is called. */
    public static Map<String, TypeRef> derivedNames(PluginModel plugin) {
        return new GeneratedTypes(plugin).derived();
    }

    /** Returns the types of the author's that the files name. */
    public static Set<TypeRef> namedTypes(PluginModel plugin) {
        return NamedTypes.of(plugin);
    }

    /** Returns the files: the plugin class, then binders, schema builders and predefined models in the order of models. */
    public static List<JavaFile> of(PluginModel plugin, JavaSourcesOptions options) {
        GeneratedTypes types = new GeneratedTypes(plugin);
        FileWriter files = new FileWriter(plugin.root(), options);
        List<JavaFile> written = new ArrayList<>();
        written.add(new PluginWriter(types, files).write(plugin));

        CredentialsBinderWriter credentials = new CredentialsBinderWriter(FormUse.of(plugin), types, files);
        for (CredentialsRecord record : credentialsRecords(plugin)) {
            written.add(credentials.write(record));
        }
        ParametersBinderWriter parameters = new ParametersBinderWriter(types, files);
        SchemaBuilderWriter schemas = new SchemaBuilderWriter(files);
        PredefinedModelsWriter predefined = new PredefinedModelsWriter(types, files);
        for (ModelClass model : plugin.models()) {
            if (model.parameters() != null) {
                written.add(parameters.write(model.parameters()));
            }
            if (model.customizable()) {
                written.add(schemas.write(model));
            }
            for (PredefinedEnum models : model.predefined()) {
                written.add(predefined.write(model.modelType(), models));
            }
        }
        return List.copyOf(written);
    }

    private static Collection<CredentialsRecord> credentialsRecords(PluginModel plugin) {
        Map<TypeRef, CredentialsRecord> records = new LinkedHashMap<>();
        if (plugin.providerCredentials() != null) {
            records.put(plugin.providerCredentials().type(), plugin.providerCredentials());
        }
        for (ModelClass model : plugin.models()) {
            records.putIfAbsent(model.credentials().type(), model.credentials());
        }
        return records.values();
    }
}
