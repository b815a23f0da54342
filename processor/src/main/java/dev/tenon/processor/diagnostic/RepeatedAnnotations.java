package dev.tenon.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Points into repeated annotations, which javac's messager does not find: it knows them as items of a container that nobody wrote. Only
 * javac has the trees for it.
 */
final class RepeatedAnnotations {

    private final Trees trees;

    private RepeatedAnnotations(Trees trees) {
        this.trees = trees;
    }

    /** Makes what points into trees; null if the compiler has none. */
    static @Nullable RepeatedAnnotations of(ProcessingEnvironment environment) {
        try {
            return new RepeatedAnnotations(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return null;
        }
    }

    /** Prints a message if the origin is in a repeated annotation, and returns whether it was. */
    boolean print(Diagnostic.Kind kind, String text, Origin origin) {
        for (AnnotationMirror container : origin.element().getAnnotationMirrors()) {
            int index = index(container, origin.mirror());
            TreePath path = index < 0 ? null : trees.getPath(origin.element());
            Tree annotation = path == null || origin.mirror() == null
                    ? null
                    : annotation(modifiers(path.getLeaf()), container, origin.mirror(), index);
            if (path != null && annotation != null) {
                trees.printMessage(kind, text, value(annotation, origin.member()), path.getCompilationUnit());
                return true;
            }
        }
        return false;
    }

    private static int index(AnnotationMirror container, @Nullable AnnotationMirror mirror) {
        for (AnnotationValue value : container.getElementValues().values()) {
            if (value.getValue() instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    if (items.get(i) instanceof AnnotationValue item
                            && item.getValue().equals(mirror)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static List<? extends AnnotationTree> modifiers(Tree element) {
        ModifiersTree modifiers = element instanceof VariableTree variable
                ? variable.getModifiers()
                : element instanceof ClassTree type ? type.getModifiers() : null;
        return modifiers == null ? List.of() : modifiers.getAnnotations();
    }

    private static @Nullable Tree annotation(
            List<? extends AnnotationTree> written, AnnotationMirror container, AnnotationMirror mirror, int index) {
        List<? extends AnnotationTree> containers = named(written, container);
        List<? extends AnnotationTree> repeated = named(written, mirror);
        if (!containers.isEmpty()) {
            return value(containers.get(0), "value[" + index + "]");
        }
        return index < repeated.size() ? repeated.get(index) : null;
    }

    private static List<? extends AnnotationTree> named(List<? extends AnnotationTree> written, AnnotationMirror type) {
        Element element = type.getAnnotationType().asElement();
        return written.stream()
                .filter(each -> ("." + each.getAnnotationType()).endsWith("." + element.getSimpleName()))
                .toList();
    }

    /** Goes the way by member names, as far as it was written. */
    private static Tree value(Tree annotation, String way) {
        Tree at = annotation;
        for (String step : way.isEmpty() ? new String[0] : way.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            Tree next = member(at, bracket < 0 ? step : step.substring(0, bracket));
            if (next == null) {
                return at;
            }
            at = bracket < 0 ? next : item(next, Integer.parseInt(step, bracket + 1, step.length() - 1, 10));
        }
        return at;
    }

    private static @Nullable Tree member(Tree annotation, String name) {
        if (annotation instanceof AnnotationTree tree) {
            for (ExpressionTree argument : tree.getArguments()) {
                if (argument instanceof AssignmentTree assignment
                        && assignment.getVariable().toString().equals(name)) {
                    return assignment.getExpression();
                }
            }
        }
        return null;
    }

    private static Tree item(Tree value, int index) {
        return value instanceof NewArrayTree array
                        && index < array.getInitializers().size()
                ? array.getInitializers().get(index)
                : value;
    }
}
