package dev.tenon.toolkit.importer;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.toolkit.importer.CredentialVariable.Kind;
import dev.tenon.toolkit.importer.CredentialVariable.Scoped;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.importer.source.Literals;
import dev.tenon.toolkit.importer.source.RecordHeader;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.module.JavaNames;
import java.util.List;
import java.util.StringJoiner;

/** Writes the credentials record, one component per variable. */
final class CredentialsWriter {

    private final JavaFile file;
    private final boolean bothForms;
    private final JavaNames names = new JavaNames();
    private final JavaNames types;
    private final StringJoiner enums = new StringJoiner("");

    private CredentialsWriter(JavaFile file, boolean bothForms) {
        this.file = file;
        this.bothForms = bothForms;
        this.types = file.nestedTypes();
    }

    /**
     * Returns the file of the record.
     *
     * @param bothForms whether the record serves the form of the provider and that of models
     */
    static JavaFile write(ImportedNames names, List<CredentialVariable> variables, boolean bothForms) {
        JavaFile file = new JavaFile(names.packageName(), names.credentials());
        new CredentialsWriter(file, bothForms).write(variables);
        return file;
    }

    private void write(List<CredentialVariable> variables) {
        file.line("/** What the user enters. */");
        RecordHeader header = new RecordHeader(file);
        for (CredentialVariable each : variables) {
            boolean always = each.fields().stream().anyMatch(field -> field.always(bothForms));
            Kind kind = each.kind();
            String name = names.component(each.name());
            header.component(
                    each.fields().stream()
                            .map(field -> annotation(field, name, kind, always))
                            .toList(),
                    type(each, kind, always),
                    name);
        }
        file.line(header.declaration(file.typeName(), enums.toString()));
    }

    private Annotation annotation(Scoped scoped, String component, Kind kind, boolean always) {
        CredentialFormSchema field = scoped.field();
        Annotation annotation = Annotation.of("Credential").with("label", Texts.i18n(field.label()));
        if (!JavaNames.snakeCase(component).equals(field.variable())) {
            annotation.text("variable", field.variable());
        }
        if (field.type() != CredentialVariable.control(kind)) {
            annotation.code("type", file.qualified(field.type()));
        }
        if (field.required() != always) {
            annotation.code("required", Boolean.toString(field.required()));
        }
        if (field.defaultValue() != null) {
            annotation.text("defaultValue", field.defaultValue());
        }
        if (field.placeholder() != null) {
            annotation.with("placeholder", Texts.i18n(field.placeholder()));
        }
        if (field.help() != null) {
            annotation.with("help", Texts.i18n(field.help()));
        }
        if (field.url() != null) {
            annotation.text("url", field.url());
        }
        if (field.maxLength() != 0) {
            annotation.code("maxLength", Literals.whole(field.maxLength()));
        }
        annotation.items("showOn", new ShowOnValues(file).of(field.showOn()));
        if (scoped.scope() != CredentialScope.BOTH) {
            annotation.code("scope", file.qualified(scoped.scope()));
        }
        return annotation;
    }

    private String type(CredentialVariable variable, Kind kind, boolean always) {
        return switch (kind) {
            case TEXT -> type("String", always);
            case URI -> type(file.use("URI"), always);
            case SECRET -> type(file.use("Secret"), always);
            case BOOLEAN -> always ? "boolean" : type("Boolean", false);
            case WHOLE -> always ? "int" : file.use("OptionalInt");
            case CHOICE -> type(choices(variable), always);
        };
    }

    private String type(String type, boolean always) {
        return always ? type : file.use("Optional") + "<" + type + ">";
    }

    private String choices(CredentialVariable variable) {
        String type = types.type(variable.name());
        enums.add(ChoiceEnum.of(
                file, type, variable.name(), variable.fields().get(0).field().options(), new ShowOnValues(file)));
        return type;
    }
}
