package dev.tenon.processor.check;

import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import java.util.Set;

/** The rules of the Java side, {@code TN-JAV}: what has to hold so that declarations and Java can be generated at all. */
public enum JavaRule implements Rule {
    ROOT_INCOMPLETE(1, "RootIncomplete", ERROR, "@%s needs @%s on the same type"),
    TWO_PROVIDER_TYPES(
            2,
            "TwoProviderTypes",
            ERROR,
            "a plugin has one provider, and %s is another; move one into a module of its own"),
    WRONG_ELEMENT(3, "WrongElement", ERROR, "@%s belongs on a %s"),
    NOT_INSTANTIABLE(4, "NotInstantiable", ERROR, "the plugin cannot make a new %s; %s"),
    MODEL_ANNOTATION_MISSING(
            5, "ModelAnnotationMissing", ERROR, "%s has no model annotation; write @LlmModel or a sibling on it"),
    NOT_LISTED(6, "NotListed", WARNING, "no provider lists %s, so it is never used; add it to models or predefined"),
    TWO_CLASSES_OF_ONE_TYPE(7, "TwoClassesOfOneType", ERROR, "%s and %s both answer for the model type %s; merge them"),
    INTERFACE_MISSING(8, "InterfaceMissing", ERROR, "%s must implement %s"),
    INTERFACE_MISMATCH(9, "InterfaceMismatch", ERROR, "@%s does not go with the interface %s; change one of them"),
    TYPE_ARGUMENTS(10, "TypeArguments", ERROR, "name the record: %s"),
    CREDENTIALS_MISMATCH(11, "CredentialsMismatch", ERROR, "the provider declares %s, %s takes %s; %s"),
    RECORD_EXPECTED(
            12,
            "RecordExpected",
            ERROR,
            "%s must be a record without type parameters, of whose components forms and binders are made"),
    COMPONENT_NOT_ANNOTATED(13, "ComponentNotAnnotated", ERROR, "component %s is not annotated; write @%s on it"),
    COMPONENT_TYPE(14, "ComponentType", ERROR, "%s is not supported; %s"),
    COMPONENT_TYPE_MISMATCH(15, "ComponentTypeMismatch", ERROR, "%s is %s, %s is %s; change one of them"),
    REQUIRED_CONTRADICTION(16, "RequiredContradiction", ERROR, "%s is %s by its type; %s"),
    TEXT_NOT_CONVERTIBLE(17, "TextNotConvertible", ERROR, "'%s' is not a %s"),
    NAME_CLASH(18, "NameClash", ERROR, "%s and %s are both '%s'; rename one"),
    ENUM_OPTIONS(19, "EnumOptions", ERROR, "%s: %s"),
    GENERATED_TYPE_CLASH(20, "GeneratedTypeClash", ERROR, "%s exists; rename it or %s"),
    BUILDER_METHOD_CLASH(21, "BuilderMethodClash", ERROR, "parameter '%s' hides a builder method; set method"),
    RESOURCE_CLASH(22, "ResourceClash", ERROR, "%s is generated; remove the hand-written file"),
    PREDEFINED_ELEMENT(23, "PredefinedElement", ERROR, "put @PredefinedModel on an enum constant"),
    PREDEFINED_CONSTANT_BARE(
            24, "PredefinedConstantBare", ERROR, "constant %s declares no model; write @PredefinedModel on it"),
    PREDEFINED_MEMBER_TYPE(25, "PredefinedMemberType", ERROR, "%s has no meaning on %s; remove it"),
    USE_INVALID(26, "UseInvalid", ERROR, "'%s' %s"),
    MAP_ERROR_NOT_THROWABLE(27, "MapErrorNotThrowable", ERROR, "%s is not a Throwable; name classes of exceptions"),
    MAP_ERROR_DUPLICATE(28, "MapErrorDuplicate", ERROR, "%s is mapped to %s and %s; decide for one"),
    MAP_ERROR_USELESS(29, "MapErrorUseless", WARNING, "map specific exceptions instead of %s"),
    SCHEMA_MISSING(30, "SchemaMissing", ERROR, "customizable models need customizableSchema in %s"),
    SCHEMA_UNUSED(31, "SchemaUnused", WARNING, "customizableSchema of %s is never called; add CUSTOMIZABLE_MODEL"),
    VALIDATOR_MISSING(32, "ValidatorMissing", WARNING, "%s accepts any credentials; validate with one real call"),
    TYPE_UNRESOLVED(33, "TypeUnresolved", ERROR, "cannot resolve %s%s; correct its name, or import it"),
    INTERNAL_ERROR(34, "InternalError", ERROR, "internal error in Tenon %s: %s"),
    FILE_NAME_CHARACTERS(
            35,
            "FileNameCharacters",
            ERROR,
            "compilers cannot write a file named '%s'; use letters, digits and . _ - + @ ( ) ~ only"),
    RAW_YAML(36, "RawYaml", ERROR, "rawYaml %s"),
    JAVA_NAME(37, "JavaName", ERROR, "'%s' is no name in Java; use letters, digits and _, and no keyword"),
    NOT_ACCESSIBLE(38, "NotAccessible", ERROR, "the code of the plugin cannot name %s; %s");

    private final String code;
    private final String ruleName;
    private final Severity severity;
    private final String format;

    JavaRule(int number, String ruleName, Severity severity, String format) {
        this.code = "TN-JAV-" + (number < 10 ? "00" : "0") + number;
        this.ruleName = ruleName;
        this.severity = severity;
        this.format = format;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ruleName() {
        return ruleName;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Set<Consumer> refusedBy() {
        return severity == ERROR ? Set.of(Consumer.TENON) : Set.of();
    }

    @Override
    public String format() {
        return format;
    }
}
