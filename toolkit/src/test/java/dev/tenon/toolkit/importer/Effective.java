package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.declaration.ParameterTemplates;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Dify sees of a document after loading it: no unread keys, defaults filled in, numbers by value. Two documents mean the same
 * if this is equal.
 */
final class Effective {

    private static final List<String> LANGUAGES = List.of("en_US", "zh_Hans", "ja_JP", "pt_BR");

    private Effective() {}

    static Map<String, Object> manifest(Node document) {
        Map<String, Object> manifest = new TreeMap<>();
        texts(
                manifest,
                document,
                "version",
                "type",
                "author",
                "name",
                "icon",
                "icon_dark",
                "created_at",
                "privacy",
                "repo");
        i18n(manifest, document, "label", "description");
        put(manifest, "memory", number(Nodes.get(Nodes.get(document, "resource"), "memory")));
        put(manifest, "arch", Nodes.textList(Nodes.get(Nodes.get(document, "meta"), "arch")));
        texts(manifest, Nodes.get(document, "meta"), "minimum_dify_version");
        put(manifest, "tags", Nodes.textList(Nodes.get(document, "tags")));
        return manifest;
    }

    static Map<String, Object> provider(Node document) {
        Map<String, Object> provider = new TreeMap<>();
        texts(provider, document, "provider", "background");
        i18n(
                provider,
                document,
                "label",
                "description",
                "icon_small",
                "icon_large",
                "icon_small_dark",
                "icon_large_dark");
        i18n(provider, Nodes.get(document, "help"), "title", "url");
        put(provider, "supported_model_types", Nodes.textList(Nodes.get(document, "supported_model_types")));
        put(provider, "configurate_methods", Nodes.textList(Nodes.get(document, "configurate_methods")));
        Node own = Nodes.get(document, "provider_credential_schema");
        put(provider, "provider_credentials", own == null ? null : credentials(own));
        Node model = Nodes.get(document, "model_credential_schema");
        if (model != null) {
            put(provider, "model_credentials", credentials(model));
            Map<String, Object> field = new TreeMap<>();
            i18n(field, Nodes.get(model, "model"), "label", "placeholder");
            put(provider, "model_field", field);
        }
        return provider;
    }

    private static List<Object> credentials(Node schema) {
        return Nodes.items(Nodes.get(schema, "credential_form_schemas")).stream()
                .<Object>map(Effective::credential)
                .toList();
    }

    private static Map<String, Object> credential(Node field) {
        Map<String, Object> credential = new TreeMap<>();
        texts(credential, field, "variable", "type", "default", "url");
        i18n(credential, field, "label", "placeholder");
        put(
                credential,
                "help",
                Nodes.get(Nodes.get(field, "help"), "en_US") == null ? null : text(Nodes.get(field, "help")));
        put(credential, "required", flag(Nodes.get(field, "required")));
        put(credential, "max_length", number(Nodes.get(field, "max_length")));
        put(credential, "show_on", conditions(field));
        List<Object> options = new ArrayList<>();
        for (Node each : Nodes.items(Nodes.get(field, "options"))) {
            Map<String, Object> option = new TreeMap<>();
            texts(option, each, "value");
            i18n(option, each, "label");
            put(option, "show_on", conditions(each));
            options.add(option);
        }
        put(credential, "options", options);
        return credential;
    }

    private static List<Object> conditions(Node node) {
        List<Object> conditions = new ArrayList<>();
        for (Node each : Nodes.items(Nodes.get(node, "show_on"))) {
            Map<String, Object> condition = new TreeMap<>();
            texts(condition, each, "variable", "value");
            conditions.add(condition);
        }
        return conditions;
    }

    /** Returns the type and the name of a model. */
    static String identity(Node document) {
        return Nodes.scalar(Nodes.get(document, "model_type")) + " " + Nodes.scalar(Nodes.get(document, "model"));
    }

    static Map<String, Object> model(Node document) {
        Map<String, Object> model = new TreeMap<>();
        texts(model, document, "model", "model_type");
        put(
                model,
                "label",
                textOr(document, Map.of("en_US", String.valueOf(Nodes.scalar(Nodes.get(document, "model"))))));
        put(model, "features", Nodes.textList(Nodes.get(document, "features")));
        put(model, "deprecated", flag(Nodes.get(document, "deprecated")));
        put(model, "properties", properties(document));
        put(
                model,
                "rules",
                Nodes.items(Nodes.get(document, "parameter_rules")).stream()
                        .map(Effective::rule)
                        .toList());
        Map<String, Object> pricing = new TreeMap<>();
        texts(pricing, Nodes.get(document, "pricing"), "input", "output", "unit", "currency");
        put(model, "pricing", pricing);
        return model;
    }

