package dev.tenon.sample.xinference;

import dev.tenon.annotation.Credential;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ShowOn;
import dev.tenon.openai.OpenAiEndpoint;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.http.Timeouts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the user enters for a model.
 *
 * @param serverUrl where the server is; a trailing {@code /v1} does no harm
 * @param modelUid the model's UID on the server
 * @param apiKey the key, for servers that ask for one
 * @param invokeTimeout seconds until the server answers, and between two pieces of its answer
 * @param maxRetries how often a call is repeated before the first byte of its answer
 * @param voices the voices that are offered, a comma list
 * @param stored what validation stored
 */
public record XinferenceCredentials(
        @Credential(
                label = @I18n(value = "Server URL", zhHans = "服务器 URL"),
                placeholder =
                        @I18n(
                                value = "The server's address, such as http://192.168.1.100:9997",
                                zhHans = "服务器地址,如 http://192.168.1.100:9997"))
        URI serverUrl,

        @Credential(
                label = @I18n(value = "Model UID", zhHans = "模型 UID"),
                placeholder = @I18n(value = "The UID under which the model runs", zhHans = "模型运行时的 UID"))
        String modelUid,

        @Credential(
                label = @I18n(value = "API key", zhHans = "API 密钥"),
                placeholder = @I18n(value = "Only if the server asks for one", zhHans = "仅当服务器需要时填写"))
        Optional<Secret> apiKey,

        @Credential(label = @I18n(value = "Invoke timeout (s)", zhHans = "调用超时(秒)"), defaultValue = "60")
        int invokeTimeout,

        @Credential(label = @I18n(value = "Retries", zhHans = "重试次数"), defaultValue = "3")
        int maxRetries,

        @Credential(
                label = @I18n(value = "Voices", zhHans = "音色"),
                placeholder =
                        @I18n(
                                value = "Ids separated by commas; empty for those of the model",
                                zhHans = "以逗号分隔的音色 ID;留空则使用模型自带音色"),
                showOn = @ShowOn(modelType = ModelType.TTS))
        Optional<String> voices,

        Map<String, Object> stored) {

    /**
     * Checks what a form cannot.
     *
     * @throws InvokeBadRequestException if a limit cannot be kept
     */
    public XinferenceCredentials {
        requireAtLeast(1, "invoke_timeout", invokeTimeout);
        requireAtLeast(0, "max_retries", maxRetries);
    }

    private static void requireAtLeast(int least, String variable, int value) {
        if (value < least) {
            throw new InvokeBadRequestException(variable + ": expected at least " + least + ", not " + value);
        }
    }

    /** Returns the server's address without a slash or {@code /v1} at its end. */
    String baseUrl() {
        return serverUrl.toString().replaceFirst("/+$", "").replaceFirst("/v1$", "");
    }

    /** Returns where the model is called. */
    OpenAiEndpoint endpoint() {
        return OpenAiEndpoint.of(baseUrl() + "/v1", apiKey.orElse(null))
                .withModel(modelUid)
                .withTimeouts(Timeouts.ofAnswer(Duration.ofSeconds(invokeTimeout)))
                .withMaxRetries(maxRetries)
                .withErrors(new ServerErrors(this));
    }

    /** Returns a whole number that validation stored, or the given one. */
    int stored(String variable, int otherwise) {
        Object value = stored.get(variable);
        if (value instanceof Number number && number.intValue() > 0) {
            return number.intValue();
        }
        return value instanceof String text && text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : otherwise;
    }
}
