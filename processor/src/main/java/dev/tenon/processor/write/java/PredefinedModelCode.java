package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.Voice;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes everything but the parameter rules of a predefined model as calls of the schema builder. */
final class PredefinedModelCode {

    private PredefinedModelCode() {}

    /** Adds the calls that come before the parameter rules. */
    static void addProperties(CallChain chain, ModelSchema model) {
        if (!model.label().equals(I18nObject.of(model.model()))) {
            chain.call("label", Literals.i18n(model.label()));
        }
        if (!model.features().isEmpty()) {
            chain.call("features", Literals.constants(model.features()));
        }
        ModelProperties properties = model.properties();
        if (properties.mode() != null) {
            chain.call("mode", Literals.constant(properties.mode()));
        }
        number(chain, "contextSize", properties.contextSize());
        number(chain, "maxChunks", properties.maxChunks());
        number(chain, "maxCharactersPerChunk", properties.maxCharactersPerChunk());
        number(chain, "fileUploadLimit", properties.fileUploadLimit());
        text(chain, "supportedFileExtensions", properties.supportedFileExtensions());
        for (Voice voice : properties.voices()) {
            chain.call("voice", voice(voice));
        }
        text(chain, "defaultVoice", properties.defaultVoice());
        number(chain, "wordLimit", properties.wordLimit());
        text(chain, "audioType", properties.audioType());
        number(chain, "maxWorkers", properties.maxWorkers());
    }

    /** Adds the calls that come after the parameter rules. */
    static void addRest(CallChain chain, ModelSchema model) {
        PriceConfig price = model.pricing();
        if (price != null) {
            chain.call(
                    "pricing",
                    CodeBlock.of(
                            "new $T($S,$W$S,$W$S,$W$S)",
                            PriceConfig.class,
                            price.input(),
                            price.output(),
                            price.unit(),
                            price.currency()));
        }
        if (model.deprecated()) {
            chain.call("deprecated", CodeBlock.of("true"));
        }
    }

    private static CodeBlock[] voice(Voice voice) {
        Stream<String> nameAndId = Stream.of(voice.mode(), voice.name());
        return Literals.texts(
                Stream.concat(nameAndId, voice.language().stream()).toList());
    }

    private static void number(CallChain chain, String method, @Nullable Integer value) {
        if (value != null) {
            chain.call(method, Literals.whole(value));
        }
    }

    private static void text(CallChain chain, String method, @Nullable String value) {
        if (value != null) {
            chain.call(method, Literals.text(value));
        }
    }
}
