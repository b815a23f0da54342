package dev.tenon.processor.write.resource;

import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.processor.model.PluginModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What authors add to the generated declarations by {@code rawYaml}, by the paths of the documents: {@code manifest}, {@code provider},
 * {@code provider.models[0]}. It adds keys, within generated maps too, and changes nothing.
 */
public final class RawYaml {

    private RawYaml() {}

    /** Returns a generated tree with what the author adds to it. */
    static Node.Mapping added(PluginModel plugin, String path, Node.Mapping generated) {
        String text = plugin.rawYaml().get(path);
        if (text != null) {
            try {
                merge(generated, YamlReader.mapping(text), "", new ArrayList<>());
            } catch (YamlReader.MalformedYamlException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return generated;
    }

    /** Returns the path of the document of a predefined model. */
    static String model(int index) {
        return "provider.models[" + index + "]";
    }

    /** Returns what is wrong with the additions, by the paths of the documents. */
    public static Map<String, String> problems(PluginModel plugin) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : plugin.rawYaml().entrySet()) {
            String problem = problem(generated(plugin, each.getKey()), each.getValue());
            if (!problem.isEmpty()) {
                problems.put(each.getKey(), problem);
            }
        }
        return problems;
    }

    private static Node.Mapping generated(PluginModel plugin, String path) {
        if (path.equals("manifest")) {
            return ManifestTree.of(plugin.declaration().manifest());
        }
        List<PredefinedModelFile> models = plugin.declaration().provider().models();
        for (int i = 0; i < models.size(); i++) {
            if (path.equals(model(i))) {
                return ModelTree.of(models.get(i).schema());
            }
        }
        return ProviderTree.file(plugin.declaration().provider());
    }

    private static String problem(Node.Mapping generated, String text) {
        List<String> wrong = new ArrayList<>();
        try {
            merge(generated, YamlReader.mapping(text), "", wrong);
        } catch (YamlReader.MalformedYamlException e) {
            return "must be a map in YAML: " + e.getMessage();
        }
        return wrong.isEmpty() ? "" : wrong.get(0);
    }

    private static void merge(Node.Mapping generated, Node.Mapping added, String path, List<String> wrong) {
        added.entries().forEach((key, value) -> {
            Node before = generated.entries().get(key);
            if (!YamlText.isPlain(key)) {
                wrong.add("must not have the key '" + path + key + "': YAML needs quotes for it");
            } else if (before == null) {
                generated.with(key, checked(value, path + key + ".", wrong));
            } else if (before instanceof Node.Mapping map && value instanceof Node.Mapping more) {
                merge(map, more, path + key + ".", wrong);
            } else {
                wrong.add("must not set '" + path + key + "', which is generated from other members");
            }
        });
    }

    /** Returns the value; notes the keys in it that cannot be written. */
    private static Node checked(Node value, String path, List<String> wrong) {
        if (value instanceof Node.Mapping map) {
            merge(new Node.Mapping(), map, path, wrong);
        } else if (value instanceof Node.Sequence list) {
            list.items().forEach(each -> checked(each, path, wrong));
        }
        return value;
    }
}