    private static Map<String, Object> properties(Node document) {
        Node source = Nodes.get(document, "model_properties");
        Map<String, Object> properties = new TreeMap<>();
        if ("llm".equals(Nodes.scalar(Nodes.get(document, "model_type")))) {
            properties.put("mode", "chat");
        }
        texts(properties, source, "mode", "supported_file_extensions", "default_voice", "audio_type");
        Stream.of(
                        "context_size",
                        "max_chunks",
                        "max_characters_per_chunk",
                        "file_upload_limit",
                        "word_limit",
                        "max_workers")
                .forEach(each -> put(properties, each, number(Nodes.get(source, each))));
        List<Object> voices = new ArrayList<>();
        for (Node each : Nodes.items(Nodes.get(source, "voices"))) {
            Map<String, Object> voice = new TreeMap<>();
            texts(voice, each, "mode", "name");
            put(voice, "language", Nodes.textList(Nodes.get(each, "language")));
            voices.add(voice);
        }
        put(properties, "voices", voices);
        return properties;
    }

    private static Map<String, Object> rule(Node document) {
        String name = String.valueOf(Nodes.scalar(Nodes.get(document, "name")));
        Map<String, Object> rule = new TreeMap<>();
        rule.put("type", "string");
        rule.put("label", Map.of("en_US", name));
        texts(rule, document, "name", "use_template");
        for (ParameterTemplate each : ParameterTemplate.values()) {
            if (each.value().equals(rule.get("use_template"))) {
                template(rule, ParameterTemplates.of(each));
            }
        }
        texts(rule, document, "type");
        i18n(rule, document, "label", "help");
        put(rule, "required", flag(Nodes.get(document, "required")));
        boolean numeric = Set.of("int", "float").contains(rule.get("type"));
        Node value = Nodes.get(document, "default");
        put(rule, "default", numeric ? number(value) : value instanceof ScalarNode scalar ? scalar.text() : null);
        Stream.of("min", "max", "precision").forEach(each -> put(rule, each, number(Nodes.get(document, each))));
        put(rule, "options", Nodes.textList(Nodes.get(document, "options")));
        if (rule.get("type").equals("int")
                && rule.get("precision") instanceof BigDecimal decimals
                && decimals.signum() == 0) {
            rule.remove("precision");
        }
        return rule;
    }

    private static void template(Map<String, Object> rule, ParameterRule template) {
        rule.put("type", template.type().value());
        rule.put("label", i18n(template.label()));
        put(rule, "help", template.help() == null ? null : i18n(template.help()));
        put(rule, "default", template.defaultValue());
        put(rule, "min", template.min());
        put(rule, "max", template.max());
        put(rule, "precision", template.precision() == null ? null : BigDecimal.valueOf(template.precision()));
        put(rule, "options", template.options());
    }

    private static Map<String, String> i18n(I18nObject text) {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en_US", text.enUs());
        if (text.zhHans() != null) {
            languages.put("zh_Hans", text.zhHans());
        }
        return languages;
    }

    private static @Nullable BigDecimal number(@Nullable Node node) {
        String text = Nodes.scalar(node);
        return text == null ? null : new BigDecimal(text.replace("_", ""));
    }

    private static @Nullable Boolean flag(@Nullable Node node) {
        return Set.of("true", "True", "TRUE").contains(String.valueOf(Nodes.scalar(node))) ? true : null;
    }

    private static void texts(Map<String, Object> into, @Nullable Node node, String... keys) {
        for (String key : keys) {
            put(into, key, Nodes.scalar(Nodes.get(node, key)));
        }
    }

    private static void i18n(Map<String, Object> into, @Nullable Node node, String... keys) {
        for (String key : keys) {
            put(into, key, Nodes.get(node, key) == null ? null : text(Nodes.get(node, key)));
        }
    }

    private static Map<String, String> textOr(Node node, Map<String, String> otherwise) {
        return Nodes.get(node, "label") == null ? otherwise : text(Nodes.get(node, "label"));
    }

    private static Map<String, String> text(@Nullable Node node) {
        Map<String, String> text = new TreeMap<>();
        for (String language : LANGUAGES) {
            String value = Nodes.scalar(Nodes.get(node, language));
            if (value != null) {
                text.put(language, value.replaceFirst("[\r\n]+\\z", ""));
            }
        }
        return text;
    }

    /** What is absent, zero decimals and empty lists are the same as nothing. */
    private static void put(Map<String, Object> into, String key, @Nullable Object value) {
        boolean empty =
                value instanceof List<?> list ? list.isEmpty() : value instanceof Map<?, ?> map && map.isEmpty();
        if (value instanceof BigDecimal number) {
            into.put(key, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        } else if (value != null && !empty) {
            into.put(key, value);
        }
    }
}
