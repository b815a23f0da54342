package dev.tenon.openai;

import dev.tenon.runtime.MultimodalContent;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns a text or an image that is embedded or ranked into a part of a message. */
final class MultimodalParts {

    private static final Pattern URL = Pattern.compile("(https?://|data:).*", Pattern.DOTALL);

    /** How files begin, in base64. */
    private static final Map<String, String> TYPES = Map.of(
            "iVBORw0KGgo", "image/png",
            "/9j/", "image/jpeg",
            "R0lGOD", "image/gif",
            "UklGR", "image/webp",
            "Qk", "image/bmp");

    private MultimodalParts() {}

    static Map<String, Object> of(MultimodalContent content) {
        return content.image()
                ? TypedObject.of("image_url", Map.of("url", url(content.content())))
                : text(content.content());
    }

    static Map<String, Object> text(String text) {
        return TypedObject.of("text", text);
    }

    /** A URL is for the server to fetch. */
    private static String url(String image) {
        return URL.matcher(image).matches() ? image : "data:" + type(image) + ";base64," + image;
    }

    private static String type(String base64) {
        return TYPES.entrySet().stream()
                .filter(type -> base64.startsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/octet-stream");
    }
}
