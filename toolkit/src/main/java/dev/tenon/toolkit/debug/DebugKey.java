package dev.tenon.toolkit.debug;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The key that Dify shows to those who may debug. It opens a workspace and is therefore printed as {@code ***}. */
public final class DebugKey {

    /** The variable of the environment that holds it where it is not given otherwise. */
    public static final String VARIABLE = "DIFY_DEBUG_KEY";

    private static final String MASK = "***";

    /** What the plugin itself calls its key, whoever has set it. */
    static final String OF_THE_PLUGIN = "REMOTE_INSTALL_KEY";

    private final String value;
    private final String source;

    private DebugKey(String value, String source) {
        this.value = value;
        this.source = source;
    }

    /**
     * Returns the key that was given by an option, else that of the environment.
     *
     * @param given what the option says, or null
     * @param option what users write to give it, for messages
     * @throws DebugException if there is none, or nothing in it
     */
    public static DebugKey of(@Nullable String given, String option, Map<String, String> environment)
            throws DebugException {
        String source = given == null ? VARIABLE : option;
        String text = given == null ? environment.get(VARIABLE) : given;
        if (text == null) {
            throw new DebugException(
                    "no key: set " + VARIABLE + " or " + option + " to the one that Dify's plugin page shows");
        }
        if (text.isBlank()) {
            throw new DebugException("the key in " + source
                    + " is empty; copy it from Dify's plugin page, where the address is shown, too");
        }
        return new DebugKey(text.strip(), source);
    }

    String value() {
        return value;
    }

    /** Returns the text without the key. */
    String mask(String text) {
        return text.replace(value, MASK);
    }

    /** Returns a message of the plugin's about its key in the words of whoever has set the key here. */
    String inWordsOfItsSource(String text) {
        return text.replace(OF_THE_PLUGIN, source);
    }

    @Override
    public String toString() {
        return MASK;
    }
}
