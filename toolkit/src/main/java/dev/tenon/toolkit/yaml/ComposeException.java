package dev.tenon.toolkit.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A file breaks a rule that the parser does not know, or exceeds a limit, so that nothing of it is read. */
final class ComposeException extends MarkedYAMLException {

    private static final long serialVersionUID = 1L;

    ComposeException(Mark mark, String problem) {
        this(mark, problem, null);
    }

    ComposeException(Mark mark, String problem, @Nullable Throwable cause) {
        super(null, null, problem, mark, cause);
    }
}
