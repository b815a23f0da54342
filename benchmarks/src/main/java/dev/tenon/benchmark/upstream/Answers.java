package dev.tenon.benchmark.upstream;

import dev.tenon.runtime.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is answered to which request, and how often it was. */
final class Answers {

    private static final String MODELS = "/v1/models";
    private static final Pattern WANTED = Pattern.compile("chunks=(\\d{1,5}) delay_ms=(\\d{1,6})");
    private static final Pattern STREAMED = Pattern.compile("\"stream\" *: *true");
    private static final Pattern USAGE = Pattern.compile("\"include_usage\" *: *true");
    private static final Map<String, String> SERVED = Map.of(
            "bench-llm",
            "{\"model_type\":\"LLM\",\"address\":\"127.0.0.1:1\",\"accelerators\":null,\"model_name\":\"bench-llm\","
                    + "\"model_lang\":[\"en\"],\"model_ability\":[\"chat\",\"tools\"],\"model_description\":\"bench\","
                    + "\"model_format\":\"pytorch\",\"model_size_in_billions\":\"0_5\",\"model_family\":\"bench-llm\","
                    + "\"quantization\":\"none\",\"revision\":null,\"context_length\":32768,\"replica\":1}",
            "bench-embed",
            "{\"model_type\":\"embedding\",\"model_name\":\"bench-embed\",\"dimensions\":1024,\"max_tokens\":8192,"
                    + "\"language\":[\"en\"],\"model_ability\":[\"embed\"],\"replica\":1}");

    /**
     * What the prompt says; one piece if it says nothing.
     *
     * @param count how many pieces of text
     * @param delay nanoseconds between them
     */
    private record Wanted(int count, long delay) {

        /** The last such words are those of the user. */
        static Wanted of(String body) {
            Matcher words = WANTED.matcher(body);
            Wanted wanted = new Wanted(1, 0);
            while (words.find()) {
                wanted = new Wanted(
                        Math.max(1, Math.min(Events.MOST, Integer.parseInt(words.group(1)))),
                        TimeUnit.MILLISECONDS.toNanos(Long.parseLong(words.group(2))));
            }
            return wanted;
        }
    }

    private final Events events = new Events();
    private final Vectors vectors = new Vectors();
    private long requests;
    private long connections;
    private long broken;

    void connected() {
        connections++;
    }

    /** A client has gone away in the middle of a stream. */
    void broken() {
        broken++;
    }

    /** Returns the stream that is asked for, null if none is. */
    @Nullable
    ChatStream stream(RequestBuffer.Request request) {
        if (!isChat(request) || !STREAMED.matcher(request.body()).find()) {
            return null;
        }
        requests++;
        Wanted wanted = Wanted.of(request.body());
        boolean usage = USAGE.matcher(request.body()).find();
        return new ChatStream(events, wanted.count(), wanted.delay(), Events.tail(wanted.count(), usage));
    }

    /** Returns any other answer, head and body. */
    ByteBuffer whole(RequestBuffer.Request request) {
        if (request.path().equals("/bench/stats")) {
            return ok(String.format(
                    Locale.ROOT,
                    "{\"requests\":%d,\"connections\":%d,\"broken_streams\":%d}",
                    requests,
                    connections,
                    broken));
        }
        requests++;
        if (isChat(request)) {
            return ok(chat(Wanted.of(request.body()).count()));
        }
        if (request.path().endsWith("/embeddings")) {
            return embeddings(Json.parseObject(request.body()));
        }
        if (request.path().equals("/v1/cluster/auth")) {
            return ok("{\"auth\":false}");
        }
        if (request.path().equals(MODELS)) {
            return ok(SERVED.entrySet().stream()
                    .map(each -> "{\"id\":\"" + each.getKey() + "\","
                            + each.getValue().substring(1))
                    .collect(Collectors.joining(",", "{\"object\":\"list\",\"data\":[", "]}")));
        }
        String served = request.path().startsWith(MODELS + "/")
                ? SERVED.get(request.path().substring(MODELS.length() + 1))
                : null;
        return served != null ? ok(served) : answer("404 Not Found", bytes("{\"detail\":\"Not Found\"}"));
    }

    private static boolean isChat(RequestBuffer.Request request) {
        return request.path().endsWith("/chat/completions");
    }

    private static String chat(int count) {
        String text = IntStream.range(0, count)
                .mapToObj(each -> String.format(Locale.ROOT, "%05d ", each))
                .collect(Collectors.joining());
        return "{\"id\":\"chatcmpl-0a1b\",\"object\":\"chat.completion\",\"created\":1790000000,\"model\":\"bench-llm\","
                + "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"" + text
                + "\"},\"finish_reason\":\"stop\"}],\"usage\":" + Events.usage(count) + "}";
    }

    private ByteBuffer embeddings(Map<String, @Nullable Object> request) {
        int count = request.get("input") instanceof List<?> texts ? texts.size() : 1;
        return answer("200 OK", vectors.answer(count, "base64".equals(request.get("encoding_format"))));
    }

    private static ByteBuffer ok(String body) {
        return answer("200 OK", bytes(body));
    }

    private static ByteBuffer answer(String status, byte[] body) {
        byte[] head = bytes("HTTP/1.1 " + status + "\r\ncontent-type: application/json\r\ncontent-length: "
                + body.length + "\r\n\r\n");
        return ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .flip();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
