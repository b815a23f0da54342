package dev.tenon.runtime.service;

import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model that knows no response formats for one in words: it is told to answer with one JSON or XML document, its answer is begun
 * with a fence and ends at the next one, and the fences are removed again.
 */
public final class CodeFence {

    private static final String FENCE = "```";

    private final String language;

    private CodeFence(String language) {
        this.language = language;
    }

    /** Returns the fence for a value of the parameter {@code response_format}; only {@code JSON} and {@code XML} have one. */
    public static @Nullable CodeFence of(@Nullable Object responseFormat) {
        return responseFormat != null && (responseFormat.equals("JSON") || responseFormat.equals("XML"))
                ? new CodeFence(responseFormat.toString())
                : null;
    }

    /** Returns the prompt with the demand in its system message and an open fence behind its last user message. */
    public List<PromptMessage> wrap(List<PromptMessage> messages) {
        List<PromptMessage> wrapped = new ArrayList<>(messages);
        String demand =
                "Answer with exactly one valid " + language + " document in a code block, and with nothing else.";
        if (!wrapped.isEmpty() && wrapped.get(0).role() == Role.SYSTEM) {
            String instructions = wrapped.get(0).text();
            wrapped.set(0, PromptMessage.of(Role.SYSTEM, demand + "\nThese are your instructions:\n" + instructions));
        } else {
            wrapped.add(0, PromptMessage.of(Role.SYSTEM, demand));
        }
        String opening = "\n" + FENCE + language + "\n";
        int last = wrapped.size() - 1;
        PromptMessage message = wrapped.get(last);
        if (message.role() == Role.USER && message.plainText()) {
            wrapped.set(last, PromptMessage.of(Role.USER, message.text() + opening));
        } else {
            wrapped.add(PromptMessage.of(Role.USER, opening));
        }
        return List.copyOf(wrapped);
    }

    /** Returns the stop words with those that end the code block. */
    public List<String> stop(List<String> stop) {
        List<String> more = new ArrayList<>(stop);
        more.add("\n" + FENCE);
        more.add(FENCE + "\n");
        return List.copyOf(more);
    }

    /** Returns what removes the fences from the answer. */
    public Filter filter() {
        return new Filter();
    }

    /** Removes the fences, and what follows the closing one, from a text that comes in pieces. */
    public final class Filter {

        private final StringBuilder held = new StringBuilder();
        private boolean begun;
        private boolean ended;

        private Filter() {}

        /** Takes a piece and returns what can be shown by now. */
        public String add(String piece) {
            if (ended) {
                return "";
            }
            held.append(piece);
            if (!begun && !skipOpening()) {
                return "";
            }
            int fence = held.indexOf(FENCE);
            if (fence >= 0) {
                ended = true;
                return take(fence);
            }
            return take(held.length() - possibleFence());
        }

        /** Returns what was held back at the end of the text. */
        public String end() {
            return ended ? "" : take(held.length());
        }

        /** Returns false as long as an opening fence may still be coming. */
        private boolean skipOpening() {
            String start = held.toString().stripLeading();
            if (start.isEmpty() || (FENCE.startsWith(start) && start.length() < FENCE.length())) {
                return false;
            }
            if (start.startsWith(FENCE)) {
                int line = start.indexOf('\n');
                if (line < 0) {
                    return false;
                }
                String word = start.substring(FENCE.length(), line).strip().toLowerCase(Locale.ROOT);
                boolean named = word.isEmpty() || word.equals(language.toLowerCase(Locale.ROOT));
                held.setLength(0);
                held.append(named ? start.substring(line + 1) : start.substring(FENCE.length()));
            }
            begun = true;
            return true;
        }

        /** Returns how many of the last characters may belong to the closing fence. */
        private int possibleFence() {
            int at = held.length();
            while (at > 0 && held.charAt(at - 1) == '`' && held.length() - at < FENCE.length() - 1) {
                at--;
            }
            return held.length() - at;
        }

        private String take(int length) {
            String taken = held.substring(0, length);
            held.delete(0, length);
            return taken;
        }
    }
}
