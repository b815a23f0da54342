package dev.tenon.processor.resolve;

import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceCredential;
import dev.tenon.processor.source.SourceParameter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names that are derived from others. */
public final class Names {

    private Names() {}

    /** Returns a component's name in snake_case: {@code apiKey} is {@code api_key}, {@code serverURL} {@code server_url}. */
    public static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the variable of a credential field. */
    public static String variable(SourceComponent component, SourceCredential field) {
        return field.variable() == null
                ? snakeCase(component.name())
                : field.variable().value();
    }

    /** Returns the name of a parameter. */
    public static String parameter(SourceComponent component, SourceParameter parameter) {
        return parameter.name() == null
                ? snakeCase(component.name())
                : parameter.name().value();
    }

    /** Returns the method of a parameter in the schema builder. */
    public static String method(SourceComponent component, SourceParameter parameter) {
        return parameter.method() == null
                ? component.name()
                : parameter.method().value();
    }

    /** Gives the model files of one folder names that differ also where case does not count. */
    static final class Files {
        private final Set<String> taken = new HashSet<>();

        void take(String fileName) {
            taken.add(fileName.toLowerCase(Locale.ROOT));
        }

        String of(String model) {
            String stem = model.isEmpty() ? "model" : model.replaceAll("[^A-Za-z0-9._-]", "-");
            String name = stem;
            for (int i = 2; isReserved(name) || !taken.add((name + ".yaml").toLowerCase(Locale.ROOT)); i++) {
                name = stem + "-" + i;
            }
            return name + ".yaml";
        }

        /** Dify never takes such a file for a model. */
        private static boolean isReserved(String name) {
            return name.endsWith("_position");
        }
    }
}
