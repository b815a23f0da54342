package dev.tenon.toolkit.check;

import dev.tenon.declaration.Consumer;
import java.util.Locale;

/**
 * A report as one line of JSON: {@code dir}, {@code ok} and {@code findings}, each with {@code file}, {@code line}, {@code column},
 * {@code severity}, {@code code}, {@code name}, {@code path}, {@code message} and {@code refusedBy}. Written by hand, since loading a
 * library for it would take longer than the check.
 */
public final class ReportJson {

    private final StringBuilder out = new StringBuilder(256);

    private ReportJson() {}

    /** Returns the line, without a line break. It is ASCII, so that no console's encoding can spoil it. */
    public static String line(CheckReport report) {
        return new ReportJson().report(report);
    }

    private String report(CheckReport report) {
        out.append("{\"dir\":").append(quoted(report.folder().toString()));
        out.append(",\"ok\":").append(report.isOk()).append(",\"findings\":[");
        String separator = "";
        for (Finding finding : report.findings()) {
            out.append(separator);
            finding(finding);
            separator = ",";
        }
        return out.append("]}").toString();
    }

    private void finding(Finding finding) {
        out.append("{\"file\":").append(quoted(finding.file()));
        out.append(",\"line\":").append(finding.position().line());
        out.append(",\"column\":").append(finding.position().column());
        out.append(",\"severity\":").append(quoted(FindingText.word(finding.severity())));
        out.append(",\"code\":").append(quoted(finding.rule().code()));
        out.append(",\"name\":").append(quoted(finding.rule().ruleName()));
        out.append(",\"path\":").append(quoted(finding.path()));
        out.append(",\"message\":").append(quoted(finding.message()));
        out.append(",\"refusedBy\":[");
        String separator = "";
        for (Consumer consumer : finding.refusedBy()) {
            out.append(separator).append(quoted(consumer.name().toLowerCase(Locale.ROOT)));
            separator = ",";
        }
        out.append("]}");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
