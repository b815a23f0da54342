package dev.tenon.runtime.session;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.SpeechToText;
import dev.tenon.runtime.SpeechToTextRequest;
import dev.tenon.runtime.TextToSpeech;
import dev.tenon.runtime.TtsRequest;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.protocol.Answers;
import dev.tenon.runtime.protocol.Fields;
import dev.tenon.runtime.service.AudioFiles;
import dev.tenon.runtime.service.Voices;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of text-to-speech and speech-to-text models. */
final class AudioActions {

    /** Raw bytes of a frame; hexadecimal doubles them. */
    private static final int PIECE = 64 << 10;

    private static final String TOO_LONG = "answer less text";

    private final Call call;
    private final Fields fields;

    AudioActions(Call call) {
        this.call = call;
        this.fields = call.fields();
    }

    <C> void answer(Action action, ModelBinding<C> binding) throws Exception {
        fields.object("credentials");
        switch (action) {
            case GET_TTS_MODEL_VOICES -> voices(binding);
            case INVOKE_TTS -> speak(binding);
            default -> transcribe(binding);
        }
    }

    private <C> void voices(ModelBinding<C> binding) throws Exception {
        String language = fields.text("language");
        call.checkFields();
        ModelSchema schema = binding.predefined().find(call.model());
        if (schema == null) {
            schema = call.modelCall(binding).schemaSource().get();
        }
        call.output().result(Answers.voices(Voices.of(schema, language)), "declare fewer voices");
    }

    private <C> void speak(ModelBinding<C> binding) throws Exception {
        String text = fields.requiredText("content_text");
        String voice = fields.anyText("voice");
        String tenantId = fields.anyText("tenant_id");
        call.checkFields();
        ModelCall<C> modelCall = call.modelCall(binding);
        ModelSchema schema = modelCall.schemaSource().get();
        String mimeType =
                AudioFiles.mimeType(schema == null ? null : schema.properties().audioType());
        AudioOutput out = (bytes, offset, length) -> write(bytes, offset, length, mimeType);
        ((TextToSpeech<C>) binding.model()).invoke(new TtsRequest<>(modelCall, text, voice, tenantId), out);
    }

    private void write(byte[] bytes, int offset, int length, @Nullable String mimeType) {
        for (int done = 0; done < length; done += PIECE) {
            int size = Math.min(PIECE, length - done);
            call.output().result(Answers.audio(bytes, offset + done, size, mimeType), TOO_LONG);
        }
    }

    private <C> void transcribe(ModelBinding<C> binding) throws Exception {
        String hex = fields.anyText("file");
        byte[] bytes = {};
        try {
            bytes = HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            fields.violation("file", "must be hexadecimal");
        }
        call.checkFields();
        SpeechToTextRequest<C> request = new SpeechToTextRequest<>(call.modelCall(binding), AudioFiles.detect(bytes));
        String text = ((SpeechToText<C>) binding.model()).invoke(request);
        call.output().result(Answers.result(Objects.requireNonNull(text, "the text of the audio")), TOO_LONG);
    }
}
