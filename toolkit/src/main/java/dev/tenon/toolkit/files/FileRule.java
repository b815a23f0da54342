package dev.tenon.toolkit.files;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import java.util.EnumSet;
import java.util.Set;

/** What can be wrong with a plugin's files before anything is read. */
public enum FileRule implements Rule {

    /** A link that leads out of the folder, nowhere or to a folder, or a folder that cannot be listed. */
    FILE_UNUSABLE("TN-PKG-018", "FileUnusable", "%s");

    private final String code;
    private final String ruleName;
    private final String format;

    FileRule(String code, String ruleName, String format) {
        this.code = code;
        this.ruleName = ruleName;
        this.format = format;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ruleName() {
        return ruleName;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Returns the packager, which fails on links to folders, and Tenon, which packs no file from elsewhere. */
    @Override
    public Set<Consumer> refusedBy() {
        return EnumSet.of(Consumer.PACKAGE, Consumer.TENON);
    }

    @Override
    public String format() {
        return format;
    }
}
