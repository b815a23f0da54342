package dev.tenon.processor.diagnostic;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.RulePages;
import dev.tenon.declaration.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints findings, each once, at the annotation value, else the annotation, else the element. What stands in a class that is
 * not being compiled is reported at the root type, with the foreign member named. The only class that touches the
 * {@link Messager}.
 *
 * <p>The text after the finding's own: what is not pointed at, who refuses it, the code, and on a line of its own the link to the
 * rule's page.
 */
public final class Reporter {

    private final ProcessingEnvironment environment;
    private final Messager messager;
    private final Purpose purpose;
    private final boolean eclipse;
    private final Set<String> compiled = new HashSet<>();
    private final Set<String> printed = new HashSet<>();

    /** Makes a reporter that prints to the messager of a compilation; what nobody refuses for the purpose is a warning. */
    public Reporter(ProcessingEnvironment environment, Purpose purpose) {
        this.environment = environment;
        this.messager = environment.getMessager();
        this.purpose = purpose;
        this.eclipse = messager.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /** Notes the top-level types of a round as being compiled now. */
    public void compiling(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                compiled.add(type.getQualifiedName().toString());
            }
        }
    }

    /**
     * Prints findings, except for suppressed warnings.
     *
     * @param root where findings in class files are reported
     * @return whether none is an error
     */
    public boolean report(Collection<Finding> findings, Origin root) {
        boolean clean = true;
        for (Finding finding : findings) {
            boolean error = purpose.severityInNewCode(finding.severity(), finding.refusedBy()) == Severity.ERROR;
            boolean suppressed =
                    Suppressions.suppressed(finding.rule(), finding.origin().element());
            clean &= !error;
            if (error) {
                print(
                        Diagnostic.Kind.ERROR,
                        finding,
                        suppressed ? "; @SuppressWarnings silences only warnings" : "",
                        root);
            } else if (!suppressed) {
                print(Diagnostic.Kind.WARNING, finding, "", root);
            }
        }
        return clean;
    }

    /** Prints an error that has no place in the sources. */
    public void error(String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message);
    }

    private void print(Diagnostic.Kind kind, Finding finding, String remark, Origin root) {
        Origin origin = finding.origin();
        Origin at = place(origin, root);
        Rule rule = finding.rule();
        String text = finding.message() + where(origin, at) + remark + refusedBy(kind, finding) + " [" + rule.code()
                + " " + rule.ruleName() + "]\n  (see " + RulePages.link(rule) + ")";
        if (!printed.add(path(at.element()) + "|" + at.member() + "|" + text)) {
            return;
        }
        if (isRepeated(at) && printInTree(kind, text, at)) {
            return;
        }
        if (at.mirror() == null) {
            messager.printMessage(kind, text, at.element());
        } else if (at.value() == null) {
            messager.printMessage(kind, text, at.element(), at.mirror());
        } else {
            messager.printMessage(kind, text, at.element(), at.mirror(), at.value());
        }
    }

    /** Returns whether the annotation is not one of the element's own, but within another. */
    private static boolean isRepeated(Origin origin) {
        return origin.mirror() != null
                && !origin.element().getAnnotationMirrors().contains(origin.mirror());
    }

    private boolean printInTree(Diagnostic.Kind kind, String text, Origin at) {
        RepeatedAnnotations trees = eclipse ? null : RepeatedAnnotations.of(environment);
        return trees != null && trees.print(kind, text, at);
    }

    /** Class files have no places, and Eclipse's messager has none for enum constants and in records. */
    private Origin place(Origin origin, Origin root) {
        Element element = origin.element();
        Element enclosing = element.getEnclosingElement();
        if (!compiled.contains(topLevel(element)) || (eclipse && (isRecord(element) || isRecord(enclosing)))) {
            return root;
        }
        return eclipse && element.getKind() == ElementKind.ENUM_CONSTANT && enclosing != null
                ? Origin.of(enclosing)
                : origin;
    }

    private static boolean isRecord(@Nullable Element element) {
        return element != null && element.getKind() == ElementKind.RECORD;
    }

    /** What is not pointed at is named, and so are nested members: Eclipse points no further than the outer annotation. */
    private static String where(Origin origin, Origin at) {
        if (!at.equals(origin)) {
            return " (" + path(origin.element()) + (origin.member().isEmpty() ? "" : ", " + origin.member()) + ")";
        }
        return origin.member().indexOf('.') < 0 && origin.member().indexOf('[') < 0 ? "" : " (" + origin.member() + ")";
    }

    /**
     * Names those who refuse it, where it does not go without saying: nobody gets past the packager, and what Tenon itself could
     * not write is of no interest to Dify.
     */
    private static String refusedBy(Diagnostic.Kind kind, Finding finding) {
        Set<Consumer> consumers = finding.refusedBy();
        boolean obvious = consumers.isEmpty()
                || consumers.equals(Set.of(Consumer.TENON))
                || (kind == Diagnostic.Kind.ERROR && consumers.contains(Consumer.PACKAGE));
        return obvious || finding.severity() != Severity.ERROR ? "" : " (refused by " + Consumer.words(consumers) + ")";
    }

    private static String topLevel(Element element) {
        Element each = element;
        while (each.getEnclosingElement() != null && each.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            each = each.getEnclosingElement();
        }
        return path(each);
    }

    private static String path(Element element) {
        if (element instanceof TypeElement type) {
            return type.getQualifiedName().toString();
        }
        Element enclosing = element.getEnclosingElement();
        return enclosing == null ? element.getSimpleName().toString() : path(enclosing) + "." + element.getSimpleName();
    }
}
