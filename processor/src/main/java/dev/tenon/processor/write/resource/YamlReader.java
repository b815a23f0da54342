package dev.tenon.processor.write.resource;

import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML into a tree, as far as both of Dify's readers of YAML take it for the same. */
final class YamlReader {

    /** What YAML 1.1, YAML 1.2 and JSON spell alike. */
    private static final Pattern VALUE = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?|true|false|null");

    /** Deeper than any declaration. */
    private static final int MAX_DEPTH = 32;

    private YamlReader() {}

    /** Thrown with what is wrong and where. */
    static final class MalformedYamlException extends Exception {
        private static final long serialVersionUID = 1;

        MalformedYamlException(String message, Mark place) {
            super(message + " at line " + (place.getLine() + 1) + ", column " + (place.getColumn() + 1));
        }

        MalformedYamlException(String message) {
            super(message);
        }
    }

    /**
     * Reads a map.
     *
     * @throws MalformedYamlException if the text is anything else
     */
    static Node.Mapping mapping(String text) throws MalformedYamlException {
        try {
            if (composer(text).getSingleNode() instanceof MappingNode map) {
                return mapping(map, 0);
            }
        } catch (MarkedYAMLException e) {
            throw new MalformedYamlException(e.getProblem(), e.getProblemMark());
        } catch (YAMLException e) {
            throw new MalformedYamlException(String.valueOf(e.getMessage()));
        }
        throw new MalformedYamlException("it is no map");
    }

    private static Composer composer(String text) {
        LoaderOptions options = new LoaderOptions();
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
    }

    private static Node node(org.yaml.snakeyaml.nodes.Node node, int depth) throws MalformedYamlException {
        if (depth > MAX_DEPTH) {
            throw new MalformedYamlException("it is more than " + MAX_DEPTH + " levels deep");
        }
        if (!node.getTag().equals(untagged(node))) {
            throw new MalformedYamlException(
                    "the tag " + node.getTag() + " is more than can be kept", node.getStartMark());
        }
        if (node instanceof MappingNode map) {
            return mapping(map, depth);
        }
        if (node instanceof SequenceNode list) {
            Node.Sequence sequence = new Node.Sequence();
            for (org.yaml.snakeyaml.nodes.Node each : list.getValue()) {
                sequence.with(node(each, depth + 1));
            }
            return sequence;
        }
        return scalar((ScalarNode) node);
    }

    private static Node.Mapping mapping(MappingNode map, int depth) throws MalformedYamlException {
        Node.Mapping mapping = new Node.Mapping();
        for (NodeTuple each : map.getValue()) {
            if (!(each.getKeyNode() instanceof ScalarNode key)) {
                throw new MalformedYamlException(
                        "a key is no text", each.getKeyNode().getStartMark());
            }
            if (mapping.entries().containsKey(key.getValue())) {
                throw new MalformedYamlException("the key '" + key.getValue() + "' occurs twice", key.getStartMark());
            }
            mapping.with(key.getValue(), node(each.getValueNode(), depth + 1));
        }
        return mapping;
    }

    private static Tag untagged(org.yaml.snakeyaml.nodes.Node node) {
        return node instanceof ScalarNode scalar
                ? new Resolver().resolve(NodeId.scalar, scalar.getValue(), scalar.isPlain())
                : new Resolver().resolve(node.getNodeId(), "", true);
    }

    private static Node scalar(ScalarNode scalar) throws MalformedYamlException {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return Node.text(text);
        }
        ScalarKind kind = Dialect.DAEMON.plain(text);
        boolean same = kind == Dialect.SDK.plain(text);
        if (same && kind == ScalarKind.TEXT) {
            return Node.text(text);
        }
        if (same && VALUE.matcher(text).matches()) {
            return Node.value(text);
        }
        throw new MalformedYamlException(
                "'" + text + "' must stand in quotes, or be a number, true, false or null as JSON spells them",
                scalar.getStartMark());
    }
}
