package dev.tenon.runtime.session;

import dev.tenon.runtime.message.ContentPart;
import dev.tenon.runtime.message.TextPart;
import dev.tenon.runtime.message.ToolCall;
import dev.tenon.runtime.protocol.LlmAnswers;
import dev.tenon.runtime.service.Prices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frames of an answer: one for each piece, or a single one when Dify wants no stream. */
abstract sealed class LlmChunks {

    private static final String TOO_LONG = "write parts and tool calls in smaller pieces";

    private final Call call;
    private final StringBuilder written = new StringBuilder();
    private int index;

    private LlmChunks(Call call) {
        this.call = call;
    }

    abstract void text(String text, @Nullable Object opaqueBody);

    abstract void parts(List<ContentPart> parts);

    abstract void toolCalls(List<ToolCall> calls);

    abstract void last(String text, Prices.LlmUsage usage, String finishReason, @Nullable String fingerprint);

    /** Returns the text so far, for the estimate of its tokens. */
    final String written() {
        return written.toString();
    }

    final void note(String text) {
        written.append(text);
    }

    final void write(
            LlmAnswers.Message message,
            Prices.@Nullable LlmUsage usage,
            @Nullable String finishReason,
            @Nullable String fingerprint) {
        call.output()
                .result(LlmAnswers.chunk(call.model(), index++, message, usage, finishReason, fingerprint), TOO_LONG);
    }

    /** Writes each piece as it comes. */
    static final class Streamed extends LlmChunks {

        /** Longer texts leave in several frames. In UTF-16 units, of which each is at most six bytes of JSON. */
        private static final int LONGEST_TEXT = 512 << 10;

        Streamed(Call call) {
            super(call);
        }

        @Override
        void text(String text, @Nullable Object opaqueBody) {
            note(text);
            int start = 0;
            while (text.length() - start > LONGEST_TEXT) {
                int end = start + LONGEST_TEXT;
                end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
                piece(text.substring(start, end), null);
                start = end;
            }
            piece(text.substring(start), opaqueBody);
        }

        private void piece(String text, @Nullable Object opaqueBody) {
            write(new LlmAnswers.Message(LlmOutput.asParts(text), List.of(), opaqueBody), null, null, null);
        }

        @Override
        void parts(List<ContentPart> parts) {
            write(new LlmAnswers.Message(parts, List.of(), null), null, null, null);
        }

        @Override
        void toolCalls(List<ToolCall> calls) {
            write(new LlmAnswers.Message(LlmOutput.asParts(""), calls, null), null, null, null);
        }

        @Override
        void last(String text, Prices.LlmUsage usage, String finishReason, @Nullable String fingerprint) {
            write(LlmAnswers.Message.of(text), usage, finishReason, fingerprint);
        }
    }

    /** Writes everything at the end. */
    static final class Collected extends LlmChunks {

        private final List<ContentPart> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<ToolCall> calls = List.of();
        private @Nullable Object opaqueBody;

        Collected(Call call) {
            super(call);
        }

        @Override
        void text(String piece, @Nullable Object body) {
            note(piece);
            text.append(piece);
            if (body != null) {
                opaqueBody = body;
            }
        }

        @Override
        void parts(List<ContentPart> more) {
            textBecomesPart();
            parts.addAll(more);
        }

        private void textBecomesPart() {
            if (!text.isEmpty()) {
                parts.add(new TextPart(text.toString()));
                text.setLength(0);
            }
        }

        @Override
        void toolCalls(List<ToolCall> all) {
            calls = all;
        }

        @Override
        void last(String closing, Prices.LlmUsage usage, String finishReason, @Nullable String fingerprint) {
            text.append(closing);
            List<ContentPart> content;
            if (parts.isEmpty()) {
                content = LlmOutput.asParts(text.toString());
            } else {
                textBecomesPart();
                content = List.copyOf(parts);
            }
            write(new LlmAnswers.Message(content, calls, opaqueBody), usage, finishReason, fingerprint);
        }
    }
}
