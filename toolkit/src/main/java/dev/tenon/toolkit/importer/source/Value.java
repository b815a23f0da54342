package dev.tenon.toolkit.importer.source;

import java.util.ArrayList;
import java.util.List;

/** The value of an annotation member. */
public sealed interface Value {

    /**
     * Code that stands on one line: a number, a constant, a class literal.
     *
     * @param text the code
     */
    record Code(String text) implements Value {}

    /**
     * A string. It is a text block if it has lines, and is put together of several literals if it is too long for one line.
     *
     * @param text its content
     * @param cut whether there was more of it than a constant can hold
     */
    record Text(String text, boolean cut) implements Value {

        /** Returns a string with the content, or as much of it as fits. */
        public static Text of(String text) {
            String fitted = Constants.fitted(text);
            return new Text(fitted, fitted.length() < text.length());
        }
    }

    /**
     * An array.
     *
     * @param items its items
     */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An annotation, on its own or as a value. Members stand in the order in which they were added. */
    final class Annotation implements Value {
        private final String type;
        private final List<Member> members = new ArrayList<>();

        private Annotation(String type) {
            this.type = type;
        }

        /** Returns an annotation of the type with the given simple name, without members. */
        public static Annotation of(String type) {
            return new Annotation(type);
        }

        /** Adds a member. An array of one item is written as the item. */
        public Annotation with(String name, Value value) {
            boolean single = value instanceof Items array && array.items().size() == 1;
            members.add(new Member(name, single ? ((Items) value).items().get(0) : value));
            return this;
        }

        /** Adds a member that is a string. */
        public Annotation text(String name, String value) {
            return with(name, Text.of(value));
        }

        /** Adds a member that is code. */
        public Annotation code(String name, String value) {
            return with(name, new Code(value));
        }

        /** Adds a member that is an array, unless it has no items. */
        public Annotation items(String name, List<? extends Value> values) {
            return values.isEmpty() ? this : with(name, new Items(new ArrayList<>(values)));
        }

        String type() {
            return type;
        }

        List<Member> members() {
            return members;
        }

        /** Returns how much there is to read in it: one for each member, more for those that are annotations themselves. */
        public int weight() {
            return members.stream()
                    .mapToInt(each -> each.value() instanceof Annotation inner ? 2 + inner.weight() : 1)
                    .sum();
        }

        /** Returns whether its only member is {@code value}, whose name is not written. */
        boolean isShort() {
            return members.size() == 1 && members.get(0).name().equals("value");
        }
    }

    /**
     * A member of an annotation.
     *
     * @param name its name
     * @param value its value
     */
    record Member(String name, Value value) {}
}
