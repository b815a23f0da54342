package dev.tenon.runtime.session;

import dev.tenon.runtime.Moderation;
import dev.tenon.runtime.ModerationRequest;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.protocol.Answers;

/** Answers what is asked of moderation models. */
final class ModerationActions {

    private final Call call;

    ModerationActions(Call call) {
        this.call = call;
    }

    <C> void invoke(ModelBinding<C> binding) throws Exception {
        call.fields().object("credentials");
        String text = call.fields().anyText("text");
        call.checkFields();
        ModerationRequest<C> request = new ModerationRequest<>(call.modelCall(binding), text);
        boolean flagged = ((Moderation<C>) binding.model()).invoke(request);
        call.output().result(Answers.result(flagged), "cannot be");
    }
}
