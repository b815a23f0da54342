package dev.tenon.benchmark.compile;

/** A project to be measured does not compile. */
final class CompilationFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CompilationFailedException(String message) {
        super(message);
    }
}
