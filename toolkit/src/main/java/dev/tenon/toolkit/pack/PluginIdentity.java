package dev.tenon.toolkit.pack;

import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.toolkit.yaml.YamlReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of the plugin as a whole. Whether it says enough, and the right things, is for the rules.
 *
 * @param author who publishes it
 * @param name its name
 * @param version its version
 * @param privacy the path of its page on privacy, if it has one
 */
record PluginIdentity(String author, String name, String version, Optional<String> privacy) {

    private static final Pattern NO_FILE_NAME = Pattern.compile("[/\\\\:\\p{Cntrl}]");

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
        Node root = new YamlReader().read(manifest).root();
        return new PluginIdentity(
                text(root, "author").orElse("unknown"),
                text(root, "name").orElse("unknown"),
                text(root, "version").orElse("unknown"),
                text(root, "privacy"));
    }

    /** Returns the identifier by which the daemon knows the package with the given checksum. */
    String uniqueIdentifier(String checksum) {
        return author + "/" + name + ":" + version + "@" + checksum;
    }

    /** Returns the customary name of the package. What a manifest says may be no file name at all. */
    String fileName() {
        return NO_FILE_NAME.matcher(name + "-" + version).replaceAll("_") + ".difypkg";
    }

    private static Optional<String> text(@Nullable Node root, String key) {
        return root instanceof MapNode map
                        && map.get(key) instanceof ScalarNode text
                        && !text.text().isBlank()
                ? Optional.of(text.text())
                : Optional.empty();
    }
}
