package dev.tenon.toolkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.rule.PackageCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report in the forms that other programs read. */
final class ReportFormsTest {

    private static final Finding FINDING = new Finding(
            "provider/a.yaml",
            new Position(3, 7),
            Severity.ERROR,
            PackageCode.FILE_UNUSABLE,
            "label.en_US",
            "'é\"\\\n\u001b[31m😀' is wrong",
            List.of(Consumer.PACKAGE, Consumer.DEBUG));

    private static final Finding WARNING = new Finding(
            "manifest.yaml", Position.START, Severity.WARNING, PackageCode.FILE_UNUSABLE, "", "odd", List.of());

    @Test
    void isAnObjectPerFolder() {
        assertThat(ReportJson.line(new CheckReport(Path.of("a b"), List.of(WARNING, FINDING))))
                .isEqualTo("{\"dir\":\"a b\",\"ok\":false,\"findings\":["
                        + "{\"file\":\"manifest.yaml\",\"line\":1,\"column\":1,\"severity\":\"warning\",\"code\":\"TN-PKG-018\","
                        + "\"name\":\"FileUnusable\",\"path\":\"\",\"message\":\"odd\",\"refusedBy\":[]},"
                        + "{\"file\":\"provider/a.yaml\",\"line\":3,\"column\":7,\"severity\":\"error\",\"code\":\"TN-PKG-018\","
                        + "\"name\":\"FileUnusable\",\"path\":\"label.en_US\","
                        + "\"message\":\"'\\u00e9\\\"\\\\\\u000a\\u001b[31m\\ud83d\\ude00' is wrong\","
                        + "\"refusedBy\":[\"package\",\"debug\"]}]}");
        assertThat(ReportJson.line(new CheckReport(Path.of("a"), List.of())))
                .isEqualTo("{\"dir\":\"a\",\"ok\":true,\"findings\":[]}");
    }

    @Test
    void isALinePerFinding() {
        assertThat(FindingText.line(Path.of("x"), FINDING))
                .isEqualTo(Path.of("x/provider/a.yaml") + ":3:7: error: [TN-PKG-018 FileUnusable] "
                        + "'é\"\\\\n\\x1b[31m😀' is wrong (refused by dify plugin package, remote debugging)");
        assertThat(FindingText.line(Path.of("x"), WARNING))
                .isEqualTo(Path.of("x/manifest.yaml") + ":1:1: warning: [TN-PKG-018 FileUnusable] odd");
    }

    @Test
    void countsBySeverity() {
        CheckReport report = new CheckReport(Path.of("x"), List.of(WARNING, FINDING, WARNING));
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.isOk()).isFalse();
        assertThat(new CheckReport(Path.of("x"), List.of(WARNING)).isOk()).isTrue();
        assertThat(report.withWarningsAsErrors().count(Severity.ERROR)).isEqualTo(3);
    }
}
