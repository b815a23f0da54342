package dev.tenon.toolkit.importer;

import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.toolkit.files.PluginFolder;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that a provider's {@code models} lead to.
 *
 * @param models the files of models
 * @param positions the files of positions, by section
 */
record ModelFiles(Set<String> models, Map<String, String> positions) {

    static ModelFiles of(Node provider, PluginFolder folder) {
        Set<String> models = new TreeSet<>();
        Map<String, String> positions = new TreeMap<>();
        if (Nodes.get(provider, "models") instanceof MapNode sections) {
            for (MapNode.Entry section : sections.entries()) {
                for (String pattern : Nodes.textList(Nodes.get(section.value(), "predefined"))) {
                    models.addAll(matches(pattern, folder));
                }
                String position = Nodes.scalar(Nodes.get(section.value(), "position"));
                if (position != null) {
                    positions.put(section.key().text(), position);
                }
            }
        }
        return new ModelFiles(models, positions);
    }

    private static List<String> matches(String pattern, PluginFolder folder) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return folder.paths().stream()
                .filter(each -> !each.endsWith("_position.yaml") && matcher.matches(Path.of(each)))
                .toList();
    }

    /** Returns the documents by type and name of the model. */
    Map<String, Node> byIdentity(PluginFolder folder) {
        Map<String, Node> documents = new HashMap<>();
        for (String each : models) {
            Node root = folder.document(each).root();
            if (root != null) {
                documents.put(Effective.identity(root), root);
            }
        }
        return documents;
    }
}
