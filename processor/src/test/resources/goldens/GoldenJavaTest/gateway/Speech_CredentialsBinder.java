package com.acme.gateway;

import com.acme.gateway.model.Speech;
import com.acme.gateway.setting.Voices;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link com.acme.gateway.model.Speech.Credentials} out of the credentials that Dify sends.
 */
@TenonGenerated("com.acme.gateway.GatewayProvider")
@NullMarked
final class Speech_CredentialsBinder implements CredentialsBinder<Speech.Credentials> {
    private static final Map<String, Voices> VOICE = Map.ofEntries(
            Map.entry("a", Voices.A),
            Map.entry("b", Voices.B),
            Map.entry("c", Voices.C),
            Map.entry("d", Voices.D),
            Map.entry("e", Voices.E),
            Map.entry("f", Voices.F),
            Map.entry("g", Voices.G),
            Map.entry("h", Voices.H),
            Map.entry("i", Voices.I),
            Map.entry("j", Voices.J),
            Map.entry("k", Voices.K));

    @Override
    public Speech.Credentials bind(CredentialValues values) {
        var voice = values.required("voice").choice(VOICE);
        values.check();
        return new Speech.Credentials(voice);
    }
}
