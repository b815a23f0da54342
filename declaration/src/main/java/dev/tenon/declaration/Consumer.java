package dev.tenon.declaration;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A part of Dify that reads declarations, each by checks of its own. A rule names those that refuse what breaks it, or that
 * misbehave on it.
 */
public enum Consumer {
    /** The command line, {@code dify plugin package}. */
    PACKAGE("dify plugin package"),

    /** The daemon, when a package is uploaded and installed. */
    INSTALL("installation"),

    /** The daemon, when it starts the installed plugin. */
    RUN("the plugin's start"),

    /** The daemon, when a plugin registers for remote debugging. */
    DEBUG("remote debugging"),

    /** The daemon, when a plugin answers the question for a model's schema. */
    SCHEMA("the daemon's check of schemas"),

    /** The Python SDK, when it loads the plugin's folder. */
    SDK("the Python SDK"),

    /** A call: the value is refused, or does harm, when the model is used. */
    INVOCATION("calls of the model"),

    /** Dify's API, when it reads the list of providers. */
    API("Dify's API"),

    /** Dify's API, when it saves what a user filled into a form. */
    FORM("saving the form"),

    /** Dify's web client. */
    UI("Dify's web client"),

    /** The review of Dify's marketplace. */
    MARKETPLACE("the marketplace"),

    /** Tenon itself: what it would write would be wrong or incomplete. */
    TENON("Tenon");

    private final String words;

    Consumer(String words) {
        this.words = words;
    }

    /** Returns what this is called in a message. */
    public String words() {
        return words;
    }

    /** Returns what several are called in a message, in the order of this enum. */
    public static String words(Collection<Consumer> consumers) {
        return consumers.stream().sorted().map(Consumer::words).collect(Collectors.joining(", "));
    }
}
