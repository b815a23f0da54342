package dev.tenon.toolkit.importer;

import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.folder.Located;
import dev.tenon.toolkit.check.FindingText;
import dev.tenon.toolkit.importer.Remarks.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what of a plugin is not in the module as it was. */
public final class ImportReport {

    private static final Pattern MODEL = Pattern.compile("^models\\[(\\d+)]\\.?");

    /** More are not read, but a virtual environment. */
    private static final int MOST_FILES = 100;

    private final PluginDeclaration plugin;
    private final List<Remark> changed;
    private final List<Located> leftBehind;
    private final List<Violation> remaining;
    private final Purpose purpose;
    private final List<String> files;

    private ImportReport(
            PluginDeclaration plugin,
            List<Remark> changed,
            List<Located> leftBehind,
            List<Violation> remaining,
            Purpose purpose,
            List<String> files) {
        this.plugin = plugin;
        this.changed = changed;
        this.leftBehind = leftBehind;
        this.remaining = remaining;
        this.purpose = purpose;
        this.files = files;
    }

    /**
     * Makes a report.
     *
     * @param found what the rules say of the original
     * @param remaining what they say of what was made of it
     * @param purpose what the module is compiled for
     * @param files those that nothing was made of
     */
    static ImportReport of(
            PluginDeclaration plugin,
            Remarks remarks,
            List<Located> found,
            List<Violation> remaining,
            Purpose purpose,
            List<String> files) {
        Set<String> still = new HashSet<>();
        remaining.forEach(each -> still.add(each.rule().code() + each.message()));
        List<Located> leftBehind = found.stream()
                .filter(each -> !still.contains(
                        each.violation().rule().code() + each.violation().message()))
                .toList();
        return new ImportReport(plugin, remarks.all(), leftBehind, remaining, purpose, files);
    }

    /** Returns the files about which something was changed or left out. */
    public Set<String> changedFiles() {
        Set<String> files = new HashSet<>();
        changed.forEach(each -> files.add(each.file()));
        return files;
    }

    /** Returns the report in Markdown. */
    public String text() {
        PluginManifest manifest = plugin.manifest();
        String identity = manifest.author() + "/" + manifest.name() + " " + manifest.version();
        StringBuilder text = new StringBuilder("# Imported: ")
                .append(FindingText.oneLine(identity))
                .append("\n\n")
                .append(plugin.provider().models().size())
                .append(" predefined models. The methods that throw are to be written.\n");
        section(
                text,
                "Changed or left out",
                changed.stream()
                        .map(each -> "`" + each.file() + "`: " + each.text())
                        .toList());
        section(
                text,
                "Found in the original and not in what is generated now",
                leftBehind.stream().map(ImportReport::line).toList());
        section(
                text,
                "Reported by the compiler",
                remaining.stream().map(this::line).toList());
        section(
                text,
                "Files without a counterpart",
                files.stream().limit(MOST_FILES).map(each -> "`" + each + "`").toList());
        if (files.size() > MOST_FILES) {
            text.append("- and ").append(files.size() - MOST_FILES).append(" more\n");
        }
        return text.toString();
    }

    /** Names a model instead of counting it. */
    private String line(Violation violation) {
        Matcher model = MODEL.matcher(violation.path());
        String place = violation.path();
        if (model.find()) {
            int index = Integer.parseInt(model.group(1));
            place = plugin.provider().models().get(index).schema().model() + " " + place.substring(model.end());
        }
        Severity severity = purpose.severity(violation.severity(), violation.refusedBy());
        return severity.name().toLowerCase(Locale.ROOT) + ": `" + place + "`: " + text(violation);
    }

    private static String text(Violation violation) {
        return violation.message() + " [" + violation.rule().code() + " "
                + violation.rule().ruleName() + "]";
    }

    private static String line(Located found) {
        return "`" + found.file() + ":" + found.position().line() + "`: " + text(found.violation());
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            lines.forEach(
                    each -> text.append("- ").append(FindingText.oneLine(each)).append('\n'));
        }
    }
}
