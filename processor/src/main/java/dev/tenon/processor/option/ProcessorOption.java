package dev.tenon.processor.option;

import java.util.LinkedHashSet;
import java.util.Set;

/** The options of the processor; each is given as {@code -A<key>=<value>}. */
public enum ProcessorOption {
    /** The plugin's version where {@code @DifyPlugin(version)} is unset; no default. */
    VERSION("tenon.version"),

    /** The {@code _assets} folder. If given, the icons are looked for in it; if not, packaging does that. */
    ASSETS("tenon.assets"),

    /** What the declarations are judged for: a {@link dev.tenon.declaration.Purpose}; all of it unless given. */
    FOR("tenon.for");

    private final String key;

    ProcessorOption(String key) {
        this.key = key;
    }

    /** Returns the key on the command line. */
    public String key() {
        return key;
    }

    /** Returns the keys of all options. */
    public static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (ProcessorOption each : values()) {
            keys.add(each.key);
        }
        return keys;
    }
}
