package dev.tenon.declaration.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.ModelCode;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads types of models. The daemon knows more of them than the SDK, and the SDK one more than Dify's API. */
final class ModelTypes {

    private static final Vocabulary<ModelType> SUPPORTED =
            new Vocabulary<>(ModelType.values(), ModelType::value, ProviderCode.SUPPORTED_TYPE_UNKNOWN);
    private static final Vocabulary<ModelType> OF_MODEL =
            new Vocabulary<>(ModelType.values(), ModelType::value, ModelCode.MODEL_TYPE_UNKNOWN);
    private static final String OF_SDK = "text2img";
    private static final Set<String> OF_DAEMON = Set.of("multimodal-embedding", "multimodal-rerank");

    private ModelTypes() {}

    /** Returns the types that a provider supports. */
    static List<ModelType> list(Value at) {
        List<ModelType> types = new ArrayList<>();
        if (at.node() instanceof MapNode) {
            // Of all lists this is the one for which the SDK does not take a set.
            at.wrongKind("a list");
            return types;
        }
        for (Value item : Lists.items(at)) {
            ModelType type = SUPPORTED.item(item, refusedBy(item, ProviderCode.SUPPORTED_TYPE_UNKNOWN.refusedBy()));
            if (type == null) {
                at.unread();
            } else {
                types.add(type);
            }
        }
        return types;
    }

    /** Returns the type of a model; null if it is missing or unknown. */
    static @Nullable ModelType read(Value at) {
        return OF_MODEL.read(at, refusedBy(at, ModelCode.MODEL_TYPE_UNKNOWN.refusedBy()));
    }

    private static Set<Consumer> refusedBy(Value at, Set<Consumer> all) {
        String text = at.node() instanceof ScalarNode scalar ? scalar.text() : "";
        if (text.equals(OF_SDK)) {
            return Set.of(Consumer.API);
        }
        return OF_DAEMON.contains(text) ? Set.of(Consumer.SDK, Consumer.API) : all;
    }
}
