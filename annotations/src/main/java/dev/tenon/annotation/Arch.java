package dev.tenon.annotation;

/**
 * A processor architecture ({@code meta.arch} of the manifest).
 */
public enum Arch {
    /** x86-64. */
    AMD64("amd64"),

    /** AArch64. */
    ARM64("arm64");

    private final String value;

    Arch(String value) {
        this.value = value;
    }

    /** Returns Dify's spelling, as it stands in YAML and on the wire. */
    public String value() {
        return value;
    }
}
