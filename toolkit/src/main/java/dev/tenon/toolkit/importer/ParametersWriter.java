package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.toolkit.importer.ParameterVocabulary.Entry;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.importer.source.RecordHeader;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.module.JavaNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the record of all parameters that the language models of a provider offer. */
final class ParametersWriter {

    /** The methods of every schema builder, after which no parameter's method may be named. */
    private static final Set<String> BUILDER_METHODS = Set.of(
            "of",
            "build",
            "label",
            "mode",
            "contextSize",
            "features",
            "pricing",
            "deprecated",
            "fetchFrom",
            "parameter");

    private final JavaFile file;
    private final JavaNames names = new JavaNames();
    private final JavaNames types;
    private final StringJoiner enums = new StringJoiner("");

    private ParametersWriter(JavaFile file) {
        this.file = file;
        this.types = file.nestedTypes();
    }

    /** Returns the file of the record with the given name. */
    static JavaFile write(ImportedNames names, ParameterVocabulary vocabulary) {
        JavaFile file = new JavaFile(names.packageName(), names.parameters());
        new ParametersWriter(file).write(vocabulary);
        return file;
    }

    private void write(ParameterVocabulary vocabulary) {
        file.line("/** Every parameter that some language model offers; a model says which of them are its own. */");
        RecordHeader header = new RecordHeader(file);
        for (Entry each : vocabulary.entries().values()) {
            String name = names.component(each.rule().name());
            String type = type(each);
            header.component(List.of(annotation(each, name)), type, name);
        }
        file.line(header.declaration(file.typeName(), enums.toString()));
    }

    private Annotation annotation(Entry entry, String component) {
        ParameterRule rule = entry.rule();
        Annotation annotation = Annotation.of("Parameter");
        if (rule.useTemplate() != null) {
            annotation.code("template", file.constant(rule.useTemplate()));
        }
        if (!JavaNames.snakeCase(component).equals(rule.name())) {
            annotation.text("name", rule.name());
        }
        if (entry.writesType()) {
            annotation.code("type", file.qualified(rule.type()));
        }
        ParameterRule base = RuleMembers.required(RuleMembers.bare(rule), entry.always());
        RuleMembers.add(annotation, entry.choices() ? RuleMembers.options(rule, base.options()) : rule, base);
        if (BUILDER_METHODS.contains(component)) {
            annotation.text("method", component + "Parameter");
        }
        return annotation;
    }

    private String type(Entry entry) {
        ParameterRule rule = entry.rule();
        if (entry.choices()) {
            String choice = types.type(rule.name());
            enums.add(ChoiceEnum.of(file, choice, rule.name(), rule.options()));
            return entry.always() ? choice : optional(choice);
        }
        if (entry.isText()) {
            return entry.always() ? "String" : optional("String");
        }
        if (rule.type() == ParameterType.BOOLEAN) {
            return entry.always() ? "boolean" : optional("Boolean");
        }
        if (rule.type() == ParameterType.FLOAT) {
            return entry.always() ? "double" : file.use("OptionalDouble");
        }
        boolean wide = isWide(rule.defaultValue()) || isWide(rule.min()) || isWide(rule.max());
        if (entry.always()) {
            return wide ? "long" : "int";
        }
        return file.use(wide ? "OptionalLong" : "OptionalInt");
    }

    private String optional(String type) {
        return file.use("Optional") + "<" + type + ">";
    }

    private static boolean isWide(@Nullable Object number) {
        return number instanceof BigDecimal value && value.toBigInteger().bitLength() > 31;
    }
}
