package dev.tenon.runtime.service;

import dev.tenon.runtime.AudioFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Kinds of audio. */
public final class AudioFiles {

    /** How far into a file Dify's own code looks. */
    private static final int HEAD = 8192;

    private AudioFiles() {}

    /** Returns the file with what its first bytes say it is; mp3 when they say nothing. */
    public static AudioFile detect(byte[] bytes) {
        String suffix = suffix(bytes);
        String mimeType = mimeType(suffix);
        return new AudioFile(bytes, suffix, mimeType == null ? "application/octet-stream" : mimeType);
    }

    private static String suffix(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return "wav";
        }
        if (head.startsWith("fLaC")) {
            return "flac";
        }
        if (head.startsWith("OggS")) {
            return "ogg";
        }
        if (head.startsWith("ftyp", 4) && head.length() >= 12) {
            String brand = head.substring(8, 12);
            if (brand.equals("M4A ")) {
                return "m4a";
            }
            if (Arrays.asList("isom", "iso2", "mp41", "mp42").contains(brand)) {
                return "mp4";
            }
        }
        return head.startsWith("\u001aE\u00df\u00a3") && docType(head).equals("webm") ? "webm" : "mp3";
    }

    /** Returns the document type of a Matroska file: element 42 82, a length of one byte, the text. */
    private static String docType(String head) {
        int element = head.indexOf("B\u0082");
        if (element < 0 || element + 3 > head.length()) {
            return "";
        }
        int length = head.charAt(element + 2) & 0x7f;
        int start = element + 3;
        return head.substring(start, Math.min(start + length, head.length()));
    }

    /** Returns the media type of a kind of audio as models and files name it, null if it has none. */
    public static @Nullable String mimeType(@Nullable String audioType) {
        return switch (audioType == null ? "" : audioType) {
            case "mp3" -> "audio/mpeg";
            case "wav" -> "audio/wav";
            case "ogg", "opus" -> "audio/ogg";
            case "aac" -> "audio/aac";
            case "mp4", "m4a" -> "audio/mp4";
            case "flac" -> "audio/flac";
            case "pcm" -> "audio/pcm";
            case "webm" -> "audio/webm";
            default -> null;
        };
    }
}
