package dev.tenon.openai;

import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;

/** A plugin with every base class of this module. */
public final class TestPlugin implements Plugin {

    /** Runs it. */
    public static void main(String[] args) {
        PluginRunner.run(new TestPlugin());
    }

    @Override
    public String provider() {
        return "oai";
    }

    @Override
    public PluginModels models() {
        return PluginModels.builder()
                .add(ModelBinding.llm(new TestModels.Llm(), TestCredentials::bind, values -> "parameters"))
                .add(ModelBinding.textEmbedding(new TestModels.Embedding(), TestCredentials::bind))
                .add(ModelBinding.rerank(new TestModels.Reranker(), TestCredentials::bind))
                .add(ModelBinding.speechToText(new TestModels.Listener(), TestCredentials::bind))
                .add(ModelBinding.textToSpeech(new TestModels.Speaker(), TestCredentials::bind))
                .add(ModelBinding.moderation(new TestModels.Moderator(), TestCredentials::bind))
                .build();
    }
}
