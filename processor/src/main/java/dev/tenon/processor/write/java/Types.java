package dev.tenon.processor.write.java;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.model.TypeRef;
import java.util.List;

/** Names of types that generated code refers to. Those of the runtime are not on the class path of the processor. */
final class Types {

    static final ClassName CREDENTIALS_BINDER = glue("CredentialsBinder");
    static final ClassName CREDENTIAL_VALUES = glue("CredentialValues");
    static final ClassName ERROR_MAP = glue("ErrorMap");
    static final ClassName MODEL_BINDING = glue("ModelBinding");
    static final ClassName PARAMETERS_BINDER = glue("ParametersBinder");
    static final ClassName PARAMETER_VALUES = glue("ParameterValues");
    static final ClassName PLUGIN = glue("Plugin");
    static final ClassName PLUGIN_MODELS = glue("PluginModels");
    static final ClassName PREDEFINED_MODELS = glue("PredefinedModels");
    static final ClassName PLUGIN_RUNNER = ClassName.get("dev.tenon.runtime", "PluginRunner");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private Types() {}

    /** Returns the name of a type for JavaPoet. */
    static ClassName name(TypeRef type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
    }

    private static ClassName glue(String simpleName) {
        return ClassName.get("dev.tenon.runtime.glue", simpleName);
    }
}
