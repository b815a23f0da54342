package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.PluginCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What Dify refuses is refused, what it accepts is accepted, and what is surely a mistake is warned of. */
@Tag("conformance")
final class MutationConformanceTest {

    /** Those whom a package meets, by the names of the recording. */
    private static final Set<String> INSTALLATION = Set.of(
            "daemon-decode",
            "daemon-package",
            "daemon-install",
            "daemon-encode",
            "daemon-read",
            "dify-read",
            "unusable");

    private static final Set<Consumer> DAEMON = Set.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.RUN);

    @TempDir
    private Path folders;

    @TestFactory
    Stream<DynamicTest> everybody() {
        return Mutation.all().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.id(), () -> {
                    CheckReport report = check(mutation, Purpose.ALL);
                    assertThat(verdict(report, mutation.expect()))
                            .as(mutation.why() + ": %s", report.findings())
                            .isEqualTo(mutation.expect());
                }));
    }

    @TestFactory
    Stream<DynamicTest> sdk() {
        return Mutation.all().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.id(), () -> {
                    CheckReport report = check(mutation, Purpose.SDK);
                    assertThat(report.isOk())
                            .as(mutation.why() + ": %s", report.findings())
                            .isEqualTo(mutation.isAcceptedBy("sdk"));
                }));
    }

    /** Where the daemon's form for debugging or the SDK refuse, Dify's API was not asked. */
    @TestFactory
    Stream<DynamicTest> install() {
        return Mutation.all().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.id(), () -> {
                    CheckReport report = check(mutation, Purpose.INSTALL);
                    boolean refused = mutation.refusedBy().stream().anyMatch(INSTALLATION::contains);
                    boolean asked = mutation.expect().equals("reject") && !refused;
                    assertThat(asked ? !isRefusedBy(report, DAEMON) : report.isOk())
                            .as(mutation.why() + ": %s", report.findings())
                            .isEqualTo(!refused);
                }));
    }

    /** The recording sends what the SDK makes of a folder, without the assets and without the end of the registration. */
    @TestFactory
    Stream<DynamicTest> debug() {
        return Mutation.all().stream()
                .filter(mutation -> mutation.wasShownTo("daemon_tcp"))
                .filter(mutation -> !mutation.expect().equals("warn") && !mutation.isOfAssets())
                .map(mutation -> DynamicTest.dynamicTest(mutation.id(), () -> {
                    CheckReport report = check(mutation, Purpose.DEBUG);
                    assertThat(isRefusedBy(report, Set.of(Consumer.DEBUG)))
                            .as(mutation.why() + ": %s", report.findings())
                            .isEqualTo(mutation.isRefusedAtRegistration() || mutation.isRefusedAsAWhole());
                }));
    }

    private static boolean isRefusedBy(CheckReport report, Set<Consumer> consumers) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .anyMatch(finding -> finding.refusedBy().stream().anyMatch(consumers::contains));
    }

    private CheckReport check(Mutation mutation, Purpose purpose) throws IOException {
        Path folder = folders.resolve(mutation.id());
        mutation.write(folder);
        return PluginCheck.check(folder, purpose);
    }

    /** Warnings are a verdict only where they are asked for: what Dify accepts may deserve one. */
    private static String verdict(CheckReport report, String expected) {
        if (!report.isOk()) {
            return "reject";
        }
        return expected.equals("warn") && !report.findings().isEmpty() ? "warn" : "accept";
    }
}
