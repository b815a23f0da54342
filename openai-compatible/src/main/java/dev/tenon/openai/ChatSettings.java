package dev.tenon.openai;

import dev.tenon.runtime.message.MediaKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a language model on an OpenAI-compatible server can do and how it wants to be spoken to.
 *
 * @param tools how tools are spoken of
 * @param streamsToolCalls whether tool calls arrive in streamed answers; if not, a request with tools is sent without streaming
 * @param media the media that it accepts
 * @param mediaFormat how audio and video are sent
 * @param structuredOutput whether it answers by a JSON schema; what {@link OpenAiSchemas} offers then
 * @param thinking whether it thinks
 * @param extended whether members outside of OpenAI's API are understood; the JSON schema of an answer is told in a system message, too,
 *     as such servers may know no {@code response_format}
 * @param tokenParameter the name of the limit of the answer
 * @param webSearch how it searches the web
 * @param sendUser whether the user is named
 * @param includeUsage whether usage is asked for in streams
 * @param developerRole whether it knows the role {@code developer}; otherwise that is sent as {@code system}
 * @param nullContent whether the content of an assistant message that only calls tools is null, as OpenAI's API says; otherwise it is an
 *     empty text
 * @param systemFirst whether only the first message may be of role system, so that later ones are merged into it
 * @param finishUsageWins whether usage that comes with the finish reason stands against a later one
 */
public record ChatSettings(
        ToolFormat tools,
        boolean streamsToolCalls,
        Set<MediaKind> media,
        MediaFormat mediaFormat,
        boolean structuredOutput,
        Thinking thinking,
        boolean extended,
        TokenParameter tokenParameter,
        WebSearch webSearch,
        boolean sendUser,
        boolean includeUsage,
        boolean developerRole,
        boolean nullContent,
        boolean systemFirst,
        boolean finishUsageWins) {

    public ChatSettings {
        media = Set.copyOf(media);
    }

    /** Returns a builder for a model with tools and all media, spoken to as OpenAI's API says. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects settings. */
    public static final class Builder {

        private ToolFormat tools = ToolFormat.TOOLS;
        private boolean streamsToolCalls = true;
        private Set<MediaKind> media = EnumSet.allOf(MediaKind.class);
        private MediaFormat mediaFormat = MediaFormat.OPENAI;
        private boolean structuredOutput = true;
        private Thinking thinking = Thinking.UNSPECIFIED;
        private boolean extended;
        private TokenParameter tokenParameter = TokenParameter.AUTO;
        private WebSearch webSearch = WebSearch.NONE;
        private boolean sendUser = true;
        private boolean includeUsage = true;
        private boolean developerRole = true;
        private boolean nullContent = true;
        private boolean systemFirst;
        private boolean finishUsageWins;

        private Builder() {}

        /** Sets how tools are spoken of. */
        public Builder tools(ToolFormat value) {
            this.tools = value;
            return this;
        }

        /** Sets whether tool calls arrive in streamed answers. */
        public Builder streamsToolCalls(boolean value) {
            this.streamsToolCalls = value;
            return this;
        }

        /** Sets the media that the model accepts. */
        public Builder media(Set<MediaKind> value) {
            this.media = value;
            return this;
        }

        /** Sets how audio and video are sent. */
        public Builder mediaFormat(MediaFormat value) {
            this.mediaFormat = value;
            return this;
        }

        /** Sets whether the model answers by a JSON schema. */
        public Builder structuredOutput(boolean value) {
            this.structuredOutput = value;
            return this;
        }

        /** Sets whether the model thinks. */
        public Builder thinking(Thinking value) {
            this.thinking = value;
            return this;
        }

        /** Sets whether members outside of OpenAI's API are understood. */
        public Builder extended(boolean value) {
            this.extended = value;
            return this;
        }

        /** Sets the name of the limit of the answer. */
        public Builder tokenParameter(TokenParameter value) {
            this.tokenParameter = value;
            return this;
        }

        /** Sets how the model searches the web. */
        public Builder webSearch(WebSearch value) {
            this.webSearch = value;
            return this;
        }

        /** Sets whether the user is named. */
        public Builder sendUser(boolean value) {
            this.sendUser = value;
            return this;
        }

        /** Sets whether usage is asked for in streams. */
        public Builder includeUsage(boolean value) {
            this.includeUsage = value;
            return this;
        }

        /** Sets whether the role {@code developer} is known. */
        public Builder developerRole(boolean value) {
            this.developerRole = value;
            return this;
        }

        /** Sets whether the content of an assistant message that only calls tools is null. */
        public Builder nullContent(boolean value) {
            this.nullContent = value;
            return this;
        }

        /** Sets whether only the first message may be of role system. */
        public Builder systemFirst(boolean value) {
            this.systemFirst = value;
            return this;
        }

        /** Sets whether usage with the finish reason stands against a later one. */
        public Builder finishUsageWins(boolean value) {
            this.finishUsageWins = value;
            return this;
        }

        /** Returns the settings. */
        public ChatSettings build() {
            return new ChatSettings(
                    tools,
                    streamsToolCalls,
                    media,
                    mediaFormat,
                    structuredOutput,
                    thinking,
                    extended,
                    tokenParameter,
                    webSearch,
                    sendUser,
                    includeUsage,
                    developerRole,
                    nullContent,
                    systemFirst,
                    finishUsageWins);
        }
    }
}
