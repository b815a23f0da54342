package dev.tenon.declaration;

import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.folder.PluginFiles;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Files in memory, read by SnakeYAML. */
final class YamlFolder implements PluginFiles {

    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> excluded = new HashSet<>();

    /** Writes a file. */
    YamlFolder with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Writes a file that is as large as it says. */
    YamlFolder sized(String path, long size) {
        sizes.put(path, size);
        return with(path, "");
    }

    /** Leaves a file out of the package. */
    YamlFolder excluding(String path) {
        excluded.add(path);
        return this;
    }

    /** Removes a file. */
    YamlFolder without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces a text that stands in a file once. */
    YamlFolder with(String path, String old, String replacement) {
        String text = files.getOrDefault(path, "");
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException(path + " does not contain once: " + old);
        }
        return with(path, text.replace(old, replacement));
    }

    @Override
    public SortedSet<String> paths() {
        return (SortedSet<String>) files.keySet();
    }

    @Override
    public long size(String path) {
        return sizes.getOrDefault(path, (long) text(path).getBytes(StandardCharsets.UTF_8).length);
    }

    @Override
    public Optional<String> excludedBy(String path) {
        return excluded.contains(path) ? Optional.of(".difyignore:1") : Optional.empty();
    }

    /** Returns what stands in a file. */
    String text(String path) {
        return files.getOrDefault(path, "");
    }

    @Override
    public Document document(String path) {
        try {
            Iterator<org.yaml.snakeyaml.nodes.Node> documents = new Yaml(new LoaderOptions())
                    .composeAll(new StringReader(text(path)))
                    .iterator();
            Node root = documents.hasNext() ? node(documents.next()) : null;
            List<Document.Problem> more = documents.hasNext()
                    ? List.of(problem(
                            Document.Kind.SECOND_DOCUMENT,
                            documents.next().getStartMark(),
                            "another document begins; leave one"))
                    : List.of();
            return new Document(root, more);
        } catch (MarkedYAMLException e) {
            return new Document(null, List.of(problem(Document.Kind.SYNTAX, e.getProblemMark(), e.getProblem())));
        }
    }

    private static Document.Problem problem(Document.Kind kind, @Nullable Mark mark, String text) {
        return new Document.Problem(kind, position(mark), text);
    }

    private static Node node(org.yaml.snakeyaml.nodes.Node node) {
        Position position = position(node.getStartMark());
        if (node instanceof MappingNode map) {
            return new MapNode(
                    position,
                    map.getValue().stream()
                            .map(entry -> new MapNode.Entry(
                                    (ScalarNode) node(entry.getKeyNode()), node(entry.getValueNode())))
                            .toList());
        }
        if (node instanceof SequenceNode list) {
            return new ListNode(
                    position, list.getValue().stream().map(YamlFolder::node).toList());
        }
        org.yaml.snakeyaml.nodes.ScalarNode scalar = (org.yaml.snakeyaml.nodes.ScalarNode) node;
        return new ScalarNode(position, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private static Position position(@Nullable Mark mark) {
        return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
