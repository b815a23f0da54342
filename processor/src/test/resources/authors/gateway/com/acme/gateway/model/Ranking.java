package com.acme.gateway.model;

import com.acme.gateway.setting.GatewayCredentials;
import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import java.util.List;

public final class Ranking implements Rerank<GatewayCredentials> {

    public Ranking() {}

    @Override
    public List<RerankScore> invoke(RerankRequest<GatewayCredentials> request) {
        return List.of();
    }
}
