package dev.tenon.processor;

import dev.tenon.processor.check.JavaChecks;
import dev.tenon.processor.diagnostic.Finding;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.diagnostic.Reporter;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.read.GeneratedNames;
import dev.tenon.processor.read.Visibility;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.write.OutputWriter;
import dev.tenon.processor.write.java.JavaSources;
import dev.tenon.processor.write.java.JavaSourcesOptions;
import dev.tenon.processor.write.resource.RegistrationFile;
import dev.tenon.processor.write.resource.ResourceFile;
import dev.tenon.processor.write.resource.YamlFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The files of one plugin: what is in their way, and how they get into the output of the compiler. */
final class PluginOutput {

    private final Elements elements;
    private final Reporter reporter;
    private final OutputWriter writer;

    PluginOutput(ProcessingEnvironment environment, Reporter reporter) {
        this.elements = environment.getElementUtils();
        this.reporter = reporter;
        this.writer = new OutputWriter(environment.getFiler());
    }

    /** Returns the canonical name of the root of which an earlier compilation has made a plugin, or null. */
    @Nullable
    String earlierRoot() {
        return writer.earlierRoot();
    }

    /**
     * Writes the files of a plugin, or says what is in their way.
     *
     * @throws IOException if a file cannot be written
     */
    void write(SourceRoot root, PluginModel model, TypeElement type) throws IOException {
        List<ResourceFile> resources = new ArrayList<>(YamlFiles.of(model));
        List<Finding> clashes = new ArrayList<>(JavaChecks.handWritten(root, writer.handWritten(resources)));
        clashes.addAll(taken(model, type));
        if (reporter.report(clashes, root.origin())) {
            resources.add(RegistrationFile.of(model));
            JavaSourcesOptions visible = new JavaSourcesOptions(
                    Visibility.ofGenerated(type, elements),
                    Visibility.of("org.jspecify.annotations.NullMarked", type, elements),
                    isDeprecated(JavaSources.namedTypes(model)));
            writer.write(resources, JavaSources.of(model, visible), root.origin());
        }
    }

    /** A constant or a constructor may be deprecated alone. */
    private boolean isDeprecated(Set<TypeRef> named) {
        for (TypeRef each : named) {
            TypeElement type = elements.getTypeElement(each.canonicalName());
            if (type != null && (elements.isDeprecated(type) || isDeprecated(type.getEnclosedElements()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeprecated(List<? extends Element> members) {
        for (Element each : members) {
            if (elements.isDeprecated(each)) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> taken(PluginModel model, TypeElement type) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, TypeRef> each : JavaSources.derivedNames(model).entrySet()) {
            if (GeneratedNames.isTaken(each.getKey(), type, elements)) {
                TypeRef source = each.getValue();
                TypeElement named = elements.getTypeElement(source.canonicalName());
                Origin origin = Origin.of(Objects.requireNonNullElse(named, type));
                findings.add(JavaChecks.taken(each.getKey(), source.simpleName(), origin));
            }
        }
        return findings;
    }
}
