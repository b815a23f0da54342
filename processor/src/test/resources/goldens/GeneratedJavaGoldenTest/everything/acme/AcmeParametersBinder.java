package acme;

import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.ParameterValues;
import dev.tenon.runtime.glue.ParametersBinder;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link AcmeParameters} out of the parameters of a request.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
final class AcmeParametersBinder implements ParametersBinder<AcmeParameters> {
    private static final Map<String, Style> STYLE = Map.of(
            "plain", Style.PLAIN,
            "fancy", Style.FANCY);

    @Override
    public AcmeParameters bind(ParameterValues values) {
        var temperature = values.optionalNumber("temperature");
        var maxTokens = values.optionalInteger("max_tokens");
        var responseFormat = values.optionalText("response_format");
        var style = values.optionalChoice("style", STYLE);
        var note = values.optionalText("note");
        var ratio = values.optionalNumber("ratio");
        var cache = values.optionalFlag("cache").orElse(true);
        values.check();
        return new AcmeParameters(temperature, maxTokens, responseFormat, style, note, ratio,
                cache);
    }
}
