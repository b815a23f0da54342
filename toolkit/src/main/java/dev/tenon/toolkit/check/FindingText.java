package dev.tenon.toolkit.check;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The parts of a finding's line, {@code file:line:column: severity: [code Name] text (refused by …)}, the form that editors and build
 * servers recognize.
 */
public final class FindingText {

    private FindingText() {}

    /** Returns the whole line. */
    public static String line(Path folder, Finding finding) {
        return place(folder, finding) + " " + word(finding.severity()) + ": " + text(finding);
    }

    /** Returns {@code file:line:column:}, the file as one opens it from where the folder was named. */
    public static String place(Path folder, Finding finding) {
        return folder.resolve(finding.file()) + ":" + finding.position().line() + ":"
                + finding.position().column() + ":";
    }

    /** Returns {@code error} or {@code warning}. */
    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Returns what follows behind the severity. */
    public static String text(Finding finding) {
        String refused = finding.refusedBy().isEmpty()
                ? ""
                : finding.refusedBy().stream()
                        .map(Consumer::words)
                        .collect(Collectors.joining(", ", " (refused by ", ")"));
        return "[" + finding.rule().code() + " " + finding.rule().ruleName() + "] " + oneLine(finding.message())
                + refused;
    }

    /** Returns a message without the line breaks, and the characters that control a terminal, of the values that it quotes. */
    public static String oneLine(String message) {
        if (message.chars().noneMatch(Character::isISOControl)) {
            return message;
        }
        StringBuilder line = new StringBuilder(message.length() + 8);
        message.chars().forEach(c -> {
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\t' -> line.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        line.append(String.format(Locale.ROOT, "\\x%02x", c));
                    } else {
                        line.append((char) c);
                    }
                }
            }
        });
        return line.toString();
    }
}
