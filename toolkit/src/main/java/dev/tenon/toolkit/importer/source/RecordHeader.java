package dev.tenon.toolkit.importer.source;

import dev.tenon.toolkit.importer.source.Value.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The components of a record, each with its annotations. */
public final class RecordHeader {

    private static final int INDENT = 8;

    /** Up to this length annotations stand beside their component. */
    private static final int BESIDE = 52;

    private final JavaFile file;
    private final List<String> components = new ArrayList<>();
    private final List<Boolean> tall = new ArrayList<>();

    /** Begins the header of the record that stands in the file. */
    public RecordHeader(JavaFile file) {
        this.file = file;
    }

    /** Adds a component. */
    public RecordHeader component(List<Annotation> annotations, String type, String name) {
        List<String> laidOut =
                annotations.stream().map(each -> file.laidOut(each, INDENT)).toList();
        String beside = String.join(" ", laidOut);
        String declaration = type + " " + name;
        boolean above = beside.contains("\n") || beside.length() > BESIDE;
        String line = "\n" + Layout.blanks(INDENT);
        if (!above) {
            components.add(beside + " " + declaration);
        } else if (!beside.contains("\n") && INDENT + beside.length() <= Layout.WIDTH) {
            components.add(beside + line + declaration);
        } else {
            components.add(laidOut.stream().collect(Collectors.joining(line, "", line + declaration)));
        }
        tall.add(above);
        return this;
    }

    /** Returns the header, from {@code record} to the brace that closes the record. */
    public String declaration(String name, String nested) {
        StringBuilder text = new StringBuilder("record ").append(name).append("(");
        for (int i = 0; i < components.size(); i++) {
            boolean blank = i > 0 && (tall.get(i) || tall.get(i - 1));
            text.append(i > 0 ? "," : "")
                    .append(blank ? "\n" : "")
                    .append('\n')
                    .append(Layout.blanks(INDENT))
                    .append(components.get(i));
        }
        return text.append(nested.isEmpty() ? ") {}" : ") {\n" + nested + "}").toString();
    }
}
