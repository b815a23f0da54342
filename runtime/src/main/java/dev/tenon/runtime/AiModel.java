package dev.tenon.runtime;

import dev.tenon.declaration.ModelSchema;
import org.jspecify.annotations.Nullable;

/**
 * A class that answers for all models of one type. One object serves all sessions at once: it has no state of its own, or
 * state that is safe for threads.
 *
 * @param <C> the credentials record
 */
public sealed interface AiModel<C>
        permits LargeLanguageModel, TextEmbedding, Rerank, SpeechToText, TextToSpeech, Moderation {

    /**
     * Checks credentials by one cheap real call, and returns what should be stored with them.
     *
     * @throws Exception if they are wrong; whatever it is, Dify shows its text in the form
     */
    default CredentialAdditions validateCredentials(String model, C credentials) throws Exception {
        return CredentialAdditions.none();
    }

    /**
     * Describes a model that the user named. Depends on nothing but its arguments, because Dify keeps the answer, and the plugin keeps
     * it for five minutes.
     *
     * @return the schema, or null if there is no such model
     * @throws Exception if the model cannot be described now; see {@link #provisionalSchema}
     */
    default @Nullable ModelSchema customizableSchema(String model, C credentials) throws Exception {
        return null;
    }

    /**
     * Describes a model while {@link #customizableSchema(String, Object)} cannot, for instance from what validation stored when the
     * server that should be asked is being restarted. The answer serves one request; the next one asks again. By default the request
     * fails.
     *
     * @param failure what {@code customizableSchema} threw
     * @return the schema, or null if there is no such model
     * @throws Exception the failure, if nothing can stand in for what is missing
     */
    default @Nullable ModelSchema provisionalSchema(String model, C credentials, Exception failure) throws Exception {
        throw failure;
    }

    /**
     * Describes a model for which Dify sent no credentials at all, as far as that is possible.
     *
     * @return the schema, or null if it cannot be told without credentials
     * @throws Exception if the model cannot be described now
     */
    default @Nullable ModelSchema customizableSchema(String model) throws Exception {
        return null;
    }
}
