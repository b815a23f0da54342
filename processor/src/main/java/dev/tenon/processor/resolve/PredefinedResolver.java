package dev.tenon.processor.resolve;

import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.Pricing;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.processor.model.PredefinedEnum;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceConstant;
import dev.tenon.processor.source.SourceParameter;
import dev.tenon.processor.source.SourcePredefined;
import dev.tenon.processor.source.SourcePredefinedEnum;
import dev.tenon.processor.source.SourcePricing;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceUse;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves enums of predefined models into the schemas of their constants, numbered through all enums of a provider. */
final class PredefinedResolver {

    private final Origins origins;
    private final Texts texts;
    private final PropertiesResolver properties;
    private final ParameterPlaces parameters;
    private final RawTexts rawTexts;
    private int count;

    PredefinedResolver(Origins origins, RawTexts rawTexts) {
        this.rawTexts = rawTexts;
        this.origins = origins;
        this.texts = new Texts(origins);
        this.properties = new PropertiesResolver(origins);
        this.parameters = new ParameterPlaces(origins);
    }

    List<PredefinedEnum> resolve(List<SourcePredefinedEnum> enums, ModelType type, @Nullable SourceRecord vocabulary) {
        Map<String, SourceComponent> parameters = vocabulary == null ? Map.of() : byName(vocabulary);
        Names.Files files = new Names.Files();
        for (SourcePredefinedEnum each : enums) {
            for (SourceConstant constant : each.constants()) {
                if (constant.model() != null && constant.model().fileName() != null) {
                    files.take(constant.model().fileName().value());
                }
            }
        }
        List<PredefinedEnum> resolved = new ArrayList<>();
        for (SourcePredefinedEnum each : enums) {
            List<PredefinedModelFile> models = new ArrayList<>();
            for (SourceConstant constant : each.constants()) {
                if (constant.model() != null) {
                    models.add(file(constant.model(), type, parameters, files));
                }
            }
            resolved.add(new PredefinedEnum(each.type(), models));
        }
        return resolved;
    }

    private PredefinedModelFile file(
            SourcePredefined source, ModelType type, Map<String, SourceComponent> vocabulary, Names.Files files) {
        String path = "provider.models[" + count++ + "]";
        origins.put(path, source.origin());
        origins.put(path + ".file_name", source.fileName());
        rawTexts.add(path, source.rawYaml());
        ModelSchema schema = schema(source, type, vocabulary, path);
        return new PredefinedModelFile(
                source.fileName() == null
                        ? files.of(schema.model())
                        : source.fileName().value(),
                schema);
    }

    private ModelSchema schema(
            SourcePredefined source, ModelType type, Map<String, SourceComponent> vocabulary, String path) {
        String model = source.model() == null ? "" : source.model().value();
        if (source.model() == null) {
            origins.markUnreadable(path + ".model");
        }
        origins.put(path + ".model", source.model());
        if (source.label() == null) {
            // Derived from the name, of which the name's own rule speaks.
            origins.markUnreadable(path + ".label");
        }
        origins.put(path + ".features", source.written().getOrDefault("features", source.origin()));
        origins.put(path + ".parameter_rules", source.written().getOrDefault("parameters", source.origin()));
        origins.putAll(path + ".features", source.features());
        return new ModelSchema(
                model,
                texts.orElse(source.label(), path + ".label", I18nObject.of(model)),
                type,
                Written.values(source.features()),
                FetchFrom.PREDEFINED_MODEL,
                properties.resolve(source, type, path + ".model_properties"),
                rules(source.parameters(), vocabulary, path + ".parameter_rules"),
                pricing(source.pricing(), path + ".pricing"),
                source.deprecated());
    }

    private List<ParameterRule> rules(List<SourceUse> uses, Map<String, SourceComponent> vocabulary, String path) {
        List<ParameterRule> rules = new ArrayList<>();
        Set<SourceComponent> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SourceUse use : uses) {
            SourceComponent component = use.parameter() == null
                    ? null
                    : vocabulary.get(use.parameter().value());
            SourceParameter parameter = component == null ? null : component.parameter();
            if (component != null && parameter != null && used.add(component)) {
                parameters.place(component, parameter, use, path + "[" + rules.size() + "]");
                rules.add(ParameterResolver.rule(component, parameter, use));
            }
        }
        return rules;
    }

    private static Map<String, SourceComponent> byName(SourceRecord vocabulary) {
        Map<String, SourceComponent> parameters = new HashMap<>();
        for (SourceComponent each : vocabulary.components()) {
            if (each.parameter() != null && each.type().kind() != null) {
                parameters.putIfAbsent(Names.parameter(each, each.parameter()), each);
            }
        }
        return parameters;
    }

    private @Nullable PriceConfig pricing(@Nullable SourcePricing source, String path) {
        if (source == null) {
            return null;
        }
        origins.put(path, source.origin());
        if (source.input() == null) {
            origins.markUnreadable(path + ".input");
        }
        origins.put(path + ".input", source.input());
        origins.put(path + ".output", source.output());
        origins.put(path + ".unit", source.unit());
        origins.put(path + ".currency", source.currency());
        return new PriceConfig(
                source.input() == null ? "" : source.input().value(),
                source.output() == null ? null : source.output().value(),
                source.unit() == null ? Pricing.PER_MILLION : source.unit().value(),
                source.currency() == null
                        ? Pricing.US_DOLLAR
                        : source.currency().value());
    }
}
