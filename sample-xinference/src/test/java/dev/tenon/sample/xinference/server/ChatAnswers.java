package dev.tenon.sample.xinference.server;

import dev.tenon.runtime.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the language models say: always the same to the same question. */
final class ChatAnswers {

    private static final Pattern CHUNKS = Pattern.compile("chunks=(\\d+)");

    private ChatAnswers() {}

    /** Returns the answer in the pieces in which it is streamed. */
    static List<String> words(List<?> messages) {
        Map<?, ?> last = messages.isEmpty() ? Map.of() : (Map<?, ?>) messages.get(messages.size() - 1);
        String text = text(last.get("content"));
        if ("tool".equals(last.get("role"))) {
            return split("The tool says: " + text);
        }
        Matcher chunks = CHUNKS.matcher(text);
        if (chunks.find()) {
            return IntStream.range(0, Integer.parseInt(chunks.group(1)))
                    .mapToObj(i -> String.format(Locale.ROOT, "%05d ", i))
                    .toList();
        }
        return split("You said: " + text + " — and I am a small model 🎉 that always answers politely.");
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.split("(?<= )"));
    }

    /** Returns the call of a tool that the question asks for, or null. */
    static @Nullable Map<String, String> toolCall(List<?> messages, @Nullable Object tools) {
        Map<?, ?> last = messages.isEmpty() ? Map.of() : (Map<?, ?>) messages.get(messages.size() - 1);
        boolean asked = text(last.get("content")).toLowerCase(Locale.ROOT).contains("weather") && "user".equals(last.get("role"));
        if (!asked || !(tools instanceof List<?> list) || list.isEmpty()) {
            return null;
        }
        Map<?, ?> function = (Map<?, ?>) ((Map<?, ?>) list.get(0)).get("function");
        return Map.of("name", String.valueOf(function.get("name")), "arguments", Json.write(Map.of("city", "Paris")));
    }

    static String text(@Nullable Object content) {
        if (content instanceof List<?> parts) {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(((Map<?, ?>) part).get("text")));
            return text.toString();
        }
        return content == null ? "" : content.toString();
    }
}
