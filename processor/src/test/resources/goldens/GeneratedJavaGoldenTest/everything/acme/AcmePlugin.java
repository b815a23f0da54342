package acme;

import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The plugin of {@link AcmeProvider}.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
public final class AcmePlugin implements Plugin {
    /**
     * Makes the plugin, which loads nothing before {@link #models()}.
     */
    public AcmePlugin() {
    }

    /**
     * Serves Dify until it ends the plugin.
     */
    public static void main(String[] args) {
        PluginRunner.run(new AcmePlugin());
    }

    @Override
    public String provider() {
        return "acme";
    }

    @Override
    public PluginModels models() {
        var credentials = new AcmeCredentialsBinder();
        return PluginModels.builder()
                .provider(credentials, new AcmeProvider())
                .add(ModelBinding.llm(new AcmeLlm(), credentials, new AcmeParametersBinder())
                        .predefined(new AcmeModelsSchemas()))
                .add(ModelBinding.textEmbedding(new AcmeEmbedding(), credentials)
                        .predefined(new AcmeEmbedding_ModelsSchemas()))
                .add(ModelBinding.textToSpeech(new AcmeTts(), credentials)
                        .predefined(new AcmeTts_ModelsSchemas()))
                .add(ModelBinding.speechToText(new AcmeTranscription(), credentials)
                        .predefined(new AcmeTranscription_ModelsSchemas()))
                .build();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(AcmePlugin.class.getResourceAsStream("/" + path));
    }
}
