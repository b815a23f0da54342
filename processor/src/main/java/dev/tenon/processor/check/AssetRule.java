package dev.tenon.processor.check;

import static dev.tenon.declaration.Severity.ERROR;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import java.util.Set;

/** The rules about icons that need to see the {@code _assets} folder, {@code TN-AST}; the others need only their names. */
enum AssetRule implements Rule {
    ICON_MISSING(2, "IconMissing", ERROR, "icon '%s' is not in _assets%s"),
    DARK_ICON_MISSING(3, "DarkIconMissing", ERROR, "icon '%s' is not in _assets%s"),
    EMPTY_ASSET(7, "EmptyAsset", ERROR, "'%s' is empty");

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
    public Set<Consumer> refusedBy() {
        return Set.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.DEBUG);
    }

    @Override
    public String format() {
        return format;
    }
}
