package dev.tenon.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls are put together from whatever pieces a server sends. A piece is {@code index/id/name/arguments}, {@code -} for missing. */
@ExtendWith(OnePlugin.class)
final class ToolCallsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0/a/f/ ; 0/-/-/{\"x\" ; 0/-/-/:1}            | a f {\"x\":1}",
                "0/a/f/ ; 1/b/g/ ; 0/-/-/{\"x\":1} ; 1/-/-/{\"y\":2} | a f {\"x\":1}, b g {\"y\":2}",
                "0/a/f/{\"x\":1} ; 0/b/g/{\"y\":2}            | a f {\"x\":1}, b g {\"y\":2}",
                "0/a/f/{\"x\" ; 0/a/f/:1}                     | a f {\"x\":1}",
                "-/-/f/{\"x\":1} ; -/-/g/{}                   | * f {\"x\":1}, * g {}",
                "0/-/-/{\"x\" ; 0/a/f/:1}                     | a f {\"x\":1}",
                "1/a/f/{}                                     | a f {}",
                "0/a/f/ ; 0/b/-/{\"x\":1}                     | a f {\"x\":1}",
                "-/a/f/{\"x\" ; -/a/-/:1} ; -/b/g/-           | a f {\"x\":1}, b g {}",
                "-/-/f/{\"x\" ; -/-/-/:1}                     | * f {\"x\":1}",
                "0/a/f/- ; 7/a/-/{\"x\":1} ; 7/-/-/-          | a f {\"x\":1}",
                "0/a/f/{} ; 1/a/g/{\"y\" ; 1/a/-/:2} ; 0/-/-/- | a f {}, * g {\"y\":2}"
            })
    void piecesOfAStream(String pieces, String calls, PluginProcess plugin) {
        List<String> documents = new ArrayList<>();
        for (String piece : pieces.split(" ; ?")) {
            documents.add(document("delta", List.of(element(piece.strip()))));
        }
        documents.add("{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tool_calls\"}]}");
        try (Upstream upstream = new Upstream(Upstream.stream(documents.toArray(String[]::new)))) {
            Answer answer = plugin.call(Ask.llm(upstream).chat("Hi"));

            assertCalls(answer, calls);
            assertThat(answer.results()).as("all calls leave in one chunk").hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0/a/f/{\"x\":1} ; 1/b/g/{\"y\":2} | a f {\"x\":1}, b g {\"y\":2}",
                "-/a/f/{\"x\":1} ; -/b/g/{\"y\":2} | a f {\"x\":1}, b g {\"y\":2}",
                "-/-/f/{\"x\":1} ; -/-/g/          | * f {\"x\":1}, * g {}",
                "-/a/f/-                           | a f {}",
                "-/a/f/{\"x\":1} ; -/a/g/{\"y\":2} | a f {\"x\":1}, * g {\"y\":2}"
            })
    void callsOfAWholeAnswer(String pieces, String calls, PluginProcess plugin) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (String piece : pieces.split(" ; ?")) {
            elements.add(element(piece.strip()));
        }
        try (Upstream upstream = new Upstream(Upstream.json(document("message", elements)))) {
            assertCalls(plugin.call(Ask.llm(upstream).chat("Hi").with("stream", false)), calls);
        }
    }

    @Test
    void argumentsMayBeAnObject(PluginProcess plugin) {
        String message = "{\"choices\":[{\"message\":{\"content\":null,\"tool_calls\":[{\"id\":\"a\",\"function\":"
                + "{\"name\":\"f\",\"arguments\":{\"x\":1}}}]},\"finish_reason\":\"tool_calls\"}]}";
        try (Upstream upstream = new Upstream(Upstream.json(message))) {
            Answer answer = plugin.call(Ask.llm(upstream).chat("Hi").with("stream", false));

            assertCalls(answer, "a f {\"x\":1}");
            assertThat(Values.text(answer.results().get(0), "delta.message.content"))
                    .isEmpty();
        }
    }

    @Test
    void theOlderFunctionCallIsOne(PluginProcess plugin) {
        try (Upstream upstream = new Upstream(
                Upstream.stream(
                        "{\"choices\":[{\"delta\":{\"function_call\":{\"name\":\"f\",\"arguments\":\"{\\\"x\\\"\"}}}]}",
                        "{\"choices\":[{\"delta\":{\"function_call\":{\"arguments\":\":1}\"}},\"finish_reason\":\"function_call\"}]}"))) {
            assertCalls(plugin.call(Ask.llm(upstream).chat("Hi")), "* f {\"x\":1}");
        }
    }

    @Test
    void aCallWithoutANameIsLeftOut(PluginProcess plugin) {
        try (Upstream upstream = new Upstream(Upstream.stream(
                document("delta", List.of(element("0/a/-/{}"))),
                "{\"choices\":[{\"delta\":{},\"finish_reason\":\"tool_calls\"}]}"))) {
            Answer answer = plugin.call(Ask.llm(upstream).chat("Hi"));

            assertThat(answer.toolCalls()).isEmpty();
            assertThat(answer.finishReason()).isEqualTo("stop");
        }
    }

    @Test
    void whereCallsDoNotStreamTheyAreAskedForWhole(PluginProcess plugin) {
        String whole = document("message", List.of(element("-/a/f/{}")));
        try (Upstream upstream = new Upstream(Upstream.json(whole))) {
            List<Map<String, Object>> tools =
                    List.of(Map.of("name", "f", "description", "", "parameters", Map.of("type", "object")));
            Answer answer = plugin.call(
                    Ask.llm(upstream, "kind", "whole-tools").chat("Hi").with("tools", tools));

            assertCalls(answer, "a f {}");
            assertThat(upstream.last().json()).containsEntry("stream", false);
        }
    }

    private static void assertCalls(Answer answer, String expected) {
        List<String> calls = new ArrayList<>();
        for (Map<String, Object> call : answer.toolCalls()) {
            String id = Values.text(call, "id");
            assertThat(id).isNotEmpty();
            calls.add((id.startsWith("call_") ? "*" : id) + " " + Values.text(call, "function.name") + " "
                    + Values.text(call, "function.arguments"));
        }
        assertThat(String.join(", ", calls)).isEqualTo(expected.strip());
    }

    private static Map<String, Object> element(String piece) {
        String[] parts = piece.split("/", 4);
        Map<String, Object> element = new LinkedHashMap<>();
        if (!parts[0].equals("-")) {
            element.put("index", Integer.parseInt(parts[0]));
        }
        if (!parts[1].equals("-")) {
            element.put("id", parts[1]);
        }
        Map<String, Object> function = new LinkedHashMap<>();
        if (!parts[2].equals("-")) {
            function.put("name", parts[2]);
        }
        if (!parts[3].equals("-")) {
            function.put("arguments", parts[3]);
        }
        element.put("function", function);
        return element;
    }

    private static String document(String member, List<Map<String, Object>> calls) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put(member, Map.of("tool_calls", calls));
        return Json.write(Map.of("choices", List.of(choice)));
    }
}
