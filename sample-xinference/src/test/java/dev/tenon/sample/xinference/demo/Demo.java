package dev.tenon.sample.xinference.demo;

import dev.tenon.runtime.Secret;
import dev.tenon.sample.xinference.server.EmbeddedXinference;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the compiler made of the sample and what it refuses, then starts the plugin as Dify's daemon does and asks it for
 * everything it can. Ends with status 1 when anything is wrong.
 *
 * <p>{@code -Dxinference.url=…} names a real server, {@code -Dxinference.api.key=…} the key if it asks for one and
 * {@code -Dxinference.model=…} the UIDs of the models to talk with, separated by commas; without those it talks with the first model of
 * each type. Without a URL, a server of its own is started.
 */
public final class Demo {

    private Demo() {}

    /** Runs the demo. */
    public static void main(String[] args) {
        Screen screen = new Screen();
        Report report = new Report(screen);
        try {
            GeneratedFiles.show(screen);
            report.step("compiler refuses a mistake", () -> Mistake.show(screen));
            String url = property("xinference.url");
            if (url == null) {
                try (EmbeddedXinference server = EmbeddedXinference.builder()
                        .pause(Duration.ofMillis(40))
                        .start()) {
                    new Conversation(screen, report, Models.of(server.baseUrl(), null, List.of())).run();
                }
            } else {
                String apiKey = property("xinference.api.key");
                Secret secret = apiKey == null ? null : Secret.of(apiKey);
                new Conversation(screen, report, Models.of(url, secret, uids(property("xinference.model")))).run();
            }
        } catch (RuntimeException e) {
            report.failed("demo", e);
        }
        report.print();
        System.exit(report.allWell() ? 0 : 1);
    }

    private static List<String> uids(@Nullable String commaList) {
        return commaList == null
                ? List.of()
                : Arrays.stream(commaList.split(",")).map(String::strip).toList();
    }

    private static @Nullable String property(String name) {
        String value = System.getProperty(name, "");
        return value.isBlank() || value.startsWith("${") ? null : value.strip();
    }
}
