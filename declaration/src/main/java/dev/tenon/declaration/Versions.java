package dev.tenon.declaration;

import dev.tenon.declaration.form.VersionForm;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.Optional;

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
            // The SDK takes more versions, but not any text.
            boolean sdk = !VersionForm.isPep440(version);
            at.reportFor(Findings.refusing(ManifestCode.VERSION_FORMAT, sdk), ManifestCode.VERSION_FORMAT, version);
        } else if (!VersionForm.isPep440(version)) {
            at.report(ManifestCode.VERSION_NOT_PEP440, version, numbers.get());
        }
    }
}
