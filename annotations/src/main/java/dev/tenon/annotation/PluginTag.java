package dev.tenon.annotation;

/**
 * The tags under which the marketplace lists a plugin ({@code tags} of the manifest).
 */
public enum PluginTag {
    /** Search. */
    SEARCH("search"),

    /** Image. */
    IMAGE("image"),

    /** Videos. */
    VIDEOS("videos"),

    /** Weather. */
    WEATHER("weather"),

    /** Finance. */
    FINANCE("finance"),

    /** Design. */
    DESIGN("design"),

    /** Travel. */
    TRAVEL("travel"),

    /** Social. */
    SOCIAL("social"),

    /** News. */
    NEWS("news"),

    /** Medical. */
    MEDICAL("medical"),

    /** Productivity. */
    PRODUCTIVITY("productivity"),

    /** Education. */
    EDUCATION("education"),

    /** Business. */
    BUSINESS("business"),

    /** Entertainment. */
    ENTERTAINMENT("entertainment"),

    /** Utilities. */
    UTILITIES("utilities"),

    /** Agent. */
    AGENT("agent"),

    /** Rag. */
    RAG("rag"),

    /** Other. */
    OTHER("other"),

    /** Trigger. */
    TRIGGER("trigger");

    private final String value;

    PluginTag(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
