package com.acme.gateway;

import com.acme.gateway.model.Chat;
import com.acme.gateway.model.Ranking;
import com.acme.gateway.model.Speech;
import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.ErrorMap;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The plugin of {@link GatewayProvider}.
 */
@TenonGenerated("com.acme.gateway.GatewayProvider")
@NullMarked
public final class GatewayPlugin implements Plugin {
    /**
     * Makes the plugin, which loads nothing before {@link #models()}.
     */
    public GatewayPlugin() {
    }

    /**
     * Serves Dify until it ends the plugin.
     */
    public static void main(String[] args) {
        PluginRunner.run(new GatewayPlugin());
    }

    @Override
    public String provider() {
        return "gateway";
    }

    @Override
    public PluginModels models() {
        var gatewayCredentials = new GatewayCredentialsBinder();
        var speechCredentials = new Speech_CredentialsBinder();
        return PluginModels.builder()
                .provider(gatewayCredentials, new GatewayProvider())
                .errors(ErrorMap.empty()
                        .with(SocketTimeoutException.class, InvokeError.CONNECTION)
                        .with(UncheckedIOException.class, InvokeError.SERVER_UNAVAILABLE))
                .add(ModelBinding.llm(new Chat(), gatewayCredentials, new Chat_ParametersBinder())
                        .predefined(new Chat_ModelsSchemas(), new Chat_PreviewsSchemas())
                        .errors(ErrorMap.empty()
                                .with(Chat.Refused.class, InvokeError.BAD_REQUEST)))
                .add(ModelBinding.textToSpeech(new Speech(), speechCredentials))
                .add(ModelBinding.rerank(new Ranking(), gatewayCredentials))
                .build();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(GatewayPlugin.class.getResourceAsStream("/" + path));
    }
}
