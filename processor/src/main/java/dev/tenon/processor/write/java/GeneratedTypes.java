package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.PredefinedEnum;
import dev.tenon.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Names the generated types of a plugin that nobody but the plugin class refers to. They are called after what they are made
 * from, {@code Outer_Inner} for a nested type, with a number where two packages have types of one name.
 */
final class GeneratedTypes {

    private final ClassName plugin;
    private final UniqueNames used = new UniqueNames();
    private final Map<TypeRef, ClassName> binders = new LinkedHashMap<>();
    private final Map<TypeRef, ClassName> schemas = new LinkedHashMap<>();

    GeneratedTypes(PluginModel model) {
        plugin = Types.name(model.plugin().name());
        used.next(plugin.simpleName());
        for (ModelClass type : model.models()) {
            TypeRef builder = type.schemaBuilder().name();
            if (builder.packageName().equals(plugin.packageName())) {
                used.next(builder.simpleName());
            }
        }
        if (model.providerCredentials() != null) {
            derive(binders, model.providerCredentials().type(), "Binder");
        }
        for (ModelClass type : model.models()) {
            derive(binders, type.credentials().type(), "Binder");
        }
        for (ModelClass type : model.models()) {
            if (type.parameters() != null) {
                derive(binders, type.parameters().type(), "Binder");
            }
            for (PredefinedEnum models : type.predefined()) {
                derive(schemas, models.type(), "Schemas");
            }
        }
    }

    /** Returns the class of the plugin. */
    ClassName plugin() {
        return plugin;
    }

    /** Returns the binder of a record. */
    ClassName binder(TypeRef record) {
        return Objects.requireNonNull(binders.get(record), record.canonicalName());
    }

    /** Returns the class that holds the schemas of an enum's predefined models. */
    ClassName schemas(TypeRef models) {
        return Objects.requireNonNull(schemas.get(models), models.canonicalName());
    }

    /** Returns the types that are called after others, by their canonical names. */
    Map<String, TypeRef> derived() {
        Map<String, TypeRef> derived = new LinkedHashMap<>();
        for (Map<TypeRef, ClassName> names : List.of(binders, schemas)) {
            for (Map.Entry<TypeRef, ClassName> each : names.entrySet()) {
                derived.put(each.getValue().canonicalName(), each.getKey());
            }
        }
        return derived;
    }

    private void derive(Map<TypeRef, ClassName> names, TypeRef source, String suffix) {
        if (!names.containsKey(source)) {
            names.put(source, plugin.peerClass(used.next(String.join("_", source.simpleNames()) + suffix)));
        }
    }
}
