package dev.tenon.declaration.document;

/** Names of tags: those of YAML itself by their last part, such as {@code int} for {@code !!int}, any other one as it is. */
public final class TagNames {
    private static final String STANDARD = "tag:yaml.org,2002:";

    private TagNames() {}

    /** Returns the name of a tag that a parser found. */
    public static String of(String tag) {
        return tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : tag;
    }

    /** Returns a tag as it is written, given its name. */
    public static String written(String name) {
        return name.startsWith("!") || name.contains(":") ? name : "!!" + name;
    }
}
