package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.InvokeError;
import dev.tenon.runtime.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be read off an answer. */
final class AnswerTest {

    private static final PluginError ERROR = new PluginError("InvokeRateLimitError", "slow down", Map.of());

    @Test
    void aStreamedAnswerIsReadAsAWhole() {
        Answer answer = new Answer(
                List.of(
                        chunk("{'message':{'content':'Hel','tool_calls':[]}}"),
                        chunk("{'message':{'content':'lo','tool_calls':[{'id':'c1'}]}}"),
                        chunk("{'message':{'content':''},'usage':{'total_tokens':5},'finish_reason':'stop'}")),
                null);

        assertThat(answer.text()).isEqualTo("Hello");
        assertThat(answer.toolCalls()).containsExactly(Map.of("id", "c1"));
        assertThat(answer.usage()).isEqualTo(Map.of("total_tokens", 5L));
        assertThat(answer.finishReason()).isEqualTo("stop");
    }

    @Test
    void audioIsJoined() {
        Answer answer = new Answer(List.of(Map.of("result", "00ff"), Map.of("result", "10")), null);

        assertThat(answer.audio()).containsExactly(0, 0xff, 0x10);
    }

    @Test
    void whoeverExpectsSuccessIsToldTheError() {
        Answer failed = new Answer(List.of(), ERROR);

        assertThatThrownBy(failed::text)
                .isInstanceOfSatisfying(
                        PluginErrorException.class, e -> assertThat(e.error()).isEqualTo(ERROR))
                .hasMessage("InvokeRateLimitError: slow down");
        assertThat(failed.failure()).isEqualTo(ERROR);
    }

    @Test
    void whoeverExpectsAnErrorIsToldTheAnswer() {
        assertThatThrownBy(() -> new Answer(List.of(Map.of("result", true)), null).failure())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("result=true");
    }

    @Test
    void oneResultMeansOne() {
        assertThat(new Answer(List.of(Map.of("num_tokens", 3L)), null).single()).containsEntry("num_tokens", 3L);
        assertThatThrownBy(() -> new Answer(List.of(), null).single()).hasMessageContaining("there were 0");
        assertThatThrownBy(() -> new Answer(List.of(Map.of(), Map.of()), null).single())
                .hasMessageContaining("there were 2");
        assertThatThrownBy(() -> new Answer(List.of(), null).usage()).hasMessageContaining("is empty");
    }

    @Test
    void eachActionHasItsResult() {
        assertThat(answer("{'num_tokens':3}").tokens()).isEqualTo(3);
        assertThat(answer("{'embeddings':[[0.5,1],[]]}").vectors()).isEqualTo(List.of(List.of(0.5, 1.0), List.of()));
        assertThat(answer("{'docs':[{'index':1,'text':'b','score':0.75}]}").ranking())
                .containsExactly(new RankedDocument(1, "b", 0.75));
        assertThat(answer("{'result':'words'}").transcript()).isEqualTo("words");
        assertThat(answer("{'voices':[{'name':'Alloy','value':'alloy'}]}").voices())
                .containsExactly("alloy");
        assertThat(answer("{'result':true}").flagged()).isTrue();
        assertThat(answer("{'result':true,'credentials':{'mode':'chat'}}").accepted())
                .isEqualTo(Map.of("mode", "chat"));
        assertThat(answer("{'result':true,'credentials':null}").accepted()).isEmpty();
    }

    @Test
    void anotherShapeThanThatOfTheActionIsNamed() {
        assertThatThrownBy(() -> answer("{'num_tokens':'3'}").tokens())
                .isInstanceOf(AssertionError.class)
                .hasMessage("num_tokens should be a whole number and is 3");
        assertThatThrownBy(() -> answer("{'embeddings':['AACAPw==']}").vectors())
                .hasMessage("there should be a list of numbers and is AACAPw==");
        assertThatThrownBy(() -> answer("{'embeddings':[['a']]}").vectors())
                .hasMessage("0 should be a number and is a");
        assertThatThrownBy(() -> answer("{'result':'yes'}").flagged())
                .hasMessage("result should be true or false and is yes");
        assertThatThrownBy(() -> answer("{'result':false}").accepted()).hasMessageContaining("should be accepted");
    }

    @Test
    void anErrorIsOfTheKindThatIsExpected() {
        Answer failed = new Answer(List.of(), ERROR);
        PluginError refused = new PluginError("CredentialsValidateFailedError", "bad key", Map.of());

        assertThat(failed.failure(InvokeError.RATE_LIMIT).expectMessage("slow")).isEqualTo(ERROR);
        assertThat(new Answer(List.of(), refused).refusal()).isEqualTo(refused);
        assertThatThrownBy(() -> failed.failure(InvokeError.CONNECTION))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the error should be InvokeConnectionError and is InvokeRateLimitError: slow down");
        assertThatThrownBy(() -> ERROR.expectMessage("hurry"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the error should say \"hurry\" and is InvokeRateLimitError: slow down");
        assertThatThrownBy(failed::refusal).hasMessageContaining("should be CredentialsValidateFailedError");
    }

    @Test
    void aSchemaIsHeldAgainstTheRules() {
        String schema = "{'model_schema':{'model':'m','label':{'en_US':'M','zh_Hans':null},'model_type':'llm',"
                + "'features':['tool-call'],'fetch_from':'customizable-model',"
                + "'model_properties':{'mode':'chat','context_size':4096},'deprecated':false,'pricing':null,"
                + "'parameter_rules':[{'name':'temperature','use_template':'temperature','label':{'en_US':'T'},"
                + "'type':'float','help':null,'required':false,'default':0.5,'min':0.0,'max':1.0,'precision':2,"
                + "'options':[]}]}}";

        assertThat(answer(schema).schema().parameterRules())
                .extracting(rule -> rule.name())
                .containsExactly("temperature");
        assertThatThrownBy(() -> answer(schema.replace("0.5", "1.5")).schema())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Dify refuses the schema:\nparameter_rules[0].default: ")
                .hasMessageContaining("TN-PAR-008");
        assertThatThrownBy(
                        () -> answer(schema.replace("tool-call", "telepathy")).schema())
                .hasMessageContaining("features[0]: ")
                .hasMessageContaining("telepathy");
    }

    private static Answer answer(String result) {
        return new Answer(List.of(parse(result)), null);
    }

    private static Map<String, Object> chunk(String delta) {
        return parse("{'delta':" + delta + "}");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parse(String json) {
        return (Map<String, Object>) (Map<?, ?>) Json.parseObject(json.replace('\'', '"'));
    }
}
