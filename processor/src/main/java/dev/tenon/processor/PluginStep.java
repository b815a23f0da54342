package dev.tenon.processor;

import dev.tenon.processor.check.AssetChecks;
import dev.tenon.processor.check.DeclarationChecks;
import dev.tenon.processor.check.JavaChecks;
import dev.tenon.processor.check.JavaRule;
import dev.tenon.processor.check.RoundChecks;
import dev.tenon.processor.diagnostic.Finding;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.diagnostic.Reporter;
import dev.tenon.processor.option.Options;
import dev.tenon.processor.read.RootReader;
import dev.tenon.processor.read.RoundReader;
import dev.tenon.processor.resolve.PluginResolver;
import dev.tenon.processor.resolve.Resolved;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.write.resource.RawYaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * One provider, from its annotations to its files. A provider that names types which do not exist yet waits for the next
 * round; between rounds there are names only.
 */
final class PluginStep {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Reporter reporter;
    private final PluginOutput output;
    private final Set<String> roots = new TreeSet<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private final Set<String> reachable = new LinkedHashSet<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> compiled = new LinkedHashSet<>();

    PluginStep(ProcessingEnvironment environment) {
        this.environment = environment;
        this.options = Options.of(environment.getOptions());
        this.reporter = new Reporter(environment, options.purpose());
        this.output = new PluginOutput(environment, reporter);
        for (String each : options.errors()) {
            reporter.error(each);
        }
    }

    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reporter.compiling(round.getRootElements());
        RoundReader reader = new RoundReader(annotations, round);
        compiled.addAll(reader.types());
        for (Finding each : RoundChecks.all(reader.misplaced(), reader.pluginsWithoutProvider())) {
            reportAtItsPlace(each);
        }
        List<String> found = reader.roots();
        roots.addAll(found);
        pending.addAll(found);
        reachable.addAll(reader.reachable());
        for (String name : List.copyOf(pending)) {
            TypeElement type = environment.getElementUtils().getTypeElement(name);
            if (type != null) {
                process(type, round.processingOver());
            }
        }
        if (round.processingOver()) {
            unlisted();
        }
    }

    private void unlisted() {
        if (roots.isEmpty() && !reachable.isEmpty()) {
            TypeElement earlier = earlierProvider();
            if (earlier != null) {
                reach(earlier);
            }
        }
        reachable.removeAll(reached);
        for (String each : reachable) {
            notListed(each);
        }
    }

    /** A provider that is not compiled again lists what it listed. */
    private void reach(TypeElement provider) {
        try {
            SourceRoot root = new RootReader(environment, provider).read();
            if (root != null) {
                reached.addAll(root.reached());
            }
        } catch (RuntimeException e) {
            failed(provider, e);
        }
    }

    private void process(TypeElement type, boolean last) {
        try {
            generate(type, last);
        } catch (RuntimeException | IOException e) {
            pending.remove(type.getQualifiedName().toString());
            failed(type, e);
        }
    }

    /** Whatever goes wrong with a provider is said at its type, and never thrown at the compiler. */
    private void failed(TypeElement type, Exception e) {
        Origin origin = Origin.of(type);
        String version = Objects.requireNonNullElse(
                TenonProcessor.class.getPackage().getImplementationVersion(), "(development)");
        reporter.report(List.of(Finding.of(JavaRule.INTERNAL_ERROR, origin, version, trace(e))), origin);
    }

    private void generate(TypeElement type, boolean last) throws IOException {
        RootReader reader = new RootReader(environment, type);
        SourceRoot root = reader.read();
        if (root == null) {
            return;
        }
        Map<String, Origin> unresolved = reader.unresolved();
        if (!unresolved.isEmpty() && !last) {
            return;
        }
        pending.remove(type.getQualifiedName().toString());
        reached.addAll(root.reached());
        Resolved resolved = PluginResolver.resolve(root, options.version());
        List<Finding> findings = new ArrayList<>(JavaChecks.unresolved(unresolved, compiled));
        findings.addAll(JavaChecks.hidden(reader.hidden()));
        String other = otherProvider(root);
        if (other != null) {
            findings.add(JavaChecks.other(root, other));
        }
        findings.addAll(JavaChecks.check(root));
        findings.addAll(JavaChecks.rawYaml(resolved.origins(), RawYaml.problems(resolved.model())));
        findings.addAll(DeclarationChecks.check(resolved, findings));
        if (options.assets().isPresent()) {
            findings.addAll(AssetChecks.check(resolved, options.assets().get()));
        }
        if (reporter.report(findings, root.origin()) && options.errors().isEmpty()) {
            output.write(root, resolved.model(), type);
        }
    }

    /**
     * Returns the provider that goes before a root, or null. What lies in the output is asked before anything is written, for
     * javac warns of files that are read afterwards.
     */
    private @Nullable String otherProvider(SourceRoot root) {
        String first = roots.iterator().next();
        if (!first.equals(root.type().canonicalName())) {
            return first;
        }
        TypeElement earlier = earlierProvider();
        return earlier == null ? null : earlier.getQualifiedName().toString();
    }

    /** Returns the provider that an earlier compilation has made a plugin of, if it still is one and is not compiled again. */
    private @Nullable TypeElement earlierProvider() {
        String name = output.earlierRoot();
        TypeElement type = name == null || roots.contains(name)
                ? null
                : environment.getElementUtils().getTypeElement(name);
        return type != null && RootReader.isProvider(type) ? type : null;
    }

    private void notListed(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type != null) {
            reportAtItsPlace(Finding.of(JavaRule.NOT_LISTED, Origin.of(type), type.getSimpleName()));
        }
    }

    private void reportAtItsPlace(Finding finding) {
        reporter.report(List.of(finding), finding.origin());
    }

    private static String trace(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e + (trace.length == 0 ? "" : " at " + trace[0]) + "; please report it";
    }
}
