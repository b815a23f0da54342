package dev.tenon.processor.resolve;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.FormShowOn;
import dev.tenon.declaration.I18nObject;
import dev.tenon.processor.model.CredentialComponent;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.EnumModel;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceCredential;
import dev.tenon.processor.source.SourceEnum;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceShowOn;
import dev.tenon.processor.source.SourceTypeUse;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves credentials records: the binder's view of them, and the fields of each form. */
final class CredentialResolver {

    private static final CredentialsRecord NONE =
            new CredentialsRecord(new TypeRef("java.lang", List.of("Void")), List.of());

    private final CredentialPlaces places;

    CredentialResolver(Origins origins) {
        this.places = new CredentialPlaces(origins);
    }

    /** Resolves a record for its binder; {@code Void} where there is none. */
    static CredentialsRecord record(@Nullable SourceTypeUse use) {
        if (use == null || use.components() == null) {
            return NONE;
        }
        List<CredentialComponent> components = new ArrayList<>();
        for (SourceComponent each : use.components().components()) {
            if (each.type().rest() || each.type().kind() != null) {
                components.add(component(each));
            }
        }
        return new CredentialsRecord(use.components().type(), components);
    }

    private static CredentialComponent component(SourceComponent source) {
        ValueKind kind = source.type().kind();
        List<CredentialFormSchema> fields = new ArrayList<>();
        List<CredentialScope> scopes = new ArrayList<>();
        for (SourceCredential each : source.credentials()) {
            fields.add(field(source, each));
            scopes.add(scope(each));
        }
        return new CredentialComponent(
                source.name(),
                kind == null ? ValueKind.TEXT : kind,
                source.type().optional(),
                choices(source.type().choices()),
                fields,
                scopes);
    }

    static @Nullable EnumModel choices(@Nullable SourceEnum source) {
        return source == null
                ? null
                : new EnumModel(
                        source.type(),
                        source.constants().stream()
                                .map(each -> new EnumModel.Choice(each.constant(), each.choice()))
                                .toList());
    }

    /** Resolves the fields that stand in a form, and notes their places below the path. */
    List<CredentialFormSchema> form(SourceRecord source, CredentialScope form, String path) {
        List<CredentialFormSchema> fields = new ArrayList<>();
        for (SourceComponent component : source.components()) {
            for (SourceCredential each : component.credentials()) {
                if (scope(each) == CredentialScope.BOTH || scope(each) == form) {
                    places.place(component, each, path + "[" + fields.size() + "]");
                    fields.add(field(component, each));
                }
            }
        }
        return fields;
    }

    static CredentialScope scope(SourceCredential source) {
        return source.scope() == null ? CredentialScope.BOTH : source.scope().value();
    }

    private static CredentialFormSchema field(SourceComponent component, SourceCredential source) {
        FormType type = type(component, source);
        return new CredentialFormSchema(
                Names.variable(component, source),
                source.label() == null ? I18nObject.of("") : Texts.value(source.label()),
                type,
                source.required() == null
                        ? !component.type().optional()
                        : source.required().value(),
                value(source.defaultValue()),
                options(component, type),
                conditions(source.showOn()),
                source.placeholder() == null ? null : Texts.value(source.placeholder()),
                source.help() == null ? null : Texts.value(source.help()),
                value(source.url()),
                source.maxLength() == null ? 0 : source.maxLength().value());
    }

    static FormType type(SourceComponent component, SourceCredential source) {
        if (source.type() != null) {
            return source.type().value();
        }
        ValueKind kind = component.type().kind();
        return kind == null ? FormType.TEXT_INPUT : kind.formType();
    }

    private static List<FormOption> options(SourceComponent component, FormType type) {
        if (type != FormType.SELECT && type != FormType.RADIO) {
            return List.of();
        }
        if (component.type().kind() == ValueKind.BOOLEAN) {
            return List.of(
                    new FormOption(I18nObject.of("Yes", "是"), "true", List.of()),
                    new FormOption(I18nObject.of("No", "否"), "false", List.of()));
        }
        SourceEnum choices = component.type().choices();
        return choices == null
                ? List.of()
                : choices.constants().stream()
                        .map(each -> new FormOption(
                                each.label() == null ? I18nObject.of(each.choice()) : Texts.value(each.label()),
                                each.choice(),
                                conditions(each.showOn())))
                        .toList();
    }

    private static List<FormShowOn> conditions(@Nullable Written<List<SourceShowOn>> source) {
        List<FormShowOn> conditions = new ArrayList<>();
        for (SourceShowOn each : items(source)) {
            if (each.namesVariable()) {
                conditions.add(new FormShowOn(
                        each.variable() == null
                                ? FormShowOn.MODEL_TYPE
                                : each.variable().value(),
                        each.value() == null ? "" : each.value().value()));
            }
            if (each.modelType() != null) {
                conditions.add(new FormShowOn(
                        FormShowOn.MODEL_TYPE, each.modelType().value().value()));
            }
        }
        return conditions;
    }

    private static List<SourceShowOn> items(@Nullable Written<List<SourceShowOn>> source) {
        return source == null ? List.of() : source.value();
    }

    private static @Nullable String value(@Nullable Written<String> written) {
        return written == null ? null : written.value();
    }
}
