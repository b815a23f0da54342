package dev.tenon.processor.write.java;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.model.PluginModel;
import java.util.List;

/** Makes the Java of a plugin. */
public final class JavaSources {

    private JavaSources() {}

    /** Returns the files, in no particular order. */
    public static List<JavaFile> of(PluginModel model) {
        return List.of();
    }
}
