package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The local variables that hold the binders of credentials while a plugin is put together: {@code credentials} if there is one
 * record, else named after the records.
 */
final class CredentialsVariables {

    private final Map<TypeRef, String> names;

    private CredentialsVariables(Map<TypeRef, String> names) {
        this.names = names;
    }

    static CredentialsVariables of(PluginModel plugin) {
        Map<TypeRef, String> names = new LinkedHashMap<>();
        if (plugin.providerCredentials() != null) {
            names.put(plugin.providerCredentials().type(), "credentials");
        }
        for (ModelClass model : plugin.models()) {
            names.put(model.credentials().type(), "credentials");
        }
        if (names.size() > 1) {
            UniqueNames unique = new UniqueNames();
            names.replaceAll(
                    (type, same) -> unique.next(UniqueNames.camelCase(String.join(" ", type.simpleNames()), same)));
        }
        return new CredentialsVariables(names);
    }

    /** Returns the statements that declare them. */
    CodeBlock declarations(GeneratedTypes types) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Map.Entry<TypeRef, String> each : names.entrySet()) {
            code.addStatement("var $N = new $T()", each.getValue(), types.binder(each.getKey()));
        }
        return code.build();
    }

    /** Returns the variable for a record. */
    CodeBlock of(CredentialsRecord record) {
        return CodeBlock.of("$N", names.get(record.type()));
    }
}
