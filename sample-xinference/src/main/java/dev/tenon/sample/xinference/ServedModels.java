package dev.tenon.sample.xinference;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.ExpiringCache;
import dev.tenon.runtime.error.CredentialsValidateFailedException;
import dev.tenon.runtime.error.InvokeAuthorizationException;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamClient;
import dev.tenon.runtime.http.UpstreamRequest;
import dev.tenon.runtime.http.UpstreamResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks servers what they serve, and remembers it for a while. */
final class ServedModels {

    static final ServedModels SHARED = new ServedModels();

    private static final int LIMIT = 16 << 20;
    private static final Timeouts TIMEOUTS =
            Timeouts.ofAnswer(Duration.ofSeconds(10)).withTotal(Duration.ofSeconds(30));

    private final ExpiringCache<List<Object>, ServedModel> descriptions =
            new ExpiringCache<>(Duration.ofMinutes(5), 1000);

    /**
     * Returns what the server says of the model, possibly a few minutes old.
     *
     * @throws InvokeException if the server cannot be asked
     */
    ServedModel describe(XinferenceCredentials credentials) {
        return Objects.requireNonNull(descriptions.get(key(credentials), () -> fetch(credentials)));
    }

    /**
     * Returns what the server says of the model, or nothing when it cannot be asked.
     *
     * @throws InvokeAuthorizationException if the key is refused: it would be again, and every try counts towards a ban
     */
    Optional<ServedModel> ifReachable(XinferenceCredentials credentials) {
        try {
            return Optional.of(describe(credentials));
        } catch (InvokeException e) {
            requireOutage(e);
            System.getLogger(ServedModels.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "cannot describe " + credentials.modelUid() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Checks that something may stand in for a description, because the server cannot be asked now.
     *
     * @throws E the failure itself, if it is a refused key or no failure of the server at all
     */
    static <E extends Exception> void requireOutage(E failure) throws E {
        if (!(failure instanceof InvokeException) || failure instanceof InvokeAuthorizationException) {
            throw failure;
        }
    }

    /**
     * Asks the server anew whether the model can be used as the given type.
     *
     * @throws CredentialsValidateFailedException if not
     */
    ServedModel validate(XinferenceCredentials credentials, ModelType wanted) {
        forget(credentials);
        ServedModel served = describe(credentials);
        ModelType type = served.difyType();
        if (type == null) {
            throw new CredentialsValidateFailedException(
                    "model \"%s\" is a model of type %s%s, for which Dify has no use"
                            .formatted(
                                    credentials.modelUid(),
                                    served.type(),
                                    served.abilities().isEmpty() ? "" : " " + served.abilities()));
        }
        if (type != wanted) {
            throw new CredentialsValidateFailedException("model \"%s\" is %s model; add it as %s"
                    .formatted(credentials.modelUid(), describe(type), nameInDify(type)));
        }
        return served;
    }

    /** Asks the server anew at the next occasion. */
    void forget(XinferenceCredentials credentials) {
        descriptions.forget(key(credentials));
    }

    /** A list and no record, whose hash would be code that the JVM makes at the first request. */
    private static List<Object> key(XinferenceCredentials credentials) {
        return List.of(credentials.baseUrl(), credentials.modelUid(), credentials.apiKey());
    }

    private static ServedModel fetch(XinferenceCredentials credentials) {
        String uid = credentials.modelUid();
        if (uid.contains("/")) {
            return fromList(credentials);
        }
        String encoded = URLEncoder.encode(uid, StandardCharsets.UTF_8).replace("+", "%20");
        return ServedModel.of(get(credentials, "/v1/models/" + encoded));
    }

    /** The server decodes a slash before it looks at the path, so such a model is found only in the list. */
    private static ServedModel fromList(XinferenceCredentials credentials) {
        Object data = get(credentials, "/v1/models").get("data");
        for (Object element : data instanceof List<?> list ? list : List.of()) {
            if (element instanceof Map<?, ?> model && credentials.modelUid().equals(model.get("id"))) {
                @SuppressWarnings("unchecked")
                Map<String, @Nullable Object> description = (Map<String, @Nullable Object>) model;
                return ServedModel.of(description);
            }
        }
        throw new InvokeBadRequestException("the server does not serve a model with the UID " + credentials.modelUid());
    }

    private static Map<String, @Nullable Object> get(XinferenceCredentials credentials, String path) {
        UpstreamRequest.Builder request = UpstreamRequest.get(URI.create(credentials.baseUrl() + path))
                .header("Accept", "application/json")
                .timeouts(TIMEOUTS)
                .maxRetries(1);
        credentials.apiKey().ifPresent(request::bearer);
        try (UpstreamResponse response =
                UpstreamClient.shared().send(request.build()).requireSuccess()) {
            return response.bodyObject(LIMIT);
        } catch (InvokeException e) {
            throw new ServerErrors(credentials).apply(e);
        }
    }

    private static String describe(ModelType type) {
        return switch (type) {
            case LLM -> "a language";
            case TEXT_EMBEDDING -> "an embedding";
            case RERANK -> "a rerank";
            case SPEECH2TEXT -> "a speech-to-text";
            case TTS -> "a text-to-speech";
            case MODERATION -> "a moderation";
        };
    }

    private static String nameInDify(ModelType type) {
        return switch (type) {
            case LLM -> "LLM";
            case TEXT_EMBEDDING -> "Text Embedding";
            case RERANK -> "Rerank";
            case SPEECH2TEXT -> "Speech2text";
            case TTS -> "TTS";
            case MODERATION -> "Moderation";
        };
    }
}
