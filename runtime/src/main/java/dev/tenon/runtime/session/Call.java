package dev.tenon.runtime.session;

import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.InvalidDeclarationException;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.runtime.ModelCall;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.glue.BindingException;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.protocol.Fields;
import dev.tenon.runtime.service.SchemaCache;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What the actions of one request share: its members, its credentials, its schema, its clock. */
final class Call {

    private final PluginModels models;
    private final SchemaCache schemas;
    private final Action action;
    private final Fields fields;
    private final SessionOutput output;
    private final SessionContext context;
    private final @Nullable String user;
    private final long started = System.nanoTime();
    private volatile @Nullable ModelSchema provisional;

    Call(
            PluginModels models,
            SchemaCache schemas,
            Action action,
            Fields fields,
            SessionOutput output,
            SessionContext context) {
        this.models = models;
        this.schemas = schemas;
        this.action = action;
        this.fields = fields;
        this.output = output;
        this.context = context;
        this.user = fields.text("user_id");
    }

    /** Answers the request; the binding is null for the one action that is about no model. */
    void answer(@Nullable ModelBinding<?> binding) throws Exception {
        if (binding == null) {
            new ValidationActions(this).provider(models);
            return;
        }
        fields.requiredText("model");
        switch (action) {
            case VALIDATE_PROVIDER_CREDENTIALS -> throw new IllegalStateException("is about no model");
            case VALIDATE_MODEL_CREDENTIALS -> new ValidationActions(this).model(binding);
            case GET_AI_MODEL_SCHEMAS -> new SchemaActions(this).schema(binding);
            case INVOKE_LLM, GET_LLM_NUM_TOKENS, START_POLLING, CHECK_POLLING ->
                new LlmActions(this).answer(action, binding);
            case INVOKE_TEXT_EMBEDDING, GET_TEXT_EMBEDDING_NUM_TOKENS, INVOKE_MULTIMODAL_EMBEDDING ->
                new EmbeddingActions(this).answer(action, binding);
            case INVOKE_RERANK, INVOKE_MULTIMODAL_RERANK -> new RerankActions(this).answer(action, binding);
            case INVOKE_TTS, GET_TTS_MODEL_VOICES, INVOKE_SPEECH2TEXT -> new AudioActions(this).answer(action, binding);
            case INVOKE_MODERATION -> new ModerationActions(this).invoke(binding);
        }
    }

    Fields fields() {
        return fields;
    }

    SessionOutput output() {
        return output;
    }

    SchemaCache schemas() {
        return schemas;
    }

    String model() {
        return String.valueOf(fields.raw("model"));
    }

    Map<String, @Nullable Object> receivedCredentials() {
        return fields.object("credentials");
    }

    /** Throws what is wrong with the members that were read. */
    void checkFields() {
        try {
            fields.check();
        } catch (InvokeBadRequestException e) {
            throw new MalformedRequest(String.valueOf(e.getMessage()));
        }
    }

    static MalformedRequest malformed(Fields fields) {
        try {
            fields.check();
            throw new IllegalStateException("nothing is wrong with the request");
        } catch (InvokeBadRequestException e) {
            return new MalformedRequest(String.valueOf(e.getMessage()));
        }
    }

    /** Binds the credentials; their secrets are masked from now on. */
    <C> C bind(CredentialsBinder<C> binder, @Nullable String modelType) {
        CredentialValues values = new CredentialValues(receivedCredentials(), modelType);
        try {
            return binder.bind(values);
        } finally {
            context.secrets(values.secrets());
        }
    }

    /** Binds credentials that Dify has stored: whether they fitted when they were, they have to now. */
    <C> C bindStored(ModelBinding<C> binding) {
        try {
            return bind(binding.credentials(), binding.type().value());
        } catch (BindingException e) {
            String owner =
                    binding.predefined().find(model()) == null ? "of model '" + model() + "'" : "of the provider";
            throw new InvokeBadRequestException(e.getMessage() + " (re-save the credentials " + owner + ")", e);
        }
    }

    <C> ModelCall<C> modelCall(ModelBinding<C> binding) {
        C credentials = bindStored(binding);
        return new ModelCall<>(model(), credentials, user, new OnceSchema(() -> schema(binding, credentials)));
    }

    /**
     * Returns the schema of the model: declared, known, asked for now, or what stands in for it during this session; null if there is
     * none.
     *
     * @throws UncheckedFailure if a schema method failed with a checked exception
     */
    <C> @Nullable ModelSchema schema(ModelBinding<C> binding, C credentials) {
        ModelSchema known = binding.predefined().find(model());
        if (known == null) {
            known = provisional;
        }
        if (known != null) {
            return known;
        }
        try {
            return schemas.get(
                    binding.type(),
                    model(),
                    receivedCredentials(),
                    () -> checked(binding, () -> binding.model().customizableSchema(model(), credentials)));
        } catch (InvalidDeclarationException defect) {
            throw defect;
        } catch (RuntimeException e) {
            if (context.isCancelled()) {
                throw e;
            }
            Exception failure = e instanceof UncheckedFailure carrier ? carrier.failure() : e;
            provisional = checked(binding, () -> binding.model().provisionalSchema(model(), credentials, failure));
            LogEvents.log(
                    LogEvents.WARNING,
                    context.mask("the schema of model '" + model() + "' is provisional: " + failure.getMessage()));
            return provisional;
        }
    }

    @Nullable
    ModelSchema checked(ModelBinding<?> binding, Callable<@Nullable ModelSchema> method) {
        ModelSchema schema = call(method);
        if (schema != null) {
            List<Violation> errors = DeclarationRules.checkAnswer(schema, binding.type(), model()).stream()
                    .filter(violation -> violation.severity() == Severity.ERROR)
                    .toList();
            if (!errors.isEmpty()) {
                throw new InvalidDeclarationException("the schema of model '" + model() + "'", errors);
            }
        }
        return schema;
    }

    private static @Nullable ModelSchema call(Callable<@Nullable ModelSchema> method) {
        try {
            return method.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new UncheckedFailure(e);
        }
    }

    /** Returns the seconds since the request came, with three decimals. */
    double latency() {
        return Math.round((System.nanoTime() - started) / 1e6) / 1e3;
    }
}
