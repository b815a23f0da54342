package dev.tenon.runtime.message;

/** Who speaks in a prompt message. */
public enum Role {
    SYSTEM("system"),
    USER("user"),
    ASSISTANT("assistant"),
    TOOL("tool"),
    DEVELOPER("developer");

    private final String value;

    Role(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling. */
    public String value() {
        return value;
    }
}
