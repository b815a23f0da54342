package dev.tenon.runtime.session;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.protocol.SchemaAnswer;
import org.jspecify.annotations.Nullable;

/** Answers with the schema of a model; with nothing at all if there is none, because Dify's entity allows no null. */
final class SchemaActions {

    private final Call call;

    SchemaActions(Call call) {
        this.call = call;
    }

    <C> void schema(ModelBinding<C> binding) throws Exception {
        call.receivedCredentials();
        call.checkFields();
        ModelSchema schema = binding.predefined().find(call.model());
        if (schema == null) {
            schema = customizable(binding);
        }
        if (schema != null) {
            call.output().result(SchemaAnswer.of(schema), "declare fewer parameters or voices");
        }
    }

    private <C> @Nullable ModelSchema customizable(ModelBinding<C> binding) throws Exception {
        C credentials;
        try {
            credentials = call.bindStored(binding);
        } catch (InvokeBadRequestException e) {
            if (!call.receivedCredentials().isEmpty()) {
                throw e;
            }
            ModelSchema schema = call.checked(binding, () -> binding.model().customizableSchema(call.model()));
            if (schema == null) {
                throw e;
            }
            return schema;
        }
        return call.schema(binding, credentials);
    }
}
