package dev.tenon.benchmark.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where and when something was measured.
 *
 * @param processor the processor's name and how many of it there are
 * @param system the operating system
 * @param jdk the JDK
 * @param date the day
 * @param load how many threads wanted to run when the measuring began, or a negative number where nobody counts
 */
public record Machine(String processor, String system, String jdk, LocalDate date, double load) {

    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    public static Machine now() throws IOException {
        return new Machine(
                cpu() + ", " + Runtime.getRuntime().availableProcessors() + " cores",
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                LocalDate.now(ZoneOffset.UTC),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String cpu() throws IOException {
        String unknown = System.getProperty("os.arch");
        if (!Files.isReadable(CPUINFO)) {
            return unknown;
        }
        try (Stream<String> lines = Files.lines(CPUINFO)) {
            return lines.filter(each -> each.startsWith("model name"))
                    .map(each -> each.substring(each.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(unknown);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s; %s; %s; %s; load average at the start %.1f", processor, system, jdk, date, load);
    }
}
