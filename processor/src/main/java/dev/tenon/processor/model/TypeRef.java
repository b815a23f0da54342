package dev.tenon.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a type.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the outermost type to the type itself
 */
public record TypeRef(String packageName, List<String> simpleNames) {
    public TypeRef {
        simpleNames = List.copyOf(simpleNames);
    }

    // The JVM makes a record's own hashCode and equals at first use, which takes a compiler that has just started
    // milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeRef type
                && packageName.equals(type.packageName)
                && simpleNames.equals(type.simpleNames);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + simpleNames.hashCode();
    }

    /** Returns a top-level type of the same package. */
    public TypeRef sibling(String simpleName) {
        return new TypeRef(packageName, List.of(simpleName));
    }

    /** Returns the name of the type itself. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** Returns the canonical name. */
    public String canonicalName() {
        String nested = String.join(".", simpleNames);
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }
}
