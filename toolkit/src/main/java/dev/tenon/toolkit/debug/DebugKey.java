package dev.tenon.toolkit.debug;

/** The key that Dify shows to those who may debug. It opens a workspace and is therefore printed as {@code ***}. */
public final class DebugKey {

    /** The variable of the environment that holds it where it is not given otherwise. */
    public static final String VARIABLE = "DIFY_DEBUG_KEY";

    private static final String MASK = "***";

    private final String value;

    private DebugKey(String value) {
        this.value = value;
    }

    /**
     * Returns the key with the given text.
     *
     * @throws DebugException if there is nothing in it
     */
    public static DebugKey of(String text) throws DebugException {
        if (text.isBlank()) {
            throw new DebugException("the debugging key is empty; copy it from Dify's plugin page, where the address"
                    + " is shown, too");
        }
        return new DebugKey(text.strip());
    }

    String value() {
        return value;
    }

    /** Returns the text without the key. */
    String mask(String text) {
        return text.replace(value, MASK);
    }

    @Override
    public String toString() {
        return MASK;
    }
}
