package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.TextCode;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the places of violations of the rules on declarations: their paths are those of the document. */
public final class Placement {

    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|[^.\\[]+");

    /** The rules about something that is missing, which the SDK minds only if there is nothing at all. */
    private static final Set<Rule> MISSING = Set.of(GeneralCode.REQUIRED_MISSING, TextCode.ENGLISH_MISSING);

    /** Texts of a manifest of which the SDK wants a form that an empty one does not have. */
    private static final Set<String> OF_A_FORM = Set.of("name", "version", "created_at");

    private Placement() {}

    /** Adds a violation to the file, unless it is about a value that could not be read. */
    public static void add(Reading reading, Violation violation) {
        if (!reading.isRead(violation.path())) {
            return;
        }
        Value place = find(reading, violation.path());
        Violation placed = violation;
        if (MISSING.contains(violation.rule()) && !place.isMissing() && !OF_A_FORM.contains(violation.path())) {
            Set<Consumer> refusedBy = EnumSet.copyOf(violation.refusedBy());
            refusedBy.remove(Consumer.SDK);
            placed = violation.withRefusedBy(refusedBy);
        }
        reading.add(place.position(), placed);
    }

    /** Returns the value with the path; if it is absent, its place is that of the nearest value above. */
    public static Value find(Reading reading, String path) {
        Node node = reading.root().node();
        Position position = Position.START;
        Matcher steps = STEP.matcher(path);
        while (node != null && steps.find()) {
            position = node.position();
            node = steps.group(1) == null ? member(node, steps.group()) : item(node, steps.group(1));
        }
        return new Value(reading, path, node, position);
    }

    private static @Nullable Node member(Node node, String key) {
        return node instanceof MapNode map ? map.get(key) : null;
    }

    private static @Nullable Node item(Node node, String index) {
        return node instanceof ListNode list
                        && Integer.parseInt(index) < list.items().size()
                ? list.items().get(Integer.parseInt(index))
                : null;
    }
}
