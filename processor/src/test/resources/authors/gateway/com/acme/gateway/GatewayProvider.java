package com.acme.gateway;

import com.acme.gateway.setting.GatewayCredentials;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.ProviderCredentialsValidator;

public final class GatewayProvider implements ProviderCredentialsValidator<GatewayCredentials> {

    public GatewayProvider() {}

    @Override
    public CredentialAdditions validateCredentials(GatewayCredentials credentials) {
        return CredentialAdditions.none();
    }
}
