package dev.tenon.declaration.document;

import java.math.BigDecimal;
import java.util.Optional;

/** What a scalar stands for, to each of the two readers of YAML in Dify. A quoted scalar without a tag is a text to both. */
public enum Dialect {
    /** The daemon's: YAML 1.2 with some of 1.1. */
    DAEMON {
        @Override
        public ScalarKind plain(String text) {
            return DaemonScalars.kind(text);
        }

        @Override
        ScalarKind tagged(String tag, String text) {
            return TaggedScalars.daemon(tag, text);
        }

        @Override
        Optional<BigDecimal> plainNumber(String text) {
            return DaemonScalars.number(text);
        }
    },

    /** The Python SDK's: YAML 1.1. */
    SDK {
        @Override
        public ScalarKind plain(String text) {
            return SdkScalars.kind(text);
        }

        @Override
        ScalarKind tagged(String tag, String text) {
            return TaggedScalars.sdk(tag, text);
        }

        @Override
        Optional<BigDecimal> plainNumber(String text) {
            return SdkScalars.number(text);
        }
    };

    /** Returns what the scalar is taken for. */
    public ScalarKind kind(ScalarNode scalar) {
        if (scalar.tag() != null) {
            return tagged(scalar.tag(), scalar.text());
        }
        return scalar.plain() ? plain(scalar.text()) : ScalarKind.TEXT;
    }

    /** Returns the number that the scalar is taken for; empty if it is none, or none that is finite. */
    public Optional<BigDecimal> number(ScalarNode scalar) {
        if (scalar.tag() == null) {
            return scalar.plain() ? plainNumber(scalar.text()) : Optional.empty();
        }
        return switch (kind(scalar)) {
            case INTEGER -> plainNumber(scalar.text()).or(() -> taggedInteger(scalar.text()));
            case FLOAT -> PythonNumbers.decimal(scalar.text()).or(() -> plainNumber(scalar.text()));
            case NULL, BOOLEAN, TIMESTAMP, BINARY, TEXT, INVALID -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> taggedInteger(String text) {
        return PythonNumbers.integer(text).map(BigDecimal::new);
    }

    /** Returns what is wrong with a scalar of which one of the readers can make nothing. */
    public static String fault(ScalarNode scalar) {
        return scalar.tag() == null
                ? "'" + scalar.text() + "' is no text to the Python SDK, and nothing else that exists; quote it"
                : TaggedScalars.fault(scalar.tag(), scalar.text());
    }

    /** Returns what a scalar without quotes is taken for. */
    public abstract ScalarKind plain(String text);

    abstract ScalarKind tagged(String tag, String text);

    abstract Optional<BigDecimal> plainNumber(String text);
}
