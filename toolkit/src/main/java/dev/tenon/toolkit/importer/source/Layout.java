package dev.tenon.toolkit.importer.source;

import dev.tenon.toolkit.importer.source.Value.Annotation;
import dev.tenon.toolkit.importer.source.Value.Items;
import dev.tenon.toolkit.importer.source.Value.Member;
import dev.tenon.toolkit.importer.source.Value.Text;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays out annotations as palantir-java-format does: on one line if they fit, else each member on a line of its own, and a
 * value that still does not fit on the line below its name.
 */
final class Layout {

    /** The longest line. */
    static final int WIDTH = 120;

    /** How far the members of an annotation are indented. */
    private static final int STEP = 8;

    /** Arrays whose items are all shorter are filled line by line. */
    private static final int SHORT_ITEM = 10;

    private Layout() {}

    /** Returns an annotation that begins at the given column. */
    static String annotation(Annotation annotation, int indent) {
        return annotation(annotation, indent, 0);
    }

    /** Returns an annotation behind which so many characters follow on its last line. */
    private static String annotation(Annotation annotation, int indent, int tail) {
        String flat = flat(annotation);
        if (flat != null && fits(indent, flat, tail)) {
            return flat;
        }
        int inner = indent + STEP;
        List<Member> members = annotation.members();
        StringJoiner joined =
                new StringJoiner(",\n" + blanks(inner), "@" + annotation.type() + "(\n" + blanks(inner), ")");
        for (int i = 0; i < members.size(); i++) {
            int behind = i == members.size() - 1 ? tail + 1 : 1;
            joined.add(
                    annotation.isShort()
                            ? value(members.get(i).value(), inner, behind)
                            : member(members.get(i), inner, behind));
        }
        return joined.toString();
    }

    private static boolean fits(int column, String text, int tail) {
        return column + text.length() + tail <= WIDTH;
    }

    private static String value(Value value, int indent, int tail) {
        String flat = flat(value);
        if (flat != null && fits(indent, flat, tail)) {
            return flat;
        }
        if (value instanceof Annotation annotation) {
            return annotation(annotation, indent, tail);
        }
        if (value instanceof Text text) {
            return Literals.isBlock(text.text())
                    ? Literals.block(text.text(), indent + STEP)
                    : concatenation(text, WIDTH - indent, indent + STEP, tail);
        }
        return value instanceof Items items ? items(items.items(), indent) : String.valueOf(flat);
    }

    private static String member(Member member, int indent, int tail) {
        String name = member.name() + " = ";
        Value value = member.value();
        String flat = flat(value);
        if (flat != null && fits(indent + name.length(), flat, tail)) {
            return name + flat;
        }
        if (value instanceof Items items) {
            return name + items(items.items(), indent);
        }
        if (value instanceof Text text && Literals.isBlock(text.text())) {
            return name + Literals.block(text.text(), indent + STEP);
        }
        if (flat == null || !fits(indent + STEP, flat, tail)) {
            String beside = beside(value, indent, name.length(), tail);
            if (beside != null) {
                return name + beside;
            }
        }
        return member.name() + " =\n" + blanks(indent + STEP) + value(value, indent + STEP, tail);
    }

    /** A text stays beside the name, also as the only member of an annotation: only the text itself is broken. */
    private static @Nullable String beside(Value value, int indent, int name, int tail) {
        if (value instanceof Text text) {
            return concatenation(text, WIDTH - indent - name, indent + STEP, tail);
        }
        if (!(value instanceof Annotation annotation)
                || !annotation.isShort()
                || !(annotation.members().get(0).value() instanceof Text text)) {
            return null;
        }
        String open = "@" + annotation.type() + "(";
        String broken = Literals.isBlock(text.text())
                ? Literals.block(text.text(), indent + STEP)
                : concatenation(text, WIDTH - indent - name - open.length(), indent + 2 * STEP, tail + 1);
        return open + broken + ")";
    }

    private static String concatenation(Text text, int first, int indent, int tail) {
        List<String> literals = Literals.split(text.text(), first, WIDTH - indent - "+ ".length(), tail);
        return String.join("\n" + blanks(indent) + "+ ", literals);
    }

    private static String items(List<Value> items, int indent) {
        int inner = indent + STEP / 2;
        String open = "{\n" + blanks(inner);
        String close = "\n" + blanks(indent) + "}";
        if (items.stream().allMatch(Layout::isShort)) {
            return open + fill(items, inner) + close;
        }
        return items.stream()
                .map(each -> value(each, inner, 1))
                .collect(Collectors.joining(",\n" + blanks(inner), open, close));
    }

    private static boolean isShort(Value item) {
        String flat = flat(item);
        return flat != null && flat.length() < SHORT_ITEM;
    }

    private static String fill(List<Value> items, int indent) {
        StringBuilder filled = new StringBuilder();
        int column = indent;
        for (Value each : items) {
            String flat = String.valueOf(flat(each));
            if (filled.isEmpty()) {
                filled.append(flat);
            } else if (column + ", ".length() + flat.length() + ",".length() <= WIDTH) {
                filled.append(", ").append(flat);
                column += ", ".length();
            } else {
                filled.append(",\n").append(blanks(indent)).append(flat);
                column = indent;
            }
            column += flat.length();
        }
        return filled.toString();
    }

    /** Returns a value on one line, or null if it must not stand on one. */
    static @Nullable String flat(Value value) {
        if (value instanceof Value.Code code) {
            return code.text();
        }
        if (value instanceof Text text) {
            return Literals.isBlock(text.text()) ? null : Literals.string(text.text());
        }
        if (value instanceof Items items) {
            return join(items.items(), "{", "}");
        }
        return flatAnnotation((Annotation) value);
    }

    private static @Nullable String flatAnnotation(Annotation annotation) {
        List<Member> members = annotation.members();
        String name = "@" + annotation.type();
        if (members.isEmpty()) {
            return name;
        }
        if (annotation.isShort()) {
            String flat = flat(members.get(0).value());
            return flat == null ? null : name + "(" + flat + ")";
        }
        boolean array = members.stream().anyMatch(each -> each.value() instanceof Items);
        if (array && members.size() > 1) {
            return null;
        }
        return join(
                members.stream()
                        .<Value>map(each -> {
                            String flat = flat(each.value());
                            return flat == null ? each.value() : new Value.Code(each.name() + " = " + flat);
                        })
                        .toList(),
                name + "(",
                ")");
    }

    private static @Nullable String join(List<Value> values, String open, String close) {
        StringBuilder joined = new StringBuilder(open);
        for (Value each : values) {
            String flat = flat(each);
            if (flat == null) {
                return null;
            }
            joined.append(joined.length() == open.length() ? "" : ", ").append(flat);
        }
        return joined.append(close).toString();
    }

    static String blanks(int count) {
        return " ".repeat(count);
    }
}
