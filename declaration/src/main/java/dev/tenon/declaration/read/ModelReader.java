package dev.tenon.declaration.read;

import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ModelCode;
import java.util.List;
import java.util.Set;

/** Reads a model file. */
public final class ModelReader {

    private static final Vocabulary<ModelFeature> FEATURES =
            new Vocabulary<>(ModelFeature.values(), ModelFeature::value, ModelCode.FEATURE_UNKNOWN);
    private static final Vocabulary<FetchFrom> ORIGINS =
            new Vocabulary<>(FetchFrom.values(), FetchFrom::value, ModelCode.FETCH_FROM_UNKNOWN);
    private static final Set<Consumer> TYPE = Set.of(Consumer.SCHEMA, Consumer.SDK, Consumer.API);
    private static final int FEATURE_MAX = 255;

    private ModelReader() {}

    /**
     * Returns what the file declares.
     *
     * @param section the type whose section leads to the file, which it is judged by if its own type cannot be read
     */
    public static ModelSchema read(Value root, ModelType section) {
        MapReader in = MapReader.of(root);
        String model = Texts.required(in.at("model"));
        ModelSchema schema = new ModelSchema(
                model,
                label(in.at("label"), model),
                type(in.at("model_type"), section),
                features(in.at("features")),
                origin(in.at("fetch_from")),
                PropertiesReader.read(in.at("model_properties")),
                ParameterReader.list(in.at("parameter_rules")),
                PricingReader.read(in.at("pricing")),
                Boolean.TRUE.equals(Booleans.notNull(in.at("deprecated"))));
        in.unknownKeys();
        return schema;
    }

    /** Everyone takes the model's name where there is no label. */
    private static I18nObject label(Value at, String model) {
        I18nObject label = Languages.notEmpty(at);
        if (label != null) {
            return label;
        }
        at.unread();
        return I18nObject.of(model);
    }

    private static ModelType type(Value at, ModelType section) {
        ModelType type = ModelTypes.read(at);
        if (at.isMissing() && at.reading().isRead(at.path())) {
            at.report(TYPE, GeneralCode.REQUIRED_MISSING, at.name());
            at.unread();
        }
        return type == null ? section : type;
    }

    private static List<ModelFeature> features(Value at) {
        for (Value item : Lists.items(at)) {
            int length = item.node() instanceof ScalarNode scalar
                    ? scalar.text().codePointCount(0, scalar.text().length())
                    : 0;
            if (length > FEATURE_MAX) {
                item.report(Set.of(Consumer.SCHEMA), GeneralCode.TOO_LONG, item.path(), length, FEATURE_MAX);
            }
        }
        return FEATURES.list(at);
    }

    private static FetchFrom origin(Value at) {
        if (at.isNull()) {
            at.report(Set.of(Consumer.SDK), ModelCode.FETCH_FROM_UNKNOWN, "null", "");
        }
        FetchFrom origin = ORIGINS.read(at);
        return origin == null ? FetchFrom.PREDEFINED_MODEL : origin;
    }
}
