package dev.tenon.toolkit.importer.source;

import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.importer.source.Value.Items;
import dev.tenon.toolkit.importer.source.Value.Text;
import dev.tenon.toolkit.module.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A file with one type. It collects the imports of what is written into it. */
public final class JavaFile {

    private final String packageName;
    private final String typeName;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> staticImports = new TreeSet<>();
    private final List<String> cutTexts = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();

    /** Begins a file for the type with the given simple name. */
    public JavaFile(String packageName, String typeName) {
        this.packageName = packageName;
        this.typeName = typeName;
    }

    /** Returns the names of types that a type of an imported package must not have, because files import others of that name. */
    public static Set<String> takenNames() {
        return KnownTypes.names();
    }

    /** Returns names for types in the type, which hide neither what files import nor the type itself. */
    public JavaNames nestedTypes() {
        Set<String> taken = new HashSet<>(takenNames());
        taken.add(typeName);
        return new JavaNames(taken);
    }

    /** Returns the simple name of the type. */
    public String typeName() {
        return typeName;
    }

    /** Returns the path of the file below the source folder. */
    public String path() {
        return packageName.replace('.', '/') + "/" + typeName + ".java";
    }

    /** Imports a type and returns its simple name. */
    public String use(String simpleName) {
        String owner = KnownTypes.packageOf(simpleName);
        if (!owner.equals("java.lang")) {
            imports.add(owner + "." + simpleName);
        }
        return simpleName;
    }

    /** Imports a constant of an enum and returns its name. */
    public String constant(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        staticImports.add(KnownTypes.packageOf(type) + "." + type + "." + value.name());
        return value.name();
    }

    /** Returns a constant of an enum behind the name of its type. */
    public String qualified(Enum<?> value) {
        return use(value.getDeclaringClass().getSimpleName()) + "." + value.name();
    }

    /** Adds lines. */
    public JavaFile line(String text) {
        body.append(text).append('\n');
        return this;
    }

    /** Begins a class; what it implements stands on lines of its own if it does not fit beside the name. */
    public JavaFile begin(String head, List<String> interfaces) {
        String beside = head + " implements " + String.join(", ", interfaces) + " {";
        String below = Layout.blanks(8) + "implements ";
        String list = String.join(", ", interfaces) + " {";
        if (beside.length() <= Layout.WIDTH) {
            return line(beside);
        }
        boolean fits = below.length() + list.length() <= Layout.WIDTH;
        return line(head).line(below + (fits ? list : String.join(",\n" + Layout.blanks(16), interfaces) + " {"));
    }

    /**
     * Adds a method that overrides another.
     *
     * @param head what stands before the parameters
     * @param parameters its parameters
     * @param statement its only statement
     */
    public JavaFile override(String head, String parameters, String statement) {
        String beside = "    public " + head + "(" + parameters + ") {";
        line("    @Override");
        if (beside.length() <= Layout.WIDTH) {
            line(beside);
        } else {
            line("    public " + head + "(").line(Layout.blanks(12) + parameters + ") {");
        }
        return line("        " + statement).line("    }");
    }

    /** Adds an annotation on lines of its own. */
    public JavaFile annotation(Annotation annotation, int indent) {
        return line(Layout.blanks(indent) + laidOut(annotation, indent));
    }

    /** Returns an annotation on lines of its own, without its line if it has no members, and the indentation of what it is on. */
    public String annotated(Annotation annotation, int indent) {
        String blanks = Layout.blanks(indent);
        return annotation.members().isEmpty() ? blanks : blanks + laidOut(annotation, indent) + "\n" + blanks;
    }

    /** Returns an annotation that begins at a column, and imports what it names. */
    String laidOut(Annotation annotation, int indent) {
        importAll(annotation);
        return Layout.annotation(annotation, indent);
    }

    private void importAll(Value value) {
        if (value instanceof Annotation annotation) {
            use(annotation.type());
            annotation.members().forEach(each -> importAll(each.value()));
        } else if (value instanceof Items items) {
            items.items().forEach(this::importAll);
        } else if (value instanceof Text text && text.cut()) {
            cutTexts.add(text.text());
        }
    }

    /** Returns what is left of the texts that no constant can hold as a whole. */
    public List<String> cutTexts() {
        return List.copyOf(cutTexts);
    }

    /** Returns the text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder("package ").append(packageName).append(";\n\n");
        staticImports.forEach(each -> text.append("import static ").append(each).append(";\n"));
        text.append(staticImports.isEmpty() ? "" : "\n");
        imports.forEach(each -> text.append("import ").append(each).append(";\n"));
        text.append(imports.isEmpty() ? "" : "\n");
        return text.append(body).toString();
    }
}
