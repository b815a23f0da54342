package com.acme.xinference;

import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.ErrorMap;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The plugin of {@link XinferenceProvider}.
 */
@TenonGenerated("com.acme.xinference.XinferenceProvider")
@NullMarked
public final class XinferencePlugin implements Plugin {
    /**
     * Makes the plugin, which loads nothing before {@link #models()}.
     */
    public XinferencePlugin() {
    }

    /**
     * Serves Dify until it ends the plugin.
     */
    public static void main(String[] args) {
        PluginRunner.run(new XinferencePlugin());
    }

    @Override
    public String provider() {
        return "xinference";
    }

    @Override
    public PluginModels models() {
        var credentials = new XinferenceCredentialsBinder();
        return PluginModels.builder()
                .add(ModelBinding.llm(new XinferenceLlm(), credentials,
                                new XinferenceLlmParametersBinder())
                        .errors(ErrorMap.empty()
                                .with(SocketTimeoutException.class, InvokeError.CONNECTION)))
                .add(ModelBinding.textEmbedding(new XinferenceTextEmbedding(), credentials))
                .add(ModelBinding.rerank(new XinferenceRerank(), credentials))
                .add(ModelBinding.speechToText(new XinferenceSpeechToText(), credentials))
                .add(ModelBinding.textToSpeech(new XinferenceTts(), credentials))
                .add(ModelBinding.moderation(new XinferenceModeration(), credentials))
                .build();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(XinferencePlugin.class.getResourceAsStream("/" + path));
    }
}
