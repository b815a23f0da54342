package dev.tenon.declaration;

import dev.tenon.declaration.form.VersionForm;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The rules of a plugin's version. */
final class Versions {

    private Versions() {}

    /** Checks the version of a plugin. */
    static void check(Findings at, String version) {
        if (!TextRules.required(at, version)) {
            return;
        }
        Optional<String> numbers = VersionForm.numbers(version);
        if (numbers.isEmpty()) {
            at.reportFor(refusing(version), ManifestCode.VERSION_FORMAT, version);
        } else if (!VersionForm.isPep440(version)) {
            at.report(ManifestCode.VERSION_NOT_PEP440, version, numbers.get());
        }
    }

    /** The SDK takes more versions, but not any text. */
    private static Set<Consumer> refusing(String version) {
        Set<Consumer> refusing = EnumSet.copyOf(ManifestCode.VERSION_FORMAT.refusedBy());
        if (!VersionForm.isPep440(version)) {
            refusing.add(Consumer.SDK);
        }
        return refusing;
    }
}
