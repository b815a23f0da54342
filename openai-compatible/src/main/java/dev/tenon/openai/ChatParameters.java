package dev.tenon.openai;

import dev.tenon.declaration.BooleanRule;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.RuleBuilder;
import dev.tenon.declaration.StringRule;
import dev.tenon.declaration.TextRule;
import java.util.ArrayList;
import java.util.List;

/** The parameters that the bodies of this module know, as Dify offers them to its users. */
final class ChatParameters {

    private static final int DEFAULT_TOKENS = 512;

    private ChatParameters() {}

    /** Returns those of every model; an answer has at most so many tokens. */
    static List<RuleBuilder<?>> sampling(int maxTokens) {
        return List.of(
                labelled(FloatRule.of("temperature"), "Temperature", "温度", "温度", "Temperatura")
                        .min(0)
                        .max(2)
                        .defaultValue(0.7)
                        .precision(2)
                        .help(text(
                                "Near 0 the likeliest words are chosen, higher values give more varied ones.",
                                "接近 0 时选择最可能的词,数值越高越多样。",
                                "0 に近いほど最も確からしい語を選び、大きいほど多様になります。",
                                "Perto de 0 escolhe as palavras mais prováveis; valores maiores variam mais.")),
                labelled(FloatRule.of("top_p"), "Top P", "Top P", "Top P", "Top P")
                        .min(0)
                        .max(1)
                        .defaultValue(1)
                        .precision(2)
                        .help(text(
                                "Only the likeliest words whose probabilities add up to this are considered.",
                                "只考虑概率之和达到此值的最可能的词。",
                                "確率の合計がこの値になるまでの上位の語だけを候補にします。",
                                "Considera só as palavras mais prováveis cuja soma chega a este valor.")),
                labelled(
                                FloatRule.of("frequency_penalty"),
                                "Frequency penalty",
                                "频率惩罚",
                                "頻度ペナルティ",
                                "Penalidade de frequência")
                        .min(-2)
                        .max(2)
                        .defaultValue(0)
                        .help(text(
                                "Makes a word less likely the more often it has occurred.",
                                "词出现得越频繁,再次出现的可能性越低。",
                                "多く現れた語ほど出にくくします。",
                                "Torna uma palavra menos provável quanto mais ela ocorreu.")),
                labelled(
                                FloatRule.of("presence_penalty"),
                                "Presence penalty",
                                "存在惩罚",
                                "存在ペナルティ",
                                "Penalidade de presença")
                        .min(-2)
                        .max(2)
                        .defaultValue(0)
                        .help(text(
                                "Makes words that have occurred at all less likely.",
                                "降低已出现过的词再次出现的可能性。",
                                "一度でも現れた語を出にくくします。",
                                "Torna menos prováveis as palavras que já ocorreram.")),
                labelled(IntRule.of("max_tokens"), "Max tokens", "最大 token 数", "最大トークン数", "Máximo de tokens")
                        .min(1)
                        .max(maxTokens)
                        .defaultValue(Math.min(DEFAULT_TOKENS, maxTokens))
                        .help(text(
                                "The longest answer, in tokens.",
                                "回答的最大长度(以 token 计)。",
                                "回答の最大の長さ(トークン数)。",
                                "A resposta mais longa, em tokens.")));
    }

    /** Returns those that a chat model has only with certain settings. */
    static List<RuleBuilder<?>> of(ChatSettings settings) {
        List<RuleBuilder<?>> rules = new ArrayList<>();
        if (settings.structuredOutput()) {
            rules.add(labelled(
                            StringRule.of("response_format"), "Response format", "回复格式", "回答の形式", "Formato da resposta")
                    .options("text", "json_object", "json_schema"));
            rules.add(labelled(TextRule.of("json_schema"), "JSON schema", "JSON Schema", "JSON スキーマ", "Esquema JSON"));
        }
        if (settings.thinking() == Thinking.CHOICE) {
            rules.add(labelled(BooleanRule.of("enable_thinking"), "Thinking", "思考", "思考", "Raciocínio"));
        }
        if (settings.thinking() == Thinking.CHOICE || settings.thinking() == Thinking.ON) {
            if (settings.extended()) {
                rules.add(labelled(
                                StringRule.of("reasoning_format"),
                                "Reasoning format",
                                "推理格式",
                                "推論の形式",
                                "Formato do raciocínio")
                        .options("none", "auto", "deepseek", "deepseek-legacy"));
            }
            rules.add(labelled(
                            StringRule.of("reasoning_effort"),
                            "Reasoning effort",
                            "推理强度",
                            "推論の強さ",
                            "Esforço de raciocínio")
                    .options("low", "medium", "high"));
        }
        if (settings.webSearch() != WebSearch.NONE) {
            rules.add(labelled(BooleanRule.of("web_search"), "Web search", "联网搜索", "ウェブ検索", "Busca na web")
                    .defaultValue(false));
        }
        return rules;
    }

    private static <R extends RuleBuilder<R>> R labelled(R rule, String enUs, String zhHans, String jaJp, String ptBr) {
        return rule.label(text(enUs, zhHans, jaJp, ptBr));
    }

    private static I18nObject text(String enUs, String zhHans, String jaJp, String ptBr) {
        return new I18nObject(enUs, zhHans, jaJp, ptBr);
    }
}
