package dev.tenon.processor.read;

import dev.tenon.processor.source.Obstacle;
import dev.tenon.processor.source.SourceHidden.Cause;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the code of a generated plugin may name, and of what it can make objects. That code is in the package of the root. */
final class Accessibility {

    private final TypeElement root;
    private final Elements elements;
    private final Types types;

    Accessibility(TypeElement root, Elements elements, Types types) {
        this.root = root;
        this.elements = elements;
        this.types = types;
    }

    /** Returns what hides a type from the plugin's code, whatever encloses it; null if nothing does. */
    @Nullable
    Cause hiding(TypeElement type) {
        if (!allows(type)) {
            return isNear(type) ? Cause.PRIVATE : Cause.NOT_PUBLIC;
        }
        boolean visible = type.getNestingKind().isNested()
                || Visibility.of(type.getQualifiedName().toString(), root, elements);
        return visible ? null : Cause.NOT_EXPORTED;
    }

    /** Returns whether any code may name a type: it is public, and so is all that encloses it. */
    static boolean isPublic(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Returns why the plugin's code cannot make an object of a type, beside what hides the type; null if it can. */
    @Nullable
    Obstacle obstacle(TypeElement type) {
        if (!allows(type)) {
            return null;
        }
        Set<Modifier> modifiers = type.getModifiers();
        if (type.getKind() != ElementKind.CLASS || modifiers.contains(Modifier.ABSTRACT)) {
            return Obstacle.NOT_CONCRETE;
        }
        if (type.getNestingKind().isNested() && !modifiers.contains(Modifier.STATIC)) {
            return Obstacle.INNER;
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Obstacle.GENERIC;
        }
        for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (each.getParameters().isEmpty() && allows(each)) {
                return throwsChecked(each) ? Obstacle.CHECKED_EXCEPTION : null;
            }
        }
        return Obstacle.NO_CONSTRUCTOR;
    }

    private boolean throwsChecked(ExecutableElement constructor) {
        for (TypeMirror each : constructor.getThrownTypes()) {
            if (!isUnchecked(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean allows(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || (!modifiers.contains(Modifier.PRIVATE) && isNear(element));
    }

    private boolean isNear(Element element) {
        return elements.getPackageOf(element).equals(elements.getPackageOf(root));
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return isA(thrown, "java.lang.RuntimeException") || isA(thrown, "java.lang.Error");
    }

    private boolean isA(TypeMirror thrown, String name) {
        TypeElement type = elements.getTypeElement(name);
        return type != null && types.isSubtype(thrown, type.asType());
    }
}
