package com.acme.xinference;

import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link XinferenceCredentials} out of the credentials that Dify sends.
 */
@TenonGenerated("com.acme.xinference.XinferenceProvider")
@NullMarked
final class XinferenceCredentialsBinder implements CredentialsBinder<XinferenceCredentials> {
    @Override
    public XinferenceCredentials bind(CredentialValues values) {
        var serverUrl = values.required("server_url").uri();
        var modelUid = values.required("model_uid").text();
        var apiKey = values.optional("api_key").optionalSecret();
        var invokeTimeout = values.optional("invoke_timeout").orElse("60").integer();
        values.check();
        return new XinferenceCredentials(serverUrl, modelUid, apiKey, invokeTimeout);
    }
}
