package dev.tenon.runtime.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelProperties;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.Voice;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Spells the schema of a model. */
public final class SchemaAnswer {

    private SchemaAnswer() {}

    /** Returns the schema; the one place where the daemon checks a model's declaration at run time. */
    public static Payload of(ModelSchema schema) {
        return out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("model_schema");
            out.writeStringField("model", schema.model());
            text("label", schema.label(), out);
            out.writeStringField("model_type", schema.modelType().value());
            out.writeArrayFieldStart("features");
            for (ModelFeature feature : schema.features()) {
                out.writeString(feature.value());
            }
            out.writeEndArray();
            out.writeStringField("fetch_from", schema.fetchFrom().value());
            out.writeFieldName("model_properties");
            properties(schema.properties(), out);
            out.writeBooleanField("deprecated", schema.deprecated());
            out.writeArrayFieldStart("parameter_rules");
            for (ParameterRule rule : schema.parameterRules()) {
                rule(rule, out);
            }
            out.writeEndArray();
            pricing(schema.pricing(), out);
            out.writeEndObject();
            out.writeEndObject();
        };
    }

    private static void properties(ModelProperties properties, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (properties.mode() != null) {
            out.writeStringField("mode", properties.mode().value());
        }
        number("context_size", properties.contextSize(), out);
        number("max_chunks", properties.maxChunks(), out);
        number("max_characters_per_chunk", properties.maxCharactersPerChunk(), out);
        number("file_upload_limit", properties.fileUploadLimit(), out);
        if (properties.supportedFileExtensions() != null) {
            out.writeStringField("supported_file_extensions", properties.supportedFileExtensions());
        }
        if (properties.defaultVoice() != null) {
            out.writeStringField("default_voice", properties.defaultVoice());
        }
        if (!properties.voices().isEmpty()) {
            voices(properties, out);
        }
        number("word_limit", properties.wordLimit(), out);
        if (properties.audioType() != null) {
            out.writeStringField("audio_type", properties.audioType());
        }
        number("max_workers", properties.maxWorkers(), out);
        out.writeEndObject();
    }

    private static void voices(ModelProperties properties, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("voices");
        for (Voice voice : properties.voices()) {
            out.writeStartObject();
            out.writeStringField("mode", voice.mode());
            out.writeStringField("name", voice.name());
            out.writeFieldName("language");
            JsonTree.write(voice.language(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void rule(ParameterRule rule, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", rule.name());
        out.writeStringField(
                "use_template",
                rule.useTemplate() == null ? null : rule.useTemplate().value());
        text("label", rule.label(), out);
        out.writeStringField("type", rule.type().value());
        text("help", rule.help(), out);
        out.writeBooleanField("required", rule.required());
        out.writeFieldName("default");
        JsonTree.write(rule.defaultValue(), out);
        decimal("min", rule.min(), out);
        decimal("max", rule.max(), out);
        out.writeFieldName("precision");
        JsonTree.write(rule.precision(), out);
        out.writeFieldName("options");
        JsonTree.write(rule.options(), out);
        out.writeEndObject();
    }

    private static void pricing(@Nullable PriceConfig pricing, JsonGenerator out) throws IOException {
        if (pricing == null) {
            out.writeNullField("pricing");
            return;
        }
        out.writeObjectFieldStart("pricing");
        out.writeStringField("input", pricing.input());
        out.writeStringField("output", pricing.output());
        out.writeStringField("unit", pricing.unit());
        out.writeStringField("currency", pricing.currency());
        out.writeEndObject();
    }

    /** A language that is missing is left out: every reader falls back to English. */
    private static void text(String name, @Nullable I18nObject text, JsonGenerator out) throws IOException {
        if (text == null) {
            out.writeNullField(name);
            return;
        }
        out.writeObjectFieldStart(name);
        out.writeStringField("en_US", text.enUs());
        language("zh_Hans", text.zhHans(), out);
        language("ja_JP", text.jaJp(), out);
        language("pt_BR", text.ptBr(), out);
        out.writeEndObject();
    }

    private static void language(String name, @Nullable String text, JsonGenerator out) throws IOException {
        if (text != null) {
            out.writeStringField(name, text);
        }
    }

    private static void number(String name, @Nullable Integer value, JsonGenerator out) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value);
        }
    }

    private static void decimal(String name, @Nullable BigDecimal value, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        JsonTree.write(value, out);
    }
}
