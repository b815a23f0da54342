package com.acme.gateway.setting;

import dev.tenon.runtime.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

public record GatewayCredentials(
        Secret apiKey,
        Region region,
        Optional<Zone> zone,
        boolean streaming,
        boolean verbose,
        String deployment,
        int contextSize,
        OptionalInt chunks,
        BigDecimal budget,
        Optional<URI> proxy,
        String values,
        Map<String, Object> resolved) {

    public enum Region {
        EU,
        US
    }

    public enum Zone {
        NORTH_EAST,
        NORTH_WEST,
        SOUTH_EAST,
        SOUTH_WEST
    }
}
