package dev.tenon.maven;

import dev.tenon.declaration.Severity;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.Finding;
import dev.tenon.toolkit.check.FindingText;
import dev.tenon.toolkit.pack.PackageReport;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Reports of the toolkit in a build's log. */
final class Reports {

    private Reports() {}

    /**
     * Logs what was found.
     *
     * @throws MojoFailureException if there are errors
     */
    static void log(CheckReport report, Log log) throws MojoFailureException {
        logFindings(report, log);
        if (!report.isOk()) {
            int errors = report.count(Severity.ERROR);
            throw new MojoFailureException(
                    "Dify would refuse " + report.folder() + ": " + errors + (errors == 1 ? " error" : " errors"));
        }
    }

    /** Logs what was found, whatever it means for the build. */
    static void logFindings(CheckReport report, Log log) {
        for (Finding finding : report.findings()) {
            String line = FindingText.place(report.folder(), finding) + " " + FindingText.text(finding);
            if (finding.severity() == Severity.ERROR) {
                log.error(line);
            } else {
                log.warn(line);
            }
        }
    }

    /**
     * Logs what became of a package.
     *
     * @throws MojoFailureException if it was not written
     */
    static void log(PackageReport report, Log log) throws MojoFailureException {
        log(report.check(), log);
        log.info("wrote " + report.file() + ", " + report.size() / 1024 + " KiB of files");
        log.info(report.uniqueIdentifier());
    }
}
