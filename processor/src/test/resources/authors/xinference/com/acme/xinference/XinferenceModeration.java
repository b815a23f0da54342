package com.acme.xinference;

import dev.tenon.runtime.Moderation;
import dev.tenon.runtime.ModerationRequest;

public final class XinferenceModeration implements Moderation<XinferenceCredentials> {

    @Override
    public boolean invoke(ModerationRequest<XinferenceCredentials> request) {
        return false;
    }
}
