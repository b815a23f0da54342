package dev.tenon.it.openai;

import static dev.tenon.annotation.ParameterTemplate.MAX_TOKENS;
import static dev.tenon.annotation.ParameterTemplate.RESPONSE_FORMAT;
import static dev.tenon.annotation.ParameterTemplate.TEMPERATURE;

import dev.tenon.annotation.I18n;
import dev.tenon.annotation.Parameter;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The parameters of a language model. */
record OaiParameters(
        @Parameter(template = TEMPERATURE, defaultValue = "0.7", max = "2") OptionalDouble temperature,
        @Parameter(template = MAX_TOKENS, defaultValue = "512", max = "4096") OptionalInt maxTokens,
        @Parameter(
                        template = RESPONSE_FORMAT,
                        options = {"text", "json_object"})
                Optional<String> responseFormat,
        @Parameter(label = @I18n("Seed")) OptionalInt seed) {}
