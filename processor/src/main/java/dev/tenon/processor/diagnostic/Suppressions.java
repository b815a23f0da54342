package dev.tenon.processor.diagnostic;

import dev.tenon.declaration.Rule;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Finds {@code @SuppressWarnings} with the code or the name of a rule on an element or on what encloses it. */
final class Suppressions {

    private Suppressions() {}

    static boolean suppressed(Rule rule, Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            for (AnnotationMirror mirror : each.getAnnotationMirrors()) {
                if (isSuppressWarnings(mirror)
                        && mirror.getElementValues().values().stream().anyMatch(value -> names(rule, value))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSuppressWarnings(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals("java.lang.SuppressWarnings");
    }

    private static boolean names(Rule rule, AnnotationValue value) {
        return value.accept(
                new SimpleAnnotationValueVisitor14<Boolean, Void>(false) {
                    @Override
                    public Boolean visitString(String text, Void none) {
                        return text.equals(rule.code()) || text.equals(rule.ruleName());
                    }

                    @Override
                    public Boolean visitArray(List<? extends AnnotationValue> values, Void none) {
                        return values.stream().anyMatch(each -> each.accept(this, null));
                    }
                },
                null);
    }
}
