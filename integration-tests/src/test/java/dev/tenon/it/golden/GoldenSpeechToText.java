package dev.tenon.it.golden;

import dev.tenon.annotation.SpeechToTextModel;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.SpeechToText;
import dev.tenon.runtime.SpeechToTextRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Tells what it heard: suffix, length, first bytes, user. */
@SpeechToTextModel(predefined = GoldenOtherModels.SpeechToText.class)
public final class GoldenSpeechToText implements SpeechToText<GoldenCredentials> {

    @Override
    public CredentialAdditions validateCredentials(String model, GoldenCredentials credentials) {
        return credentials.validate("resolved_model", model + "@1");
    }

    @Override
    public ModelSchema customizableSchema(String model, GoldenCredentials credentials) {
        return GoldenSpeechToTextSchema.of(model)
                .fileUploadLimit(10)
                .supportedFileExtensions("mp3", "wav")
                .build();
    }

    @Override
    public String invoke(SpeechToTextRequest<GoldenCredentials> request) throws Exception {
        byte[] bytes = request.file().bytes();
        Upstream.fail(new String(bytes, StandardCharsets.ISO_8859_1));
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        return ".%s|%d|%s|%s".formatted(request.file().suffix(), bytes.length, start, request.user());
    }
}
