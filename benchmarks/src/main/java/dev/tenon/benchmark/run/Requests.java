package dev.tenon.benchmark.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The data of requests, as Dify sends them to the Xinference provider.
 *
 * @param port where the upstream listens
 */
record Requests(int port) {

    private static final String WORDS =
            "the of and to in is that it was for on are with as his they be at one have this from or had by"
                    + " not word but what some we can out other were all there when up use your how said an each she which do their time if"
                    + " will way about many then them write would like so these her long make thing see him two has look more day could go"
                    + " come did number sound no most people my over know water than call first who may down side been now find";
    private static final double NUMBERS = 0.1;

    /** Asks about the provider alone. */
    Map<String, @Nullable Object> validate() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("type", "model");
        data.put("action", "validate_provider_credentials");
        data.put("user_id", "u-1");
        data.put("provider", "xinference");
        data.put("credentials", Map.of());
        return data;
    }

    /** Asks for the schema of the language model. */
    Map<String, @Nullable Object> schema() {
        return llm("get_ai_model_schemas");
    }

    /** Asks for so many pieces of text, so many milliseconds apart. */
    Map<String, @Nullable Object> chat(int chunks, int delayMillis, boolean stream) {
        Map<String, @Nullable Object> data = llm("invoke_llm");
        data.put(
                "prompt_messages",
                List.of(
                        message("system", "You are a bench."),
                        message("user", "chunks=" + chunks + " delay_ms=" + delayMillis)));
        data.put("model_parameters", Map.of("temperature", 0.7, "max_tokens", 512));
        data.put("tools", null);
        data.put("stop", null);
        data.put("stream", stream);
        return data;
    }

    /** Asks how many tokens a text has. */
    Map<String, @Nullable Object> tokens(String text) {
        Map<String, @Nullable Object> data = llm("get_llm_num_tokens");
        data.put("prompt_messages", List.of(message("user", text)));
        data.put("tools", null);
        return data;
    }

    /** Asks for the vectors of so many short texts. */
    Map<String, @Nullable Object> embedding(int texts) {
        Map<String, @Nullable Object> data = model("invoke_text_embedding", "text-embedding", "bench-e", "bench-embed");
        data.put(
                "texts",
                IntStream.range(0, texts)
                        .mapToObj(each -> "text number " + each + " of the batch, a short sentence")
                        .toList());
        data.put("input_type", "document");
        return data;
    }

    private Map<String, @Nullable Object> llm(String action) {
        return model(action, "llm", "bench", "bench-llm");
    }

    private Map<String, @Nullable Object> model(String action, String type, String model, String uid) {
        Map<String, @Nullable Object> credentials = new LinkedHashMap<>();
        credentials.put("server_url", "http://127.0.0.1:" + port);
        credentials.put("model_uid", uid);
        credentials.put("api_key", "");
        credentials.put("invoke_timeout", "60");
        credentials.put("max_retries", "3");
        if (type.equals("llm")) {
            credentials.put("completion_type", "chat");
            credentials.put("context_length", 32_768);
            credentials.put("support_function_call", true);
        } else {
            credentials.put("max_tokens", 8192);
        }
        Map<String, @Nullable Object> data = validate();
        data.put("action", action);
        data.put("model_type", type);
        data.put("model", model);
        data.put("credentials", credentials);
        return data;
    }

    private static Map<String, Object> message(String role, String content) {
        return Map.of("role", role, "content", content, "name", "");
    }

    /** Returns the text that the upstream sends in so many pieces. */
    static String expectedText(int chunks) {
        return IntStream.range(0, chunks)
                .mapToObj(each -> String.format(Locale.ROOT, "%05d ", each))
                .collect(Collectors.joining());
    }

    /** Returns a text of so many characters: common words, and a number now and then. */
    static String prose(int length) {
        List<String> words = Arrays.asList(WORDS.split(" ", -1));
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                            random.nextDouble() < NUMBERS
                                    ? random.nextInt(10_000) + "."
                                    : words.get(random.nextInt(words.size())))
                    .append(' ');
        }
        return text.substring(0, length);
    }
}
