package dev.tenon.runtime.message;

/** The kinds of media in a message. */
public enum MediaKind {
    IMAGE("image"),
    AUDIO("audio"),
    VIDEO("video"),
    DOCUMENT("document");

    private final String value;

    MediaKind(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling. */
    public String value() {
        return value;
    }
}
