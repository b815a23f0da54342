package dev.tenon.sample.xinference.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/embeddings} and {@code POST /v1/rerank}. */
final class VectorRoutes {

    void embed(Exchange exchange, Served model, Map<String, @Nullable Object> request) throws IOException {
        if (!model.is("embedding")) {
            exchange.detail(
                    500, "[address=127.0.0.1:1, pid=2] Model " + model.uid() + " is not for creating embedding.");
            return;
        }
        int dimensions = Integer.parseInt(String.valueOf(model.description().get("dimensions")));
        Object input = request.get("input");
        List<?> texts = input instanceof List<?> list ? list : List.of(String.valueOf(input));
        List<Map<String, Object>> data = new ArrayList<>();
        int tokens = 0;
        for (Object text : texts) {
            float[] vector = vector(String.valueOf(text), dimensions);
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("index", data.size());
            element.put("object", "embedding");
            element.put(
                    "embedding", "base64".equals(request.get("encoding_format")) ? base64(vector) : numbers(vector));
            data.add(element);
            tokens += words(String.valueOf(text)).size() + 2;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("object", "list");
        answer.put("model", model.uid());
        answer.put("model_replica", model.uid() + "-0");
        answer.put("data", data);
        answer.put("usage", Map.of("prompt_tokens", tokens, "total_tokens", tokens));
        exchange.json(200, answer);
    }

    private static float[] vector(String text, int dimensions) {
        Random random = new Random(text.hashCode());
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = Math.round(random.nextGaussian() * 1e4) / 1e4f;
        }
        return vector;
    }

    private static List<Double> numbers(float[] vector) {
        List<Double> numbers = new ArrayList<>(vector.length);
        for (float number : vector) {
            numbers.add((double) number);
        }
        return numbers;
    }

    private static String base64(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * vector.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : vector) {
            bytes.putFloat(number);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    void rerank(Exchange exchange, Served model, Map<String, @Nullable Object> request) throws IOException {
        if (!model.is("rerank")) {
            exchange.detail(500, "[address=127.0.0.1:1, pid=2] Model " + model.uid() + " is not for reranking.");
            return;
        }
        List<?> documents = request.get("documents") instanceof List<?> list ? list : List.of();
        List<Ranked> results = new ArrayList<>();
        for (Object document : documents) {
            double score = score(String.valueOf(request.get("query")), String.valueOf(document));
            results.add(new Ranked(results.size(), score, String.valueOf(document)));
        }
        results.sort(Comparator.comparingDouble(Ranked::score).reversed());
        if (request.get("top_n") instanceof Number topN) {
            int end =
                    topN.intValue() < 0 ? results.size() + topN.intValue() : Math.min(topN.intValue(), results.size());
            results = results.subList(0, Math.max(0, end));
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", UUID.randomUUID().toString());
        boolean withText = Boolean.TRUE.equals(request.get("return_documents"));
        answer.put(
                "results", results.stream().map(result -> result.json(withText)).toList());
        exchange.json(200, answer);
    }

    private record Ranked(int index, double score, String text) {
        Map<String, @Nullable Object> json(boolean withText) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("index", index);
            json.put("relevance_score", score);
            json.put("document", withText ? Map.of("text", text) : null);
            return json;
        }
    }

    /** Returns the share of the query's words that the document holds. */
    private static double score(String query, String document) {
        Set<String> words = words(document);
        Set<String> asked = words(query);
        long hits = asked.stream().filter(words::contains).count();
        return Math.min(1, (hits + 0.001) / Math.max(1, asked.size()));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\w+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
