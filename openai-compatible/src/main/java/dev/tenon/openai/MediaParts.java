package dev.tenon.openai;

import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.MediaKind;
import dev.tenon.runtime.message.MediaPart;
import dev.tenon.runtime.message.TextPart;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns parts of a message into those of the chat API; a part that the model does not accept is refused, never dropped. */
final class MediaParts {

    private final ChatSettings settings;

    MediaParts(ChatSettings settings) {
        this.settings = settings;
    }

    Map<String, Object> text(TextPart part) {
        return TypedObject.of("text", part.text());
    }

    Map<String, Object> of(ContentPart part, int messageIndex) {
        if (part instanceof TextPart text) {
            return text(text);
        }
        MediaPart media = (MediaPart) part;
        if (!settings.media().contains(media.kind())) {
            throw new InvokeBadRequestException("message " + messageIndex + ": the model does not accept "
                    + media.kind().value() + " input");
        }
        return switch (media.kind()) {
            case IMAGE -> url("image_url", media, true);
            case VIDEO -> url(videoAsImage() ? "image_url" : "video_url", media, false);
            case AUDIO -> audio(media);
            case DOCUMENT -> document(media);
        };
    }

    /** Servers that understand more than OpenAI's API take a video in the place of an image. */
    private boolean videoAsImage() {
        return settings.mediaFormat() == MediaFormat.IMAGE_URL
                || (settings.mediaFormat() == MediaFormat.OPENAI && settings.extended());
    }

    private static Map<String, Object> url(String type, MediaPart media, boolean withDetail) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("url", media.dataUrl());
        if (withDetail && media.detail() != null) {
            target.put("detail", media.detail());
        }
        return TypedObject.of(type, target);
    }

    private Map<String, Object> audio(MediaPart media) {
        if (settings.mediaFormat() == MediaFormat.IMAGE_URL) {
            return url("image_url", media, false);
        }
        if (settings.mediaFormat() == MediaFormat.URLS || media.base64Data() == null) {
            return url("audio_url", media, false);
        }
        Map<String, Object> audio = new LinkedHashMap<>();
        audio.put("data", media.base64Data());
        audio.put("format", audioFormat(media));
        return TypedObject.of("input_audio", audio);
    }

    private static String audioFormat(MediaPart media) {
        if (media.format() != null) {
            return media.format();
        }
        String mimeType = media.mimeType() == null ? "" : media.mimeType();
        return switch (mimeType) {
            case "audio/wav", "audio/x-wav", "audio/wave" -> "wav";
            case "audio/mpeg", "audio/mp3", "" -> "mp3";
            default -> mimeType.substring(mimeType.indexOf('/') + 1);
        };
    }

    private static Map<String, Object> document(MediaPart media) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file_data", media.dataUrl());
        file.put("filename", filename(media));
        return TypedObject.of("file", file);
    }

    private static String filename(MediaPart media) {
        if (media.filename() != null) {
            return media.filename();
        }
        return media.format() == null ? MediaKind.DOCUMENT.value() : MediaKind.DOCUMENT.value() + "." + media.format();
    }
}
