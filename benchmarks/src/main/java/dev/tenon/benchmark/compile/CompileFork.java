package dev.tenon.benchmark.compile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The main class of a JVM that only compiles. It compiles a project again and again, as often as its last argument has letters,
 * {@value #PROCESSED} with the processor and {@value #PLAIN} without, and prints a line with the CPU time and the elapsed time of
 * each, in nanoseconds.
 */
final class CompileFork {

    static final char PROCESSED = 'p';
    static final char PLAIN = 'n';

    private CompileFork() {}

    /** Compiles the project of the given folder, class path and processor path, in the given modes. */
    public static void main(String[] args) throws IOException {
        Project project = new Project(Path.of(args[0]), args[1], args[2]);
        for (char mode : args[3].toCharArray()) {
            Sample sample = Compilation.run(project, mode == PROCESSED);
            System.out.println(sample.cpu() + " " + sample.wall());
        }
    }
}
