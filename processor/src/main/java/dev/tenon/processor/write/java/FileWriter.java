package dev.tenon.processor.write.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.processor.model.GeneratedType;
import dev.tenon.processor.model.TypeRef;
import javax.lang.model.element.Modifier;

/** Gives every generated file what all have in common: a final class with its annotations and a link to its source. */
final class FileWriter {

    private static final String GENERATOR = "dev.tenon.processor.TenonProcessor";

    private final TypeRef root;
    private final JavaSourcesOptions options;

    FileWriter(TypeRef root, JavaSourcesOptions options) {
        this.root = root;
        this.options = options;
    }

    /**
     * Starts a class.
     *
     * @param javadoc its description, with <code>$L</code> for the link to the source
     */
    TypeSpec.Builder type(ClassName name, TypeRef source, String javadoc, Modifier... modifiers) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc, link(source, name))
                .addModifiers(modifiers)
                .addModifiers(Modifier.FINAL)
                .addAnnotation(marker(ClassName.get(TenonGenerated.class), root.canonicalName()));
        if (options.generated()) {
            type.addAnnotation(marker(Types.GENERATED, GENERATOR));
        }
        if (options.nullMarked()) {
            type.addAnnotation(Types.NULL_MARKED);
        }
        if (options.deprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return type;
    }

    /** Returns the modifiers that say who may name a type. */
    static Modifier[] visibility(GeneratedType type) {
        return type.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** Returns the type, marked as one that may be null where that can be said. */
    TypeName nullable(ClassName type) {
        return options.nullMarked()
                ? type.annotated(AnnotationSpec.builder(Types.NULLABLE).build())
                : type;
    }

    /** Finishes a file. */
    JavaFile file(ClassName name, TypeSpec.Builder type) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    /** Returns a type as Javadoc in a file names it: an import for the sake of a comment would be an unused one. */
    static String link(TypeRef type, ClassName file) {
        return type.packageName().equals(file.packageName())
                ? String.join(".", type.simpleNames())
                : type.canonicalName();
    }

    private static AnnotationSpec marker(ClassName annotation, String value) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", "$S", value)
                .build();
    }
}
