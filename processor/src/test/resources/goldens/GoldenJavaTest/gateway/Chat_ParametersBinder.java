package com.acme.gateway;

import com.acme.gateway.model.Chat;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.ParameterValues;
import dev.tenon.runtime.glue.ParametersBinder;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link com.acme.gateway.model.Chat.Parameters} out of the parameters of a request.
 */
@TenonGenerated("com.acme.gateway.GatewayProvider")
@NullMarked
final class Chat_ParametersBinder implements ParametersBinder<Chat.Parameters> {
    private static final Map<String, Chat.Style> STYLE = Map.of(
            "plain", Chat.Style.PLAIN,
            "fancy", Chat.Style.FANCY);

    @Override
    public Chat.Parameters bind(ParameterValues values) {
        var temperature = values.optionalNumber("temperature").orElse(0.7);
        var style = values.optionalChoice("style", STYLE);
        var seed = values.optionalLongInteger("seed");
        var ratio = values.optionalDecimal("ratio");
        var think = values.flag("think");
        var note = values.optionalText("note");
        var responseFormat = values.optionalText("response_format");
        values.check();
        return new Chat.Parameters(temperature, style, seed, ratio, think, note, responseFormat);
    }
}
