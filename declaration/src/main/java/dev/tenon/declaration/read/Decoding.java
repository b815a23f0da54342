package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports, where a value is read, what its reader can make nothing of: the daemon cannot decode it, or the SDK cannot send it. */
final class Decoding {

    private Decoding() {}

    /** Returns the scalar that is to be read, or null if this is none. */
    static @Nullable ScalarNode scalar(Value at) {
        if (!(at.node() instanceof ScalarNode scalar)) {
            return null;
        }
        decoded(at, scalar);
        if (at.isReadBySdk()) {
            sent(at, scalar);
        }
        return scalar;
    }

    /** Judges this map or list, apart from what stands below it. */
    static void collection(Value at) {
        if (at.node() instanceof MapNode map) {
            sent(at, map.fault());
            map.entries().forEach(entry -> decoded(at, entry.key()));
            DuplicateKeys.report(at, map);
        } else if (at.node() instanceof ListNode list) {
            sent(at, list.fault());
        }
    }

    /** Judges a key that the SDK sends along with what it leads to. */
    static void sentKey(Value at, ScalarNode key) {
        if (at.isReadBySdk()) {
            sent(at, key);
        }
    }

    private static void sent(Value at, ScalarNode scalar) {
        at.reading().sent(scalar.position());
        if (Dialect.SDK.kind(scalar) == ScalarKind.BINARY && !Texts.isTextToSdk(scalar)) {
            Problem problem = new Problem(Kind.UNSENDABLE, scalar.position(), "the bytes tagged !!binary are no text");
            at.reading().report(problem, Set.of(Consumer.DEBUG));
        }
    }

    /** What contains itself, the SDK cannot send either. */
    private static void sent(Value at, @Nullable Problem fault) {
        decoded(at, fault);
        if (fault != null && fault.kind() == Kind.UNSENDABLE && at.isReadBySdk()) {
            at.reading().report(fault, Set.of(Consumer.DEBUG));
        }
    }

    private static void decoded(Value at, ScalarNode scalar) {
        if (Dialect.DAEMON.kind(scalar) == ScalarKind.INVALID) {
            decoded(at, new Problem(Kind.DAEMON_SYNTAX, scalar.position(), Dialect.fault(scalar)));
        }
    }

    private static void decoded(Value at, @Nullable Problem fault) {
        if (fault != null && at.isReadByDaemon()) {
            at.reading().report(fault);
            at.unread();
        }
    }
}
