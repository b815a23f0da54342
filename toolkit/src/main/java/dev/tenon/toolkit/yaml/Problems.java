package dev.tenon.toolkit.yaml;

import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.Document.Kind;
import dev.tenon.declaration.document.Document.Problem;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.events.Event;

/** Collects what is wrong with a document although it can be read. */
final class Problems {

    private final List<Problem> all = new ArrayList<>();

    /** Adds what is wrong where an event is. */
    void add(Event event, Kind kind, String text) {
        all.add(problem(event, kind, text));
    }

    void addAll(List<Problem> problems) {
        all.addAll(problems);
    }

    /** Adds something in a map on which the SDK fails, and returns it as that on which the daemon does if it reads the map. */
    Problem fault(Event event, String text) {
        add(event, Kind.SDK_SYNTAX, text);
        return problem(event, Kind.DAEMON_SYNTAX, text);
    }

    /** On a day that does not exist, or a tag that it does not know, the SDK's parser gives up the whole file. */
    void checkForSdk(Event event, ScalarNode scalar) {
        if (Dialect.SDK.kind(scalar) == ScalarKind.INVALID) {
            add(event, Kind.SDK_SYNTAX, Dialect.fault(scalar));
        }
    }

    List<Problem> all() {
        return all;
    }

    private static Problem problem(Event event, Kind kind, String text) {
        return new Problem(kind, YamlReader.position(event.getStartMark()), text);
    }
}
