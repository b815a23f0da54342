package dev.tenon.declaration.document;

import java.math.BigDecimal;
import java.util.Optional;

/** What a plain scalar stands for, to each of the two readers of YAML in Dify. A quoted scalar is a text to both. */
public enum Dialect {
    /** The daemon's: YAML 1.2 with some of 1.1. */
    DAEMON {
        @Override
        public ScalarKind plain(String text) {
            return DaemonScalars.kind(text);
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
        Optional<BigDecimal> plainNumber(String text) {
            return SdkScalars.number(text);
        }
    };

    /** Returns what the scalar is taken for. */
    public ScalarKind kind(ScalarNode scalar) {
        return scalar.plain() ? plain(scalar.text()) : ScalarKind.TEXT;
    }

    /** Returns the number that the scalar is taken for; empty if it is none, or none that is finite. */
    public Optional<BigDecimal> number(ScalarNode scalar) {
        return scalar.plain() ? plainNumber(scalar.text()) : Optional.empty();
    }

    /** Returns what a scalar without quotes is taken for. */
    public abstract ScalarKind plain(String text);

    abstract Optional<BigDecimal> plainNumber(String text);
}
