package dev.tenon.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Linux says about a process and those that it has started. Who is not there any more counts as nothing. */
final class ProcessGroup {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;
    private static final double KIB_PER_MIB = 1024;
    /** Where utime, stime, cutime and cstime stand behind the name of the program, which may hold blanks. */
    private static final int FIRST_TIME = 11;

    private final ProcessHandle root;

    ProcessGroup(ProcessHandle root) {
        this.root = root;
    }

    /** Returns the CPU time used so far. */
    CpuReading cpu() {
        Map<String, Long> threads = new HashMap<>();
        double seconds = 0;
        for (String pid : pids()) {
            for (Path task : tasks(pid)) {
                List<String> clock = lines(task.resolve("schedstat"));
                if (!clock.isEmpty()) {
                    threads.put(task.toString(), Long.parseLong(clock.get(0).split(" ", 2)[0]));
                }
            }
            seconds += seconds(lines(PROC.resolve(pid).resolve("stat")));
        }
        return new CpuReading(threads, seconds);
    }

    private static double seconds(List<String> stat) {
        if (stat.isEmpty()) {
            return 0;
        }
        String line = stat.get(0);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int i = FIRST_TIME; i < FIRST_TIME + 4; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** Returns the resident memory in MiB; cheap. */
    double resident() {
        return sum("status", "VmRSS:") / KIB_PER_MIB;
    }

    /** Returns the resident memory in MiB, of which pages that others have, too, count by their share. */
    double share() {
        return sum("smaps_rollup", "Pss:") / KIB_PER_MIB;
    }

    /** Returns the number of threads. */
    int threads() {
        return (int) sum("status", "Threads:");
    }

    private long sum(String file, String name) {
        long sum = 0;
        for (String pid : pids()) {
            for (String line : lines(PROC.resolve(pid).resolve(file))) {
                if (line.startsWith(name)) {
                    sum += Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        }
        return sum;
    }

    private List<String> pids() {
        return Stream.concat(Stream.of(root), root.descendants())
                .map(each -> String.valueOf(each.pid()))
                .toList();
    }

    private static List<Path> tasks(String pid) {
        try (Stream<Path> tasks = Files.list(PROC.resolve(pid).resolve("task"))) {
            return tasks.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
