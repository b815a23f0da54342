package dev.tenon.benchmark.run;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One who is measured: how it is started, its process, and whether its answers are right. */
final class Competitor implements AutoCloseable {

    private static final int SMALL = 20;
    private static final int LARGE = 5000;
    private static final int LARGE_STREAMS = 3;
    private static final int LONGEST_FAULT = 300;

    private final Column column;
    private final Set<Group> groups;
    private final Launch launch;
    private final Results results;
    private Group group = Group.START;
    private boolean warm;
    private @Nullable PluginProcess process;

    /** @param groups the measures in which it takes part */
    Competitor(Column column, Set<Group> groups, Launch launch, Results results) {
        this.column = column;
        this.groups = Set.copyOf(groups);
        this.launch = launch;
        this.results = results;
    }

    Column column() {
        return column;
    }

    boolean takesPartIn(Group each) {
        return groups.contains(each);
    }

    /** Says what is measured from now on. */
    void enter(Group next) {
        group = next;
    }

    void record(Metric metric, double value) {
        results.add(metric, column, value);
    }

    void fault(String text) {
        results.fault(group, column, abbreviated(text));
    }

    /** Starts a new process. */
    PluginProcess fresh() throws IOException, InterruptedException {
        close();
        PluginProcess started = new PluginProcess(launch, this::fault);
        process = started;
        return started.awaitHeartbeat();
    }

    /** Returns the process if it has answered for a while, else a new one that has. */
    PluginProcess warm(Requests requests, int warmUp) throws IOException, InterruptedException {
        PluginProcess running = process;
        if (running != null && warm) {
            return running;
        }
        running = fresh();
        for (int i = 0; i < warmUp; i++) {
            text(running.call(requests.chat(SMALL, 0, true)), SMALL);
            result(running.call(requests.schema()));
            result(running.call(requests.validate()));
        }
        for (int i = 0; i < Math.min(LARGE_STREAMS, warmUp); i++) {
            text(running.call(requests.chat(LARGE, 0, true)), LARGE);
        }
        warm = true;
        return running;
    }

    /** Reads an answer that has to be the text of so many chunks. */
    Answer text(Session session, int chunks) {
        Answer answer = read(session);
        if (answer.errors().isEmpty()
                && !answer.text().strip().equals(Requests.expectedText(chunks).strip())) {
            fault("the text differs from the " + chunks + " pieces that were sent: " + answer.text());
        }
        return answer;
    }

    /** Reads an answer that has to be one result; returns it, empty if there is none. */
    Map<?, ?> result(Session session) {
        Answer answer = read(session);
        if (answer.errors().isEmpty() && answer.results().size() != 1) {
            fault(answer.results().size() + " results instead of one");
        }
        return answer.results().isEmpty() ? Map.of() : answer.results().get(0);
    }

    private Answer read(Session session) {
        Answer answer = Answer.of(session);
        if (!session.hasEnded()) {
            fault("a session without end");
        }
        answer.errors().forEach(this::fault);
        return answer;
    }

    private static String abbreviated(String text) {
        return text.length() <= LONGEST_FAULT
                ? text
                : text.substring(0, LONGEST_FAULT) + "… (" + text.length() + " characters)";
    }

    /** Ends the process. */
    @Override
    public void close() {
        PluginProcess running = process;
        process = null;
        warm = false;
        if (running != null) {
            running.close();
        }
    }
}
