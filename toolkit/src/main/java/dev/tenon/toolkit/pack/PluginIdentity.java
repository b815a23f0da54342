package dev.tenon.toolkit.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What a manifest says of the plugin as a whole. Whether it says enough, and the right things, is for the rules.
 *
 * @param author who publishes it
 * @param name its name
 * @param version its version
 * @param privacy the path of its page on privacy, if it has one
 */
record PluginIdentity(String author, String name, String version, Optional<String> privacy) {

    /** Reads it from the manifest among some files. What is not said is {@code unknown}. */
    static PluginIdentity of(List<PackageFile> files) throws IOException {
        for (PackageFile file : files) {
            if (file.name().equals("manifest.yaml")) {
                return of(file.read());
            }
        }
        return of(new byte[0]);
    }

    private static PluginIdentity of(byte[] manifest) {
        Map<String, String> texts = texts(manifest);
        return new PluginIdentity(
                texts.getOrDefault("author", "unknown"),
                texts.getOrDefault("name", "unknown"),
                texts.getOrDefault("version", "unknown"),
                Optional.ofNullable(texts.get("privacy")).filter(page -> !page.isBlank()));
    }

    /** Returns the identifier by which the daemon knows the package with the given checksum. */
    String uniqueIdentifier(String checksum) {
        return author + "/" + name + ":" + version + "@" + checksum;
    }

    /** Returns the customary name of the package. */
    String fileName() {
        return name + "-" + version + ".difypkg";
    }

    private static Map<String, String> texts(byte[] manifest) {
        Map<String, String> texts = new HashMap<>();
        try {
            Node root = new Yaml(new LoaderOptions())
                    .compose(new InputStreamReader(new ByteArrayInputStream(manifest), StandardCharsets.UTF_8));
            if (root instanceof MappingNode map) {
                for (NodeTuple entry : map.getValue()) {
                    if (entry.getKeyNode() instanceof ScalarNode key
                            && entry.getValueNode() instanceof ScalarNode value) {
                        texts.putIfAbsent(key.getValue(), value.getValue());
                    }
                }
            }
        } catch (YAMLException e) {
            texts.clear();
        }
        return texts;
    }
}
