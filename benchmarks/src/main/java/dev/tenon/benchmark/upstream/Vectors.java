package dev.tenon.benchmark.upstream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Embeddings of 1,024 dimensions with six decimals; sixteen different ones, again and again. */
final class Vectors {

    private static final int DIMENSIONS = 1024;
    private static final int DIFFERENT = 16;
    private static final double DECIMALS = 1e6;

    private final List<byte[]> asLists = new ArrayList<>();
    private final List<byte[]> asBase64 = new ArrayList<>();

    Vectors() {
        Random random = new Random(7);
        for (int i = 0; i < DIFFERENT; i++) {
            StringBuilder list = new StringBuilder("[");
            ByteBuffer floats = ByteBuffer.allocate(Float.BYTES * DIMENSIONS).order(ByteOrder.LITTLE_ENDIAN);
            for (int k = 0; k < DIMENSIONS; k++) {
                double value = Math.round((2 * random.nextDouble() - 1) * DECIMALS) / DECIMALS;
                list.append(k == 0 ? "" : ",").append(String.format(Locale.ROOT, "%.6f", value));
                floats.putFloat((float) value);
            }
            asLists.add(ascii(list.append(']').toString()));
            asBase64.add(ascii('"' + Base64.getEncoder().encodeToString(floats.array()) + '"'));
        }
    }

    /** Returns the body of an answer with so many vectors. */
    byte[] answer(int count, boolean base64) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(ascii("{\"object\":\"list\",\"model\":\"bench-embed\",\"data\":["));
        for (int i = 0; i < count; i++) {
            body.writeBytes(
                    ascii((i == 0 ? "" : ",") + "{\"index\":" + i + ",\"object\":\"embedding\",\"embedding\":"));
            body.writeBytes((base64 ? asBase64 : asLists).get(i % DIFFERENT));
            body.write('}');
        }
        body.writeBytes(ascii("],\"usage\":{\"prompt_tokens\":" + 5 * count + ",\"total_tokens\":" + 5 * count + "}}"));
        return body.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
