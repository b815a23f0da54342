package dev.tenon.processor;

import com.google.auto.service.AutoService;
import dev.tenon.processor.option.ProcessorOption;
import dev.tenon.processor.read.RoundReader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Turns classes annotated for Tenon into the declarations and the Java of a Dify model-provider plugin. */
@AutoService(Processor.class)
public final class TenonProcessor extends AbstractProcessor {

    private @Nullable PluginStep step;

    /** Makes a processor; compilers call this. */
    public TenonProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.copyOf(RoundReader.annotations());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOption.keys();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        step = new PluginStep(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (step != null) {
            step.process(annotations, round);
        }
        return false;
    }
}
