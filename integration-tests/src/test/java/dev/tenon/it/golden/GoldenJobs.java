package dev.tenon.it.golden;

import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.PollingResult;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Long-running jobs whose whole state travels through Dify. */
final class GoldenJobs {

    PollingResult start(String op, LlmRequest<?, ?> request) throws Exception {
        Upstream.fail(op);
        String[] words = op.split(":", 3);
        return switch (words[0]) {
            case "done" -> done(op.substring(5));
            case "failed" -> new PollingResult.Failed(op.substring(7));
            default -> {
                Map<String, @Nullable Object> state = new HashMap<>();
                state.put("left", Long.valueOf(words[0]));
                state.put("then", op.substring(words[0].length() + 1));
                state.put("parameters", request.parameterValues());
                state.put("json_schema", request.jsonSchema());
                yield new PollingResult.Running(state, 5, 60, 3);
            }
        };
    }

    PollingResult check(Map<String, @Nullable Object> state) throws Exception {
        String then = String.valueOf(state.get("then"));
        Upstream.fail(then);
        long left = state.get("left") instanceof Number number ? number.longValue() : 0;
        if (left > 0) {
            return new PollingResult.Running(Map.of("left", left - 1, "then", then));
        }
        return then.startsWith("failed:") ? new PollingResult.Failed(then.substring(7)) : done(then);
    }

    private static PollingResult done(String text) {
        return new PollingResult.Succeeded(text, 5, 6);
    }
}
