package dev.tenon.it.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The Java that stands in a page of the documentation. */
final class Page {

    private static final Pattern JAVA = Pattern.compile("(?ms)^ *```java\n(.*?)^ *```$");

    private Page() {}

    /** Returns its blocks of Java, in order. */
    static List<String> java(String page) throws IOException {
        return JAVA.matcher(Files.readString(Path.of("..", page)))
                .results()
                .map(block -> block.group(1).stripIndent())
                .toList();
    }
}
