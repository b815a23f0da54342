package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.EnumSet;
import java.util.Set;

/** Reports values that must be there, and of which the declarations do not tell whether they are. */
final class Required {

    private Required() {}

    /** Returns a text; an empty one, reported, if there is none. The SDK takes an empty one, but not none. */
    static String text(Value at, Set<Consumer> validators) {
        String text = Texts.required(at);
        if (text.isEmpty() && at.reading().isRead(at.path())) {
            report(at, validators);
        }
        return text;
    }

    /** Returns a text of which the SDK knows the only one that is right, so that it does not take an empty one either. */
    static String word(Value at, Set<Consumer> validators) {
        Set<Consumer> refusedBy = EnumSet.copyOf(validators);
        refusedBy.add(Consumer.SDK);
        return text(at, refusedBy);
    }

    /** Reports that there is nothing, or an empty text. */
    static void report(Value at, Set<Consumer> validators) {
        Set<Consumer> refusedBy = EnumSet.copyOf(validators);
        if (at.isMissing()) {
            refusedBy.add(Consumer.SDK);
        }
        at.report(refusedBy, GeneralCode.REQUIRED_MISSING, at.name());
        at.unread();
    }
}
