package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Purpose;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.PluginCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What Dify refuses is refused, what it accepts is accepted, and what is surely a mistake is warned of. */
@Tag("conformance")
final class MutationConformanceTest {

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
