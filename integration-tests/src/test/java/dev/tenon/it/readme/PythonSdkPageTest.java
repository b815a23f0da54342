package dev.tenon.it.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every difference on the page about the Python SDK names tests, and these exist. */
final class PythonSdkPageTest {

    /** A row that is neither the head of a table nor the line below it. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(?!---|.* shown by \\|$).*\\|$");

    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void everyDifferenceIsShownByTestsThatExist() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(Path.of("..", "docs", "python-sdk.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        List<Path> sources = testSources();
        List<String> missing = new ArrayList<>();
        for (String row : rows) {
            List<MatchResult> tests = TEST.matcher(lastCell(row)).results().toList();
            if (tests.isEmpty()) {
                missing.add("a test in the row " + row);
            }
            for (MatchResult test : tests) {
                if (!exists(test.group(1), test.group(2), sources)) {
                    missing.add(test.group(1) + "." + test.group(2));
                }
            }
        }

        assertThat(rows).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static String lastCell(String row) {
        return row.substring(row.lastIndexOf('|', row.length() - 2));
    }

    private static boolean exists(String type, String method, List<Path> sources) throws IOException {
        Pattern declaration = Pattern.compile("\\bvoid " + method + "\\(");
        for (Path source : sources) {
            if (source.endsWith(type + ".java")
                    && declaration.matcher(Files.readString(source)).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> testSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path tests :
                    modules.map(module -> module.resolve("src/test/java")).toList()) {
                if (Files.isDirectory(tests)) {
                    try (Stream<Path> files = Files.walk(tests)) {
                        files.filter(Files::isRegularFile).forEach(sources::add);
                    }
                }
            }
        }
        return sources;
    }
}
