package dev.tenon.toolkit.sign;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.rule.PackageCode;
import java.nio.file.Path;

/** A key file that Dify does not read, or that holds no key. */
public final class KeyFileException extends Exception {

    private static final long serialVersionUID = 1L;

    KeyFileException(Path file, String problem, String block) {
        super(Violation.of(PackageCode.KEY_FORM, "", file, problem, block).toString());
    }
}
