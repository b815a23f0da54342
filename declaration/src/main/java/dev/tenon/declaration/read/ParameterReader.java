package dev.tenon.declaration.read;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ParameterCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a parameter that a model offers, and merges its template in. */
final class ParameterReader {

    private static final Vocabulary<ParameterTemplate> TEMPLATES =
            new Vocabulary<>(ParameterTemplate.values(), ParameterTemplate::value, ParameterCode.TEMPLATE_UNKNOWN);
    private static final Vocabulary<ParameterType> TYPES =
            new Vocabulary<>(ParameterType.values(), ParameterType::value, ParameterCode.PARAMETER_TYPE_UNKNOWN);
    private static final Set<Consumer> TYPE = Set.of(Consumer.SCHEMA, Consumer.SDK, Consumer.API);

    private static final Set<Consumer> WITH_TYPE = ParameterCode.TEMPLATE_UNKNOWN.refusedBy();

    /** The SDK ignores an unknown template that is a text, and then finds no type. */
    private static final Set<Consumer> REFUSED_BY_ALL =
            Set.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.DEBUG, Consumer.SCHEMA, Consumer.SDK);

    /** What depends on the type. */
    private static final List<String> TYPED = List.of("type", "default", "min", "max", "precision", "options");

    private final List<Value> withoutLabel = new ArrayList<>();
    private final List<Value> withoutType = new ArrayList<>();

    private ParameterReader() {}

    static List<ParameterRule> list(Value at) {
        ParameterReader reader = new ParameterReader();
        List<ParameterRule> rules = Lists.of(Lists.notNull(at), reader::read);
        reader.implicit(rules);
        return rules;
    }

    private ParameterRule read(Value at) {
        MapReader in = MapReader.of(at);
        String name = Texts.required(in.at("name"));
        ParameterTemplate template = template(in);
        ParameterType type = type(in, template);
        ParameterRule own = new ParameterRule(
                name,
                template,
                label(in.at("label"), template, name),
                type,
                Languages.read(in.at("help")),
                Boolean.TRUE.equals(Booleans.notNull(in.at("required"))),
                DefaultReader.read(in.at("default"), type, template),
                Numbers.any(in.at("min")),
                Numbers.any(in.at("max")),
                precision(in.at("precision")),
                Lists.of(Lists.notNull(in.at("options")), Texts::item));
        in.unknownKeys();
        return ParameterTemplates.merge(own, false);
    }

    /** An empty one is none. */
    private static @Nullable ParameterTemplate template(MapReader in) {
        Value at = in.at("use_template");
        if (at.node() instanceof ScalarNode scalar && scalar.text().isEmpty()) {
            return null;
        }
        boolean ignored = isText(at) && !in.at("type").isMissing();
        ParameterTemplate template = TEMPLATES.read(at, ignored ? WITH_TYPE : REFUSED_BY_ALL);
        if (!at.reading().isRead(at.path())) {
            TYPED.forEach(in.self()::unread);
        }
        return template;
    }

    private static boolean isText(Value at) {
        return at.node() instanceof ScalarNode scalar && Dialect.SDK.kind(scalar) == ScalarKind.TEXT;
    }

    private ParameterType type(MapReader in, @Nullable ParameterTemplate template) {
        Value at = in.at("type");
        ParameterType type = TYPES.read(at);
        if (type != null) {
            implicit(template, type, at);
            return type;
        }
        if (template != null && at.isAbsent()) {
            ParameterType inherited = ParameterTemplates.of(template).type();
            implicit(template, null, at);
            return inherited;
        }
        if (at.isMissing() && at.reading().isRead(at.path())) {
            at.report(template == null ? TYPE : Set.of(Consumer.SDK), GeneralCode.REQUIRED_MISSING, at.name());
        }
        TYPED.forEach(in.self()::unread);
        return template == null
                ? ParameterType.STRING
                : ParameterTemplates.of(template).type();
    }

    private void implicit(@Nullable ParameterTemplate template, @Nullable ParameterType type, Value at) {
        if (template == ParameterTemplate.JSON_SCHEMA && type != ParameterType.TEXT) {
            withoutType.add(at);
        }
    }

    /** Without an English text the daemon takes the name. */
    private I18nObject label(Value at, @Nullable ParameterTemplate template, String name) {
        I18nObject label = Languages.notEmpty(at);
        if (label != null && !isBlank(label)) {
            return label;
        }
        if (at.node() instanceof MapNode map) {
            englishForSdk(at, map);
        }
        if (at.reading().isRead(at.path())) {
            withoutLabel.add(at);
        }
        at.unread();
        return template == null
                ? I18nObject.of(name)
                : ParameterTemplates.of(template).label();
    }

    /** The SDK takes no label at all, and an English text that is empty, but none without one. */
    private static void englishForSdk(Value at, MapNode label) {
        MapNode.Entry english = label.entry("en_US");
        if (!label.entries().isEmpty() && (english == null || at.member(english).isNull())) {
            at.report(Set.of(Consumer.SDK), GeneralCode.REQUIRED_MISSING, at.name() + ".en_US");
        }
    }

    /** Reports once for a whole file what so many leave to the templates. */
    private void implicit(List<ParameterRule> rules) {
        if (!withoutLabel.isEmpty()) {
            withoutLabel.get(0).report(ParameterCode.PARAMETER_IMPLICIT, "a label" + in(withoutLabel, rules));
        } else if (!withoutType.isEmpty()) {
            withoutType.get(0).report(ParameterCode.PARAMETER_IMPLICIT, "type: text" + in(withoutType, rules));
        }
    }

    private static String in(List<Value> places, List<ParameterRule> rules) {
        return places.size() == 1 ? "" : " in " + places.size() + " of " + rules.size() + " rules";
    }

    private static boolean isBlank(I18nObject label) {
        return label.enUs().isEmpty() && label.zhHans() == null && label.jaJp() == null && label.ptBr() == null;
    }

    private static @Nullable Integer precision(Value at) {
        Long decimals = Numbers.whole(at);
        return decimals == null ? null : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, decimals));
    }
}
