package dev.tenon.benchmark;

import dev.tenon.benchmark.compile.CompileBenchmark;
import dev.tenon.benchmark.pieces.PiecesBenchmark;
import dev.tenon.benchmark.report.Page;
import dev.tenon.benchmark.run.RunBenchmark;
import java.nio.file.Path;
import java.util.List;

/** Runs benchmarks, one after the other. */
public final class Benchmarks {

    private static final List<String> ALL = List.of("compile", "pieces", "run");

    private Benchmarks() {}

    /**
     * Runs benchmarks.
     *
     * @param args which ones, with commas between them; the folder of the documentation; a folder to work in
     */
    public static void main(String[] args) throws Exception {
        try {
            List<String> names = List.of(args[0].split(",", -1));
            if (!ALL.containsAll(names)) {
                throw new IllegalArgumentException("-Dbenchmark must be some of " + ALL + ", found " + names);
            }
            Page page = new Page(Path.of(args[1]));
            for (String name : names) {
                run(name, page, Path.of(args[2]));
                System.out.println("written: " + page.file());
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String name, Page page, Path work) throws Exception {
        switch (name) {
            case "compile" -> CompileBenchmark.run(page, work);
            case "pieces" -> PiecesBenchmark.run(page);
            case "run" -> RunBenchmark.run(page, work);
            default -> throw new IllegalArgumentException(name);
        }
    }
}
