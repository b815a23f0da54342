package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;

/**
 * Names the generated types of a plugin that nobody but the plugin class refers to. They are called after what they are made
 * from, {@code Outer_Inner} for a nested type, with a number where two packages have types of one name.
 */
final class GeneratedTypes {

    private final ClassName plugin;
    private final UniqueNames used = new UniqueNames();
    private final Map<TypeRef, ClassName> binders = new HashMap<>();
    private final Map<TypeRef, ClassName> schemas = new HashMap<>();

    GeneratedTypes(PluginModel model) {
        plugin = Types.name(model.plugin());
        used.next(plugin.simpleName());
        for (ModelClass type : model.models()) {
            if (type.schemaBuilder().packageName().equals(plugin.packageName())) {
                used.next(type.schemaBuilder().simpleName());
            }
        }
    }

    /** Returns the class of the plugin. */
    ClassName plugin() {
        return plugin;
    }

    /** Returns the binder of a record. */
    ClassName binder(TypeRef record) {
        return binders.computeIfAbsent(record, key -> name(key, "Binder"));
    }

    /** Returns the class that holds the schemas of an enum's predefined models. */
    ClassName schemas(TypeRef models) {
        return schemas.computeIfAbsent(models, key -> name(key, "Schemas"));
    }

    private ClassName name(TypeRef source, String suffix) {
        return plugin.peerClass(used.next(String.join("_", source.simpleNames()) + suffix));
    }
}
