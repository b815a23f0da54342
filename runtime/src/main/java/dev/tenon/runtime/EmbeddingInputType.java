package dev.tenon.runtime;

/** What a text is embedded for. */
public enum EmbeddingInputType {
    /** To be found. */
    DOCUMENT("document"),

    /** To find with. */
    QUERY("query");

    private final String value;

    EmbeddingInputType(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling. */
    public String value() {
        return value;
    }
}
