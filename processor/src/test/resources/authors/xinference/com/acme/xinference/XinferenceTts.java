package com.acme.xinference;

import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;

public final class XinferenceTts implements TextToSpeech<XinferenceCredentials> {

    @Override
    public void invoke(TtsRequest<XinferenceCredentials> request, AudioOutput out) {
        out.write(new byte[0]);
    }
}
