package com.acme.gateway.model;

import com.acme.gateway.setting.Voices;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;

public final class Speech implements TextToSpeech<Speech.Credentials> {

    public Speech() {}

    public record Credentials(Voices voice) {}

    @Override
    public void invoke(TtsRequest<Credentials> request, AudioOutput out) {
        out.write(new byte[0]);
    }
}
