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
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/embeddings} and {@code POST /v1/rerank}. */
final class VectorRoutes {

    void embed(Exchange exchange, Served model, Map<String, @Nullable Object> request) throws IOException {
        if (!model.is("embedding")) {
            exchange.detail(500, "[address=127.0.0.1:1, pid=2] Model " + model.uid() + " is not for creating embedding.");
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
            element.put("embedding", "base64".equals(request.get("encoding_format")) ? base64(vector) : numbers(vector));
            data.add(element);
            tokens += String.valueOf(text).split("\\s+").length + 2;
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
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        for (Object document : documents) {
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            result.put("index", results.size());
            result.put("relevance_score", score(String.valueOf(request.get("query")), String.valueOf(document)));
            result.put("document", Boolean.TRUE.equals(request.get("return_documents")) ? Map.of("text", document) : null);
            results.add(result);
        }
        results.sort(Comparator.comparing(result -> -((Number) result.get("relevance_score")).doubleValue()));
        if (request.get("top_n") instanceof Number topN) {
            int end = topN.intValue() < 0 ? results.size() + topN.intValue() : Math.min(topN.intValue(), results.size());
            results = results.subList(0, Math.max(0, end));
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", UUID.randomUUID().toString());
        answer.put("results", results);
        exchange.json(200, answer);
    }

    /** Returns the share of the query's words that the document holds. */
    private static double score(String query, String document) {
        Set<String> words = Set.of(document.toLowerCase(Locale.ROOT).split("\\W+"));
        String[] asked = query.toLowerCase(Locale.ROOT).split("\\W+");
        double hits = 0.001;
        for (String word : asked) {
            hits += words.contains(word) ? 1 : 0;
        }
        return Math.min(1, hits / asked.length);
    }
}
