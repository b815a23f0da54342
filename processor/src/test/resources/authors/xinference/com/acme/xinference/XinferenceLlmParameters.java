package com.acme.xinference;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

public record XinferenceLlmParameters(
        OptionalDouble temperature,
        OptionalInt maxTokens,
        OptionalInt topK,
        Optional<String> responseFormat,
        Optional<Boolean> thinking) {}
