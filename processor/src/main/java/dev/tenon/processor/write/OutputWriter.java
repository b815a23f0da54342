package dev.tenon.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.write.resource.ResourceFile;
import dev.tenon.processor.write.resource.YamlFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes outputs, each with one originating element: the root. The only class that touches the {@link Filer}. */
public final class OutputWriter {

    private final Filer filer;

    /** Makes a writer to the given filer. */
    public OutputWriter(Filer filer) {
        this.filer = filer;
    }

    /** Returns the paths at which a file lies that Tenon has not generated. */
    public List<String> handWritten(List<ResourceFile> files) {
        List<String> handWritten = new ArrayList<>();
        for (ResourceFile file : files) {
            String text = existing(file.path());
            if (text != null && YamlFiles.root(text) == null) {
                handWritten.add(file.path());
            }
        }
        return handWritten;
    }

    /** Returns the canonical name of the root whose manifest an earlier compilation has written, or null. */
    public @Nullable String earlierRoot() {
        String manifest = existing(YamlFiles.MANIFEST);
        return manifest == null ? null : YamlFiles.root(manifest);
    }

    private @Nullable String existing(String path) {
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
            return file.getCharContent(true).toString();
        } catch (FileNotFoundException | NoSuchFileException e) {
            return null;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            // Not every compiler can look; packaging can.
            return null;
        }
    }

    /**
     * Writes all outputs of a root.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(List<ResourceFile> resources, List<JavaFile> sources, Origin root) throws IOException {
        for (JavaFile source : sources) {
            String type = source.typeSpec().name();
            String name = source.packageName().isEmpty() ? type : source.packageName() + "." + type;
            try (Writer out = filer.createSourceFile(name, root.element()).openWriter()) {
                source.writeTo(out);
            }
        }
        for (ResourceFile resource : resources) {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), root.element());
            try (var out = file.openOutputStream()) {
                out.write(resource.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
