package dev.tenon.benchmark.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts JVMs that compile a project, with nothing but this module's classes on their class path. */
final class Forks {

    private Forks() {}

    /**
     * Compiles a project in a fresh JVM.
     *
     * @param modes a letter for each compilation, as {@link CompileFork} takes them
     * @return the measurements, in order
     * @throws CompilationFailedException if the project does not compile
     */
    static List<Sample> run(Project project, String modes) throws IOException, InterruptedException {
        Process fork = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        Project.location(CompileFork.class.getName()),
                        CompileFork.class.getName(),
                        project.folder().toString(),
                        project.classPath(),
                        project.processorPath(),
                        modes)
                .redirectErrorStream(true)
                .start();
        String output = new String(fork.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (fork.waitFor() != 0) {
            throw new CompilationFailedException(output);
        }
        List<Sample> samples = new ArrayList<>();
        for (String line : output.lines().toList()) {
            String[] times = line.split(" ", -1);
            samples.add(new Sample(Long.parseLong(times[0]), Long.parseLong(times[1])));
        }
        return samples;
    }
}
