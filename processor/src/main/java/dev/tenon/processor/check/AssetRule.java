package dev.tenon.processor.check;

import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;

/** The rules about files under {@code _assets}, {@code TN-AST}. */
enum AssetRule implements Rule {
    ICON_MISSING(2, "IconMissing", ERROR, "icon '%s' is not in _assets%s"),
    DARK_ICON_MISSING(3, "DarkIconMissing", ERROR, "icon '%s' is not in _assets%s"),
    ICON_PATH(4, "IconPath", ERROR, "icon paths are relative to _assets: '%s'"),
    ICON_IN_FOLDER(6, "IconInFolder", WARNING, "keep icons at the top of _assets; '%s' is not sent when debugging"),
    EMPTY_ASSET(7, "EmptyAsset", ERROR, "'%s' is empty"),
    ICON_EXTENSION(8, "IconExtension", WARNING, "'%s' will be served as image/png");

    private final String code;
    private final String ruleName;
    private final Severity severity;
    private final String format;

    AssetRule(int number, String ruleName, Severity severity, String format) {
        this.code = "TN-AST-00" + number;
        this.ruleName = ruleName;
        this.severity = severity;
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
        return severity;
    }

    @Override
    public String format() {
        return format;
    }
}
