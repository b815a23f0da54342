package dev.tenon.runtime.message;

import org.jspecify.annotations.Nullable;

/**
 * A medium; its data is at {@link #url()} or in {@link #base64Data()}.
 *
 * @param kind what it is
 * @param format such as {@code png}, or null
 * @param mimeType such as {@code image/png}, or null
 * @param filename the file's name, or null
 * @param url where the data is, or null
 * @param base64Data the data, or null
 * @param detail {@code low} or {@code high}, for images, else null
 * @param opaqueBody what the provider wants back in the next request, or null
 */
public record MediaPart(
        MediaKind kind,
        @Nullable String format,
        @Nullable String mimeType,
        @Nullable String filename,
        @Nullable String url,
        @Nullable String base64Data,
        @Nullable String detail,
        @Nullable Object opaqueBody)
        implements ContentPart {

    /** Returns an image made by a model, with its data in base64. */
    public static MediaPart image(String format, String mimeType, String base64Data) {
        return new MediaPart(MediaKind.IMAGE, format, mimeType, null, null, base64Data, "low", null);
    }

    /** Returns {@link #url()}, or the data as a data URL. */
    public String dataUrl() {
        if (url != null) {
            return url;
        }
        return "data:" + (mimeType == null ? typeOfFormat() : mimeType) + ";base64," + base64Data;
    }

    private String typeOfFormat() {
        if (format == null) {
            return "application/octet-stream";
        }
        if (kind != MediaKind.DOCUMENT) {
            return kind.value() + "/" + format;
        }
        return switch (format) {
            case "txt" -> "text/plain";
            case "md" -> "text/markdown";
            case "csv", "html", "xml" -> "text/" + format;
            case "pdf", "json" -> "application/" + format;
            default -> "application/octet-stream";
        };
    }
}
