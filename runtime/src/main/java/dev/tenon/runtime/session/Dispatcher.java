package dev.tenon.runtime.session;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.glue.ErrorMap;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.protocol.Envelope;
import dev.tenon.runtime.protocol.Fields;
import dev.tenon.runtime.service.ErrorMapper;
import dev.tenon.runtime.service.SchemaCache;
import dev.tenon.runtime.service.Utf8Limit;
import dev.tenon.runtime.service.WireError;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers one request: finds what it asks for, calls it, and turns whatever is thrown into an error of Dify's. */
final class Dispatcher {

    private static final List<String> MODEL_TYPES =
            Arrays.stream(ModelType.values()).map(ModelType::value).toList();

    /** In bytes. */
    private static final int LONGEST_MESSAGE = 8 << 10;

    private final String provider;
    private final LazyModels lazyModels;
    private final SchemaCache schemas = new SchemaCache();

    Dispatcher(String provider, LazyModels lazyModels) {
        this.provider = provider;
        this.lazyModels = lazyModels;
    }

    void answer(Envelope envelope, SessionOutput output, SessionContext context, RequestLog log) {
        ErrorMap ownErrors = ErrorMap.empty();
        ErrorMap providerErrors = ErrorMap.empty();
        Action action = null;
        try {
            Map<String, @Nullable Object> data = data(envelope);
            // Known before the author's objects are made: if that fails during a validation, the form says why.
            action = Action.of(String.valueOf(data.get("action")));
            PluginModels models = lazyModels.get();
            providerErrors = models.errors();
            Fields fields = new Fields(data);
            action = action(fields);
            log.about(action, data.get("model"));
            ModelBinding<?> binding =
                    action == Action.VALIDATE_PROVIDER_CREDENTIALS ? null : binding(models, action, fields);
            if (binding != null) {
                ownErrors = binding.errors();
            }
            new Call(models, schemas, action, fields, output, context).answer(binding);
            log.succeeded();
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            Throwable thrown = e instanceof UncheckedFailure carrier ? carrier.failure() : e;
            WireError error =
                    leaving(wire(thrown, action, new ErrorMapper(provider, ownErrors, providerErrors)), context);
            if (output.fail(error)) {
                if (context.isCancelled()) {
                    log.cancelled();
                } else {
                    log.failed(error, thrown);
                }
            }
        }
    }

    private static WireError wire(Throwable thrown, @Nullable Action action, ErrorMapper errors) {
        if (thrown instanceof MalformedRequest) {
            return errors.toWire(new InvokeBadRequestException(String.valueOf(thrown.getMessage())));
        }
        if (thrown instanceof PollingUnsupported) {
            return errors.toWire(new InvokeBadRequestException(String.valueOf(thrown.getMessage())))
                    .as(WireError.POLLING_UNSUPPORTED);
        }
        return action != null && action.validates() ? errors.forValidation(thrown) : errors.toWire(thrown);
    }

    /** Returns the error as it may leave. Secrets are masked first: the half of one would not be found. */
    private static WireError leaving(WireError error, SessionContext context) {
        String message = Utf8Limit.cut(context.mask(error.message()), LONGEST_MESSAGE);
        return new WireError(error.errorType(), message, error.errorId(), error.status(), error.requestId());
    }

    private static Map<String, @Nullable Object> data(Envelope envelope) {
        if (envelope.dataStart() < 0) {
            throw new MalformedRequest("cannot read the request: data must be an object");
        }
        try {
            return envelope.data();
        } catch (IOException e) {
            throw new MalformedRequest("cannot read the request: " + e.getMessage());
        }
    }

    private Action action(Fields fields) {
        String type = fields.requiredText("type");
        String name = fields.requiredText("action");
        String asked = fields.requiredText("provider");
        Action action = Action.of(name);
        if (!type.isEmpty() && !type.equals("model")) {
            throw new MalformedRequest("this plugin answers requests of type 'model', not '" + type + "'");
        }
        if (action == null && !name.isEmpty()) {
            fields.violation("action", "'" + name + "' is unknown; one of " + Action.names());
        }
        if (!asked.isEmpty() && !asked.equals(provider)) {
            fields.violation("provider", "'" + asked + "' is unknown; this plugin is '" + provider + "'");
        }
        if (action == null || !asked.equals(provider) || type.isEmpty()) {
            throw Call.malformed(fields);
        }
        return action;
    }

    private static ModelBinding<?> binding(PluginModels models, Action action, Fields fields) {
        ModelType only = action.onlyType();
        String asked = fields.text("model_type");
        if (asked == null && only != null && action.defaultsType()) {
            asked = only.value();
        }
        ModelType type = type(asked);
        ModelBinding<?> binding = type == null ? null : models.find(type);
        if (asked == null) {
            fields.violation("model_type", "is required");
        } else if (type == null) {
            fields.violation("model_type", "'" + asked + "' is unknown; one of " + MODEL_TYPES);
        } else if (only != null && type != only) {
            fields.violation("model_type", "must be '" + only.value() + "' for this action, not '" + asked + "'");
        } else if (binding == null) {
            fields.violation("model_type", "'" + asked + "' is not offered by this plugin");
        } else {
            return binding;
        }
        fields.requiredText("model");
        throw Call.malformed(fields);
    }

    private static @Nullable ModelType type(@Nullable String value) {
        return Arrays.stream(ModelType.values())
                .filter(type -> type.value().equals(value))
                .findFirst()
                .orElse(null);
    }
}
