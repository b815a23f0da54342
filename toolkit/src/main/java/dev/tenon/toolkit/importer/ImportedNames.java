package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.module.JavaNames;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of the types of an imported module.
 *
 * @param packageName their package
 * @param prefix what they begin with
 */
record ImportedNames(String packageName, String prefix) {

    /** File systems take names of at most 255 bytes, and the processor adds to these. */
    private static final int LONGEST = 100;

    /**
     * Returns the names for a plugin.
     *
     * @param packageName the package, or null for one made of the author and the provider
     */
    static ImportedNames of(PluginDeclaration plugin, @Nullable String packageName) {
        String provider = plugin.provider().provider();
        String own = JavaNames.packagePart(plugin.manifest().author()) + "." + JavaNames.packagePart(provider);
        String pascal = JavaNames.pascal(provider, "Ai");
        String prefix = pascal.substring(0, Math.min(pascal.length(), LONGEST));
        ImportedNames names = new ImportedNames(packageName == null ? own : packageName, prefix);
        return names.clash() ? new ImportedNames(names.packageName(), prefix + "Ai") : names;
    }

    private boolean clash() {
        Set<String> all =
                EnumSet.allOf(ModelType.class).stream().map(this::model).collect(Collectors.toSet());
        all.add(provider());
        all.retainAll(JavaFile.takenNames());
        return !all.isEmpty();
    }

    String provider() {
        return prefix + "Provider";
    }

    String credentials() {
        return prefix + "Credentials";
    }

    String parameters() {
        return prefix + "LlmParameters";
    }

    String model(ModelType type) {
        return prefix + kind(type);
    }

    String predefined(ModelType type) {
        return model(type) + "Models";
    }

    String schema(ModelType type) {
        return model(type) + "Schema";
    }

    /** Returns what models of a type are called in prose. */
    static String words(ModelType type) {
        return switch (type) {
            case LLM -> "language models";
            case TEXT_EMBEDDING -> "embedding models";
            case RERANK -> "rerank models";
            case SPEECH2TEXT -> "speech-to-text models";
            case MODERATION -> "moderation models";
            case TTS -> "text-to-speech models";
        };
    }

    private static String kind(ModelType type) {
        return switch (type) {
            case LLM -> "Llm";
            case TEXT_EMBEDDING -> "TextEmbedding";
            case RERANK -> "Rerank";
            case SPEECH2TEXT -> "SpeechToText";
            case MODERATION -> "Moderation";
            case TTS -> "Tts";
        };
    }
}
