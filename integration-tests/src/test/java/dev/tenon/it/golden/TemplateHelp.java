package dev.tenon.it.golden;

/**
 * The help texts of parameters with a template. They are constants of their own because the conformance run compares them with
 * those of Dify's SDK, which it puts in their place.
 */
final class TemplateHelp {

    static final String TEMPERATURE = "How the temperature is meant.";
    static final String TEMPERATURE_ZH = "temperature";
    static final String TOP_P = "How the top p is meant.";
    static final String TOP_P_ZH = "top_p";
    static final String TOP_K = "How the top k is meant.";
    static final String TOP_K_ZH = "top_k";
    static final String MAX_TOKENS = "How the max tokens is meant.";
    static final String MAX_TOKENS_ZH = "max_tokens";
    static final String RESPONSE_FORMAT = "How the response format is meant.";
    static final String RESPONSE_FORMAT_ZH = "response_format";

    private TemplateHelp() {}
}
