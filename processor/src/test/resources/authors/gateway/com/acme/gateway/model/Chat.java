package com.acme.gateway.model;

import com.acme.gateway.setting.GatewayCredentials;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

public final class Chat implements LargeLanguageModel<GatewayCredentials, Chat.Parameters> {

    public Chat() {}

    public record Parameters(
            double temperature,
            Optional<Style> style,
            OptionalLong seed,
            Optional<BigDecimal> ratio,
            boolean think,
            Optional<String> note,
            Optional<String> responseFormat) {}

    public enum Style {
        PLAIN,
        FANCY
    }

    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused() {}
    }

    enum Models {
        LARGE,
        SMALL,
        OLD
    }

    enum Previews {
        NEXT
    }

    @Override
    public void invoke(LlmRequest<GatewayCredentials, Parameters> request, LlmResponse out) {
        out.text("ok");
    }
}
