package dev.tenon.declaration;

import dev.tenon.declaration.rule.ModelCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules of a provider's predefined models as a list: names and files, {@code TN-MDL}. Checks each model too. */
final class ModelListRules {

    private ModelListRules() {}

    static void check(Findings at, ProviderDeclaration provider) {
        Set<String> models = new HashSet<>();
        Map<String, String> files = new HashMap<>();
        List<PredefinedModelFile> list = provider.models();
        for (int i = 0; i < list.size(); i++) {
            Findings here = at.at(i).asModel();
            PredefinedModelFile file = list.get(i);
            ModelSchema model = file.schema();
            ModelRules.check(here, model);
            if (!isFileName(file.fileName())) {
                here.at("file_name").report(ModelCode.FILE_NAME_UNSAFE, file.fileName());
            }
            String folder = model.modelType().folder() + "/";
            if (!models.add(folder + model.model())) {
                here.at("model")
                        .report(
                                ModelCode.DUPLICATE_MODEL,
                                model.model(),
                                model.modelType().value());
            }
            String earlier = files.putIfAbsent(folder + file.fileName().toLowerCase(Locale.ROOT), model.model());
            if (earlier != null && !earlier.equals(model.model())) {
                here.at("file_name")
                        .report(ModelCode.FILE_NAME_CLASH, earlier, model.model(), folder + file.fileName());
            }
        }
    }

    private static boolean isFileName(String name) {
        return name.endsWith(".yaml")
                && !name.endsWith("_position.yaml")
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0;
    }
}
