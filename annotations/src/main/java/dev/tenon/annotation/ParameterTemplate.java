package dev.tenon.annotation;

/**
 * The eight parameter templates of Dify ({@code use_template}). Members that a parameter does not set come from its template.
 */
public enum ParameterTemplate {
    /** float, default 0, 0 to 1, 2 decimals. */
    TEMPERATURE("temperature"),

    /** float, default 1, 0 to 1, 2 decimals. */
    TOP_P("top_p"),

    /** int, default 50, 1 to 100. */
    TOP_K("top_k"),

    /** float, default 0, 0 to 1, 2 decimals. */
    PRESENCE_PENALTY("presence_penalty"),

    /** float, default 0, 0 to 1, 2 decimals. */
    FREQUENCY_PENALTY("frequency_penalty"),

    /** int, default 64, 1 to 2048. */
    MAX_TOKENS("max_tokens"),

    /** string, options {@code JSON} and {@code XML}. */
    RESPONSE_FORMAT("response_format"),

    /** text. */
    JSON_SCHEMA("json_schema");

    private final String value;

    ParameterTemplate(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
