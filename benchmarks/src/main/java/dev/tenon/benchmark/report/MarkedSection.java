package dev.tenon.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that a program writes. What stands around its marks is left as it is. */
public final class MarkedSection {

    private final String begin;
    private final String end;

    public MarkedSection(String name) {
        begin = "<!-- begin " + name + ": written by the benchmark -->\n";
        end = "<!-- end " + name + " -->\n";
    }

    /**
     * Replaces the section in a page, or adds it at the end.
     *
     * @throws IllegalArgumentException if the page has only one of the marks
     */
    public void write(Path page, String title, String text) throws IOException {
        String old = Files.exists(page) ? Files.readString(page) : "# " + title + "\n";
        String section = begin + "\n" + text.strip() + "\n\n" + end;
        int from = old.indexOf(begin);
        int to = old.indexOf(end);
        if (from < 0 && to < 0) {
            Files.writeString(page, old.stripTrailing() + "\n\n" + section);
        } else if (from >= 0 && to > from) {
            Files.writeString(page, old.substring(0, from) + section + old.substring(to + end.length()));
        } else {
            throw new IllegalArgumentException(
                    page + " needs both of '" + begin.strip() + "' and '" + end.strip() + "'");
        }
    }
}
