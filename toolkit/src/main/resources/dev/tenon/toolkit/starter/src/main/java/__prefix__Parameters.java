package ${package};

import static dev.tenon.annotation.ParameterTemplate.MAX_TOKENS;
import static dev.tenon.annotation.ParameterTemplate.TEMPERATURE;
import static dev.tenon.annotation.ParameterTemplate.TOP_P;

import dev.tenon.annotation.Parameter;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What users can set for a call; only what they set is sent. */
record ${prefix}Parameters(
        @Parameter(template = TEMPERATURE, defaultValue = "0.7", max = "2")
        OptionalDouble temperature,

        @Parameter(template = TOP_P) OptionalDouble topP,

        @Parameter(template = MAX_TOKENS, defaultValue = "512")
        OptionalInt maxTokens) {}
