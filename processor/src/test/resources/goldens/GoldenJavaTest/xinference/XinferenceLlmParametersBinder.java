package com.acme.xinference;

import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.ParameterValues;
import dev.tenon.runtime.glue.ParametersBinder;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link XinferenceLlmParameters} out of the parameters of a request.
 */
@TenonGenerated("com.acme.xinference.XinferenceProvider")
@NullMarked
final class XinferenceLlmParametersBinder implements ParametersBinder<XinferenceLlmParameters> {
    @Override
    public XinferenceLlmParameters bind(ParameterValues values) {
        var temperature = values.optionalNumber("temperature");
        var maxTokens = values.optionalInteger("max_tokens");
        var topK = values.optionalInteger("top_k");
        var responseFormat = values.optionalText("response_format");
        var thinking = values.optionalFlag("enable_thinking");
        values.check();
        return new XinferenceLlmParameters(temperature, maxTokens, topK, responseFormat, thinking);
    }
}
