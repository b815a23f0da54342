package dev.tenon.processor.check;

import static dev.tenon.annotation.ConfigurateMethod.CUSTOMIZABLE_MODEL;

import dev.tenon.annotation.ModelType;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.source.Obstacle;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceModelClass.Trait;
import dev.tenon.processor.source.SourceName;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceTypeUse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether the listed classes can answer for their model types. */
final class ModelClassChecks {

    private final SourceRoot root;
    private final Findings findings;
    private final Map<ModelType, String> types = new EnumMap<>(ModelType.class);
    private final Set<TypeRef> classes = new HashSet<>();
    private final Map<TypeRef, SourceName> generated = new HashMap<>();

    ModelClassChecks(SourceRoot root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check() {
        generated(root.pluginClass());
        for (SourceModelClass each : root.models()) {
            check(each);
        }
    }

    private void check(SourceModelClass model) {
        String name = model.type().simpleName();
        if (model.obstacle() != null) {
            findings.add(JavaRule.NOT_INSTANTIABLE, model.listed(), name, remedy(model.obstacle()));
        }
        if (model.annotations().isEmpty()) {
            findings.add(JavaRule.MODEL_ANNOTATION_MISSING, model.listed(), name);
            return;
        }
        SourceModelAnnotation annotation = model.annotations().get(0);
        if (!once(model, annotation.modelType())) {
            return;
        }
        if (root.provider().has(CUSTOMIZABLE_MODEL) || model.traits().contains(Trait.DESCRIBES)) {
            generated(annotation.schemaBuilder());
        }
        modelInterface(model, annotation);
        methods(model);
    }

    /** Returns what to do about a class of which no object can be made. */
    static String remedy(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_CONCRETE -> "make it a concrete class";
            case INNER -> "make it static";
            case GENERIC -> "remove its type parameters, or write a subclass that fixes them";
            case NO_CONSTRUCTOR -> "give it an accessible constructor without arguments";
            case CHECKED_EXCEPTION -> "its constructor must not throw checked exceptions";
        };
    }

    private boolean once(SourceModelClass model, ModelType type) {
        String name = model.type().simpleName();
        String before = types.putIfAbsent(type, name);
        if (before != null) {
            findings.add(JavaRule.TWO_CLASSES_OF_ONE_TYPE, model.listed(), before, name, type.value());
        }
        return classes.add(model.type());
    }

    private void generated(SourceName name) {
        TypeRef type = name.generated().name();
        SourceName before = generated.putIfAbsent(type, name);
        if (name.taken() || before != null) {
            findings.add(JavaRule.GENERATED_TYPE_CLASH, name.origin(), type.canonicalName(), "set generatedName");
        }
    }

    private void modelInterface(SourceModelClass model, SourceModelAnnotation annotation) {
        SourceInterface implemented = null;
        for (SourceInterface each : model.interfaces()) {
            if (each.modelType() == annotation.modelType()) {
                implemented = each;
            }
        }
        for (SourceModelAnnotation each : model.annotations()) {
            for (SourceInterface other : model.interfaces()) {
                if (other.modelType() != each.modelType()) {
                    findings.add(
                            JavaRule.INTERFACE_MISMATCH,
                            each.origin(),
                            each.annotation(),
                            simple(SourceInterface.signature(other.modelType())));
                }
            }
        }
        if (implemented != null) {
            arguments(model, implemented);
        } else if (model.interfaces().isEmpty()) {
            findings.add(
                    JavaRule.INTERFACE_MISSING,
                    annotation.origin(),
                    model.type().simpleName(),
                    SourceInterface.signature(annotation.modelType()));
        }
    }

    private void arguments(SourceModelClass model, SourceInterface implemented) {
        boolean unnamed = implemented.arguments().isEmpty();
        for (SourceTypeUse each : implemented.arguments()) {
            unnamed |= each.kind() == SourceTypeUse.Kind.UNNAMED;
            if (each.kind() == SourceTypeUse.Kind.OTHER) {
                findings.add(JavaRule.RECORD_EXPECTED, each.origin(), each.display());
            }
        }
        if (unnamed) {
            findings.add(JavaRule.TYPE_ARGUMENTS, model.origin(), SourceInterface.signature(implemented.modelType()));
        } else {
            credentials(model, implemented.arguments().get(0));
        }
    }

    private void credentials(SourceModelClass model, SourceTypeUse taken) {
        SourceTypeUse declared = root.provider().has(CUSTOMIZABLE_MODEL)
                ? root.provider().modelCredentials()
                : root.provider().providerCredentials();
        if (declared != null && declared.differs(taken)) {
            findings.add(
                    JavaRule.CREDENTIALS_MISMATCH,
                    model.origin(),
                    declared.display(),
                    model.type().simpleName(),
                    taken.display(),
                    CredentialChecks.ONE_RECORD);
        }
    }

    private void methods(SourceModelClass model) {
        String name = model.type().simpleName();
        boolean describes = model.traits().contains(Trait.DESCRIBES);
        if (model.interfaces().isEmpty()) {
            return;
        }
        if (root.provider().has(CUSTOMIZABLE_MODEL)) {
            if (!describes) {
                findings.add(JavaRule.SCHEMA_MISSING, model.origin(), name);
            }
            if (!model.traits().contains(Trait.VALIDATES)
                    && CredentialChecks.hasFields(root.provider().modelCredentials())) {
                findings.add(JavaRule.VALIDATOR_MISSING, model.origin(), name);
            }
        } else if (describes) {
            findings.add(JavaRule.SCHEMA_UNUSED, model.origin(), name);
        }
    }

    private static String simple(String signature) {
        return signature.substring(0, signature.indexOf('<'));
    }
}
