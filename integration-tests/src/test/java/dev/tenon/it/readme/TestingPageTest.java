package dev.tenon.it.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The tests on the page about testing compile as they stand there, and pass for the plugin of the README. */
final class TestingPageTest {

    @Test
    void examplesPass(@TempDir Path folder) throws Exception {
        List<String> examples = Page.java("docs/testing.md");
        GatewayProject project = new GatewayProject(folder);
        for (String example : examples) {
            project.test(example);
        }
        project.compile();

        TestExecutionSummary summary;
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            summary = run(classes.loadClass("gateway.GatewayTest"), classes.loadClass("gateway.GatewayFormTest"));
        }
        assertThat(summary.getFailures())
                .allSatisfy(failure -> assertThat(failure.getException()).isNull());
        assertThat(summary.getTestsSucceededCount())
                .isEqualTo(String.join("", examples).split("@Test\n", -1).length - 1);
    }

    private static TestExecutionSummary run(Class<?>... tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Arrays.stream(tests)
                                        .map(DiscoverySelectors::selectClass)
                                        .toList())
                                .build(),
                        listener);
        return listener.getSummary();
    }
}
