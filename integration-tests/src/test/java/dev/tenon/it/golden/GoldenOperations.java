package dev.tenon.it.golden;

import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.StopWords;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.message.MediaPart;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.Role;
import dev.tenon.runtime.message.TextPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the last user message can ask of a golden language model. */
final class GoldenOperations {

    private static final System.Logger LOG = System.getLogger("golden");

    private static final String ODD =
            "quote\" back\\slash /slash tab\t nl\n cr\r nul\0 esc\033 del\177 nel\u0085 ls\u2028 ps\u2029 "
                    + "bom\ufeff <&> é 世界 😀 \ud7ff\ue000\uffff";

    private final Map<Object, Integer> schemaCalls = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Notes that the schema method was called for the credentials of a session. */
    void countSchema(Object credentials) {
        schemaCalls.merge(credentials, 1, Integer::sum);
    }

    void run(LlmRequest<?, ?> request, LlmResponse out) throws Exception {
        String op = lastUserText(request.messages());
        Upstream.fail(op);
        out.usage(7, 3);
        int colon = op.indexOf(':');
        String arg = op.substring(colon + 1);
        switch (colon < 0 ? op : op.substring(0, colon)) {
            case "text" -> arg.codePoints().mapToObj(Character::toString).forEach(out::text);
            case "words" -> pieces(out, arg, "w%d ");
            case "long" -> out.text("x".repeat(Integer.parseInt(arg)));
            case "slow" -> slow(out, arg);
            case "usage" -> usage(out.text("u"), arg.split(","));
            case "finish" -> out.text("f").finishReason(arg);
            case "fingerprint" -> out.text("p").systemFingerprint(arg);
            case "tools" -> tools(out, arg);
            case "tools-text" -> tools(out.text("ok"), arg);
            case "think" -> think(out, arg);
            case "image" -> out.parts(List.of(new TextPart(arg), MediaPart.image("png", "image/png", "iVBORw==")));
            case "opaque" -> out.text(arg, Map.of("sig", "s1", "n", Arrays.asList(1L, 2.5, null, true)));
            case "null" -> out.text(null);
            case "odd" -> out.text(ODD);
            case "print" -> {
                System.out.print("raw text from the plugin");
                out.text("printed");
            }
            case "log" -> {
                LOG.log(System.Logger.Level.INFO, "hello {0}", "世界");
                LOG.log(System.Logger.Level.WARNING, "quote \" and\nnewline");
                out.text("logged");
            }
            case "cut" -> out.text(StopWords.of(request.stop()).cut(arg));
            case "empty-flags" ->
                out.text(Json.write(
                        request.messages().stream().map(PromptMessage::isEmpty).toList()));
            case "schema-calls" -> {
                Integer calls = schemaCalls.remove(request.credentials());
                out.text(String.valueOf(calls == null ? 0 : calls));
            }
            case "error-first" -> Upstream.fail("error:" + arg);
            case "direct-first" -> Upstream.fail("direct:" + arg);
            case "error-after" -> failAfter(out, "error:", arg);
            case "direct-after" -> failAfter(out, "direct:", arg);
            case "cpu" -> burn(out, Double.parseDouble(arg));
            default -> out.text(GoldenEcho.of(request));
        }
    }

    private static String lastUserText(List<PromptMessage> messages) {
        List<PromptMessage> backwards = new ArrayList<>(messages);
        Collections.reverse(backwards);
        return backwards.stream()
                .filter(message -> message.role() == Role.USER)
                .map(PromptMessage::text)
                .findFirst()
                .orElse("");
    }

    private static void pieces(LlmResponse out, String count, String format) {
        for (int i = 0; i < Integer.parseInt(count); i++) {
            out.text(format.formatted(i));
        }
    }

    private static void slow(LlmResponse out, String count) throws InterruptedException {
        for (int i = 0; i < Integer.parseInt(count); i++) {
            Thread.sleep(50);
            out.text("s" + i);
        }
    }

    private static void usage(LlmResponse out, String[] tokens) {
        out.usage(Long.parseLong(tokens[0]), Long.parseLong(tokens[1]));
    }

    private static void tools(LlmResponse out, String count) {
        for (int i = 0; i < Integer.parseInt(count); i++) {
            out.toolCall("call_" + i, "fn_" + i, "{\"i\":" + i + "}");
        }
    }

    private static void think(LlmResponse out, String arg) {
        int bar = arg.indexOf('|');
        for (String piece : arg.substring(0, bar).split(",")) {
            out.reasoning(piece);
        }
        out.text(arg.substring(bar + 1));
    }

    private static void failAfter(LlmResponse out, String how, String arg) throws Exception {
        int colon = arg.indexOf(':');
        pieces(out, arg.substring(0, colon), "%d");
        Upstream.fail(how + arg.substring(colon + 1));
    }

    private static void burn(LlmResponse out, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        out.text("burnt");
    }
}
