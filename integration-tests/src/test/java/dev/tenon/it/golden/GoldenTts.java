package dev.tenon.it.golden;

import dev.tenon.annotation.TtsModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Speaks in text. */
@TtsModel(predefined = GoldenOtherModels.Tts.class)
public final class GoldenTts implements TextToSpeech<GoldenCredentials> {

    @Override
    public CredentialAdditions validateCredentials(String model, GoldenCredentials credentials) {
        return credentials.validate("resolved_model", model + "@1");
    }

    @Override
    public ModelSchema customizableSchema(String model, GoldenCredentials credentials) {
        GoldenTtsSchema schema = GoldenTtsSchema.of(model);
        if (!model.equals("mute")) {
            schema.voice("v1", "One", "en-US")
                    .defaultVoice("v1")
                    .audioType("wav")
                    .wordLimit(100)
                    .maxWorkers(2);
        }
        return schema.build();
    }

    @Override
    public void invoke(TtsRequest<GoldenCredentials> request, AudioOutput out) throws Exception {
        String text = request.text();
        Upstream.fail(text);
        int colon = text.indexOf(':');
        String arg = text.substring(colon + 1);
        switch (colon < 0 ? text : text.substring(0, colon)) {
            case "bytes" -> out.write(HexFormat.of().parseHex(arg));
            case "big" -> out.write(new byte[Integer.parseInt(arg)]);
            case "silence" -> {}
            case "error-after" -> failAfter(out, arg.split(":"));
            default -> speak(request, out);
        }
    }

    private static void failAfter(AudioOutput out, String[] countAndKind) throws Exception {
        for (int i = 0; i < Integer.parseInt(countAndKind[0]); i++) {
            write(out, String.valueOf(i));
        }
        Upstream.fail("error:" + countAndKind[1]);
    }

    private static void speak(TtsRequest<?> request, AudioOutput out) {
        write(out, "[" + request.voice() + "@" + request.tenantId() + "]");
        for (String word : request.text().split(" ")) {
            write(out, word);
        }
    }

    private static void write(AudioOutput out, String text) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
