package com.acme.xinference;

import dev.tenon.runtime.Rerank;
import dev.tenon.runtime.RerankRequest;
import dev.tenon.runtime.RerankScore;
import java.util.List;

public final class XinferenceRerank implements Rerank<XinferenceCredentials> {

    @Override
    public List<RerankScore> invoke(RerankRequest<XinferenceCredentials> request) {
        return List.of();
    }
}
