package dev.tenon.runtime.transport.remote;

import org.jspecify.annotations.Nullable;

/** What a daemon says before it closes, what the cause is likely to be, and whether it would say the same again. */
enum Refusal {
    KEY(
            "handshake failed, invalid key",
            "the key is unknown or has expired; one lives for two hours after Dify has shown it."
                    + " Copy it anew from Dify's plugin page into REMOTE_INSTALL_KEY"),
    MESSAGE(
            "handshake failed, invalid handshake message",
            "the daemon does not understand the registration; it may be too new or too old for this version of Tenon"),
    MANIFEST_TYPES(
            "handshake failed, invalid plugin declaration",
            "a value of @DifyPlugin has a form that this daemon does not take"),
    MANIFEST("register failed, invalid manifest detected", "a value of @DifyPlugin is against a rule of this daemon"),
    MODELS(
            "models register failed, invalid models declaration",
            "a value of @ModelProvider, its credentials or its models is against a rule of this daemon"),
    ICON(
            "assets remap failed",
            "an icon that the declarations name was not sent; compile the plugin anew, so that they fit together"),
    TOO_LARGE("assets too large", "the icons have more than 50 MiB together; make them smaller"),
    DECODE(
            "assets decode failed",
            "an icon arrived damaged; is there something between plugin and daemon that changes bytes?"),
    TRANSFER("transfer assets failed", "an icon is empty"),
    NOTHING("no registration transferred", "the daemon got no declaration; compile the plugin anew"),
    TWICE(
            "(?:models )?declaration already registered|handshake already completed",
            "the daemon got the same message twice; is there something between plugin and daemon that repeats bytes?"),
    HTTP(
            "HTTP/",
            "this is the port of an HTTP server; the debugging port of Dify's daemon is another one, usually 5003"),
    BUSY("server is busy now", "too many plugins are attached to this daemon");

    /** A pattern of the beginning of what it says. */
    private final String words;

    private final String cause;

    Refusal(String words, String cause) {
        this.words = words;
        this.cause = cause;
    }

    /** Returns what is known by these words, or null. */
    static @Nullable Refusal of(String text) {
        for (Refusal refusal : values()) {
            if (text.matches("(?s)(?:" + refusal.words + ").*")) {
                return refusal;
            }
        }
        return null;
    }

    /** Returns the likely cause and what to do. */
    String cause() {
        return cause;
    }

    /** Returns whether the same registration would be refused again. */
    boolean isFinal() {
        return this != BUSY;
    }

    /** Returns whether any registration would be refused again, because address or key is wrong. */
    boolean isOfTheSettings() {
        return this == KEY || this == HTTP;
    }
}
