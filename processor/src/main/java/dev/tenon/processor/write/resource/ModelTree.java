package dev.tenon.processor.write.resource;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.Voice;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code models/<type>/<model>.yaml}. */
final class ModelTree {

    private ModelTree() {}

    static Node.Mapping of(ModelSchema schema) {
        return new Node.Mapping()
                .text("model", schema.model())
                .with("label", TextTree.of(schema.label()))
                .text("model_type", schema.modelType().value())
                .list("features", features(schema.features()))
                .with("model_properties", properties(schema.properties()))
                .with("parameter_rules", schema.modelType() == ModelType.LLM ? rules(schema.parameterRules()) : null)
                .with("pricing", pricing(schema.pricing()))
                .value("deprecated", schema.deprecated() ? true : null);
    }

    private static Node.Sequence features(List<ModelFeature> features) {
        Node.Sequence list = new Node.Sequence();
        for (ModelFeature each : features) {
            list.text(each.value());
        }
        return list;
    }

    private static Node properties(ModelProperties properties) {
        return new Node.Mapping()
                .text(
                        "mode",
                        properties.mode() == null ? null : properties.mode().value())
                .value("context_size", properties.contextSize())
                .value("max_chunks", properties.maxChunks())
                .value("max_characters_per_chunk", properties.maxCharactersPerChunk())
                .value("file_upload_limit", properties.fileUploadLimit())
                .text("supported_file_extensions", properties.supportedFileExtensions())
                .text("default_voice", properties.defaultVoice())
                .list("voices", voices(properties.voices()))
                .value("word_limit", properties.wordLimit())
                .text("audio_type", properties.audioType())
                .value("max_workers", properties.maxWorkers());
    }

    private static Node.Sequence voices(List<Voice> voices) {
        Node.Sequence list = new Node.Sequence();
        for (Voice each : voices) {
            list.with(new Node.Mapping()
                    .text("mode", each.mode())
                    .text("name", each.name())
                    .with("language", new Node.Sequence().texts(each.language())));
        }
        return list;
    }

    private static Node rules(List<ParameterRule> rules) {
        Node.Sequence list = new Node.Sequence();
        for (ParameterRule each : rules) {
            list.with(rule(each));
        }
        return list;
    }

    private static Node rule(ParameterRule rule) {
        return new Node.Mapping()
                .text("name", rule.name())
                .text(
                        "use_template",
                        rule.useTemplate() == null ? null : rule.useTemplate().value())
                .with("label", TextTree.of(rule.label()))
                .text("type", rule.type().value())
                .with("help", TextTree.optional(rule.help()))
                .value("required", rule.required())
                .with("default", defaultValue(rule))
                .with("min", number(rule, rule.min()))
                .with("max", number(rule, rule.max()))
                .value("precision", rule.precision())
                .list("options", options(rule.options()));
    }

    private static Node.Sequence options(List<String> options) {
        Node.Sequence list = new Node.Sequence();
        for (String each : options) {
            list.with(Node.quoted(each));
        }
        return list;
    }

    private static @Nullable Node defaultValue(ParameterRule rule) {
        Object value = rule.defaultValue();
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number
                ? number(rule, number)
                : value instanceof Boolean ? Node.value(value) : Node.quoted(value.toString());
    }

    /** A number of a float rule has decimals, so that every reader takes it for one; its value is as written. */
    private static @Nullable Node number(ParameterRule rule, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            return Node.value(number.toPlainString());
        }
        String digits = number.toBigInteger().toString();
        return Node.value(rule.type() == ParameterType.FLOAT ? digits + ".0" : digits);
    }

    private static @Nullable Node pricing(@Nullable PriceConfig pricing) {
        return pricing == null
                ? null
                : new Node.Mapping()
                        .quoted("input", pricing.input())
                        .quoted("output", pricing.output())
                        .quoted("unit", pricing.unit())
                        .text("currency", pricing.currency());
    }

    static Node positions(List<String> models) {
        return new Node.Sequence().texts(models);
    }
}
