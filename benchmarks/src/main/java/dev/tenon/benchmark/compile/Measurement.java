package dev.tenon.benchmark.compile;

/**
 * One project, compiled with and without its processor.
 *
 * @param workload the processor
 * @param types how many types the project has
 * @param plain the compilations without the processor
 * @param processed the compilations with it
 */
record Measurement(Workload workload, int types, Samples plain, Samples processed) {

    Measurement(Workload workload, int types) {
        this(workload, types, new Samples(), new Samples());
    }

    void add(boolean processing, Sample sample) {
        (processing ? processed : plain).add(sample);
    }

    /** Returns what the processor adds to a compilation, in milliseconds. */
    double added() {
        return processed.cpu() - plain.cpu();
    }

    /** Returns how far that is from certain, in milliseconds. */
    double spread() {
        return plain.spread() + processed.spread();
    }
}
