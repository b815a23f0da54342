package dev.tenon.toolkit.sign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.tenon.toolkit.pack.PackageFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file, always the last one, in which a signed package says who vouches for it. */
final class VerificationFile {

    static final String NAME = ".verification.dify.json";

    private static final String CATEGORY = "authorized_category";

    private VerificationFile() {}

    /** Returns the file for a category, as the daemon writes it. */
    static PackageFile of(Category category) {
        return PackageFile.of(NAME, json(category));
    }

    static String json(Category category) {
        return "{\"" + CATEGORY + "\":\"" + category.value() + "\"}";
    }

    /**
     * Returns the category that it names, known or not; empty if it names none, or there is no such file.
     *
     * @throws JsonProcessingException if the daemon does not read the file, which it minds
     * @throws IOException if it cannot be read at all
     */
    static Optional<String> category(List<PackageFile> files) throws IOException {
        for (PackageFile file : files) {
            if (file.name().equals(NAME)) {
                String text = new String(file.read(), StandardCharsets.UTF_8);
                Object category = GoJson.read(text, Map.of(CATEGORY, JsonToken.VALUE_STRING))
                        .getOrDefault(CATEGORY, "");
                return Optional.of(String.valueOf(category)).filter(word -> !word.isEmpty());
            }
        }
        return Optional.empty();
    }
}
