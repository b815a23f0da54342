package dev.tenon.processor.check;

import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.processor.diagnostic.Finding;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.resolve.Origins;
import dev.tenon.processor.resolve.Resolved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Dify's own rules, each violation at the place where the author wrote the value. */
public final class DeclarationChecks {

    private static final Pattern FORM =
            Pattern.compile("(provider|model)_credential_schema\\.credential_form_schemas\\[\\d+]");

    private final Origins origins;
    private final Set<Seen> seen = new HashSet<>();
    private final Set<Origin> spoken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private DeclarationChecks(Origins origins, List<Finding> before) {
        this.origins = origins;
        for (Finding each : before) {
            if (each.severity() == Severity.ERROR) {
                spoken.add(each.origin());
            }
        }
    }

    /**
     * Returns what is wrong with the declarations of a plugin. Says nothing where {@code before} has found an error already:
     * what is written there was not understood.
     */
    public static List<Finding> check(Resolved resolved, List<Finding> before) {
        DeclarationChecks checks = new DeclarationChecks(resolved.origins(), before);
        PluginDeclaration declaration = resolved.model().declaration();
        checks.add("manifest", DeclarationRules.check(declaration.manifest(), Instant.now()));
        checks.add("manifest", DeclarationRules.checkTogether(declaration));
        checks.add("provider", DeclarationRules.check(declaration.provider()));
        for (Map.Entry<String, ModelSchema> each : resolved.vocabularies().entrySet()) {
            checks.add(each.getKey(), ofParameters(DeclarationRules.check(each.getValue())));
        }
        return List.copyOf(checks.findings);
    }

    private static List<Violation> ofParameters(List<Violation> violations) {
        List<Violation> found = new ArrayList<>();
        for (Violation each : violations) {
            if (each.path().startsWith("parameter_rules[")) {
                found.add(each);
            }
        }
        return found;
    }

    /** An error within an annotation also answers for what would be said of the annotation as a whole. */
    private boolean isSpoken(Origin origin) {
        return spoken.contains(origin) || spoken.stream().anyMatch(origin::encloses);
    }

    private void add(String document, List<Violation> violations) {
        for (Violation each : violations) {
            String path = each.path().isEmpty() ? document : document + "." + each.path();
            Origin origin = origins.at(path);
            if (!origins.unreadable(path) && !isSpoken(origin) && once(each, path, origin)) {
                findings.add(new Finding(each.rule(), each.severity(), each.refusedBy(), origin, each.message()));
            }
        }
    }

    /** A record that serves both forms is checked in each, but what is wrong with it is wrong once. */
    private boolean once(Violation violation, String path, Origin origin) {
        return seen.add(new Seen(violation.rule(), FORM.matcher(path).replaceFirst(""), origin));
    }

    private record Seen(Rule rule, String path, Origin origin) {}
}
