package dev.tenon.processor.read;

import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which types code beside a type may refer to, with and without modules. */
public final class Visibility {

    private Visibility() {}

    /** Returns whether the module of the type, if there are modules, reads a type of the given name. */
    public static boolean of(String name, TypeElement from, Elements elements) {
        return find(name, from, elements) != null;
    }

    /**
     * Returns whether generated code may bear {@code @Generated}. Not in a named module: the annotation is documented, so that it
     * would be a part of what the module exports, and whoever reads that had to read {@code java.compiler}, too.
     */
    public static boolean ofGenerated(TypeElement from, Elements elements) {
        ModuleElement module = elements.getModuleOf(from);
        return (module == null || module.isUnnamed()) && of("javax.annotation.processing.Generated", from, elements);
    }

    /** Returns the type of a canonical name, or null. Asked without a module, a compiler looks in all that there are. */
    static @Nullable TypeElement find(String name, TypeElement from, Elements elements) {
        ModuleElement module = elements.getModuleOf(from);
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
