package dev.tenon.toolkit.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * A file of the project with places for names.
 *
 * @param path its path, in which a name stands as {@code __key__}
 * @param text its text, in which a name stands as <code>${key}</code>
 */
record Template(String path, String text) {

    /** Returns the template at a path below this package. */
    static Template read(String path) {
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            return new Template(path, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file with names in their places; what is no key stays, such as Maven's own properties. */
    Template filled(Map<String, String> names) {
        String filledPath = path;
        String filledText = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filledPath = filledPath.replace("__" + name.getKey() + "__", name.getValue());
            filledText = filledText.replace("${" + name.getKey() + "}", name.getValue());
        }
        return new Template(filledPath, filledText);
    }

    /** Returns the file with its sources in the folder of a package. */
    Template in(String packageName) {
        String moved = path.replaceFirst("^(src/(?:main|test)/java/)", "$1" + packageName.replace('.', '/') + "/");
        return new Template(moved, text);
    }
}
