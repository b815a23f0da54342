package dev.tenon.openai;

import dev.tenon.runtime.EmbeddingResult;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.json.JsonNumbers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a vector as servers write it: a list of numbers, or little-endian float32 in base64. */
final class Vectors {

    private Vectors() {}

    static JsonNumbers of(@Nullable Object embedding) {
        JsonNumbers vector =
                embedding instanceof JsonNumbers numbers ? numbers : EmbeddingResult.vector(doubles(embedding));
        if (vector.isEmpty()) {
            throw new InvokeServerUnavailableException("the server answered an empty vector");
        }
        return vector;
    }

    private static double[] doubles(@Nullable Object embedding) {
        if (embedding instanceof List<?> numbers) {
            return list(numbers);
        }
        if (embedding instanceof String base64) {
            return floats(base64);
        }
        if (embedding instanceof Map<?, ?>) {
            throw new InvokeBadRequestException("the model answers sparse vectors, which Dify cannot store");
        }
        throw new InvokeServerUnavailableException("the server answered no vector but " + embedding);
    }

    /** What is empty, or holds something that is no finite number. */
    private static double[] list(List<?> numbers) {
        double[] vector = new double[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            if (!(numbers.get(i) instanceof Number number)) {
                throw new InvokeServerUnavailableException("a vector of the server holds " + numbers.get(i));
            }
            vector[i] = number.doubleValue();
        }
        return vector;
    }

    private static double[] floats(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new InvokeServerUnavailableException("a vector of the server is no base64", e);
        }
        FloatBuffer floats =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        double[] vector = new double[floats.remaining()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = floats.get(i);
        }
        return vector;
    }
}
