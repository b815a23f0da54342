import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.Secret;

final class Tiny {

    private Tiny() {}

    record Key(Secret apiKey) {}

    enum Models {
        ONE
    }

    static final class Llm implements LargeLanguageModel<Key, Void> {

        @Override
        public void invoke(LlmRequest<Key, Void> request, LlmResponse out) {
            out.text("ok");
        }
    }
}
