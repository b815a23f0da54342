package dev.tenon.runtime.service;

import com.fasterxml.jackson.core.JsonParser;
import dev.tenon.runtime.message.ToolCall;
import dev.tenon.runtime.protocol.JsonTree;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts tool calls together from the pieces of an OpenAI-shaped stream, whose servers disagree about indices and ids. */
public final class ToolCallAssembler {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Call> calls = new ArrayList<>();

    /** Takes a piece; whatever the server did not send is null or empty. */
    public void add(@Nullable Integer index, @Nullable String id, @Nullable String name, @Nullable String arguments) {
        Call call = index == null ? withoutIndex(empty(id), empty(name)) : withIndex(index, empty(id), empty(name));
        if (call.id == null) {
            call.id = empty(id);
        }
        if (call.name == null) {
            call.name = empty(name);
        }
        if (arguments != null) {
            call.arguments.append(arguments);
        }
    }

    /** Takes a whole call. */
    public void addWhole(@Nullable String id, String name, @Nullable String arguments) {
        Call call = newCall(null);
        call.id = empty(id);
        call.name = name;
        call.arguments.append(arguments == null ? "" : arguments);
    }

    private Call withIndex(int index, @Nullable String id, @Nullable String name) {
        Call known = lastWithIndex(index);
        if (known != null) {
            boolean another = id != null && known.id != null && !id.equals(known.id) && name != null;
            return another ? newCall(index) : known;
        }
        Call byId = id == null ? null : withId(id);
        if (byId == null || (name != null && byId.complete())) {
            return newCall(index);
        }
        byId.index = index;
        return byId;
    }

    private Call withoutIndex(@Nullable String id, @Nullable String name) {
        if (id != null) {
            Call byId = withId(id);
            return byId == null ? newCall(null) : byId;
        }
        Call last = calls.isEmpty() ? null : calls.get(calls.size() - 1);
        return last == null || (name != null && last.complete()) ? newCall(null) : last;
    }

    private @Nullable Call lastWithIndex(int index) {
        for (int i = calls.size() - 1; i >= 0; i--) {
            if (Objects.equals(calls.get(i).index, index)) {
                return calls.get(i);
            }
        }
        return null;
    }

    /** There are servers that give all calls the same id: the last one is meant. */
    private @Nullable Call withId(String id) {
        return calls.stream()
                .filter(call -> id.equals(call.id))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private Call newCall(@Nullable Integer index) {
        Call call = new Call();
        call.index = index;
        calls.add(call);
        return call;
    }

    /** Returns whether there is any call so far. */
    public boolean isEmpty() {
        return calls.isEmpty();
    }

    /**
     * Returns the calls in the order of their appearance, each with an id of its own; one without a name is left out, with a warning in
     * the log.
     */
    public List<ToolCall> finish() {
        List<ToolCall> finished = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Call call : calls) {
            if (call.name == null) {
                System.getLogger(ToolCallAssembler.class.getName())
                        .log(System.Logger.Level.WARNING, "dropped a tool call without a name");
                continue;
            }
            String arguments = call.arguments.isEmpty() ? "{}" : call.arguments.toString();
            String id = call.id != null && taken.add(call.id) ? call.id : newId();
            finished.add(new ToolCall(id, "function", call.name, arguments));
        }
        return finished;
    }

    private static String newId() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return "call_" + HexFormat.of().formatHex(bytes);
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static final class Call {

        private @Nullable Integer index;
        private @Nullable String id;
        private @Nullable String name;
        private final StringBuilder arguments = new StringBuilder();

        /** Returns whether the arguments are a whole JSON document, so that more of them cannot come. */
        boolean complete() {
            if (arguments.isEmpty()) {
                return false;
            }
            try (JsonParser parser = JsonTree.FACTORY.createParser(arguments.toString())) {
                parser.nextToken();
                parser.skipChildren();
                return parser.nextToken() == null;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
