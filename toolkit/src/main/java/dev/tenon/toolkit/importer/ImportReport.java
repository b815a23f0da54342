package dev.tenon.toolkit.importer;

import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.folder.Located;
import dev.tenon.toolkit.importer.Remarks.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what of a plugin is not in the module as it was. */
public final class ImportReport {

    private final PluginDeclaration plugin;
    private final List<Remark> changed;
    private final List<Located> leftBehind;
    private final List<Violation> remaining;
    private final List<String> sources;

    private ImportReport(
            PluginDeclaration plugin,
            List<Remark> changed,
            List<Located> leftBehind,
            List<Violation> remaining,
            List<String> sources) {
        this.plugin = plugin;
        this.changed = changed;
        this.leftBehind = leftBehind;
        this.remaining = remaining;
        this.sources = sources;
    }

    /**
     * Makes a report.
     *
     * @param found what the rules say of the original
     * @param remaining what they say of what was made of it
     * @param sources files that nothing was made of
     */
    static ImportReport of(
            PluginDeclaration plugin,
            Remarks remarks,
            List<Located> found,
            List<Violation> remaining,
            List<String> sources) {
        Set<String> still = new HashSet<>();
        remaining.forEach(each -> still.add(each.rule().code() + each.message()));
        List<Located> leftBehind = found.stream()
                .filter(each -> !still.contains(
                        each.violation().rule().code() + each.violation().message()))
                .toList();
        return new ImportReport(plugin, remarks.all(), leftBehind, remaining, sources);
    }

    /** Returns whether nothing but the Java code is left to be written: all declarations mean what they meant. */
    public boolean isComplete() {
        return changed.isEmpty() && remaining.stream().noneMatch(each -> each.severity() == Severity.ERROR);
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
        StringBuilder text = new StringBuilder("# Imported: ")
                .append(manifest.author())
                .append('/')
                .append(manifest.name())
                .append(' ')
                .append(manifest.version())
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
                remaining.stream()
                        .map(each -> each.severity().name().toLowerCase(Locale.ROOT) + ": " + each)
                        .toList());
        section(
                text,
                "Sources without a counterpart",
                sources.stream().map(each -> "`" + each + "`").toList());
        return text.toString();
    }

    private static String line(Located found) {
        Violation violation = found.violation();
        return "`" + found.file() + ":" + found.position().line() + "`: " + violation.message() + " ["
                + violation.rule().code() + " " + violation.rule().ruleName() + "]";
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            lines.forEach(each -> text.append("- ").append(each).append('\n'));
        }
    }
}
