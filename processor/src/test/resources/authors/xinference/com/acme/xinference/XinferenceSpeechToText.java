package com.acme.xinference;

import dev.tenon.runtime.SpeechToText;
import dev.tenon.runtime.SpeechToTextRequest;

public final class XinferenceSpeechToText implements SpeechToText<XinferenceCredentials> {

    @Override
    public String invoke(SpeechToTextRequest<XinferenceCredentials> request) {
        return "";
    }
}
