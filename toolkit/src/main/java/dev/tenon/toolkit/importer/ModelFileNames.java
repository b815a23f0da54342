package dev.tenon.toolkit.importer;

import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.form.FileNameForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file names that have to be written, because they do not follow from the names of the models. */
final class ModelFileNames {

    private static final String ENDING = ".yaml";

    private final Map<PredefinedModelFile, String> written = new HashMap<>();

    private ModelFileNames() {}

    /** Decides for the models of one folder. */
    static ModelFileNames of(List<PredefinedModelFile> models) {
        ModelFileNames names = new ModelFileNames();
        Set<String> taken = new HashSet<>();
        for (PredefinedModelFile each : models) {
            String derived = derived(each);
            String name = isLegal(each.fileName()) ? each.fileName() : derived;
            String stem = name.substring(0, name.length() - ENDING.length());
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = stem + "-" + i + ENDING;
            }
            if (!name.equals(derived)) {
                names.written.put(each, name);
            }
        }
        return names;
    }

    private static String derived(PredefinedModelFile model) {
        return model.schema().model().replaceAll("[^A-Za-z0-9._-]", "-") + ENDING;
    }

    private static boolean isLegal(String fileName) {
        return FileNameForm.isWritable(fileName)
                && fileName.endsWith(ENDING)
                && !fileName.equals(ENDING)
                && !fileName.endsWith("_position" + ENDING);
    }

    /** Returns the name that the annotation has to give, or null. */
    @Nullable
    String written(PredefinedModelFile model) {
        return written.get(model);
    }
}
