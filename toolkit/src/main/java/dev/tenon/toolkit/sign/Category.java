package dev.tenon.toolkit.sign;

import java.util.Locale;

/** Who vouches for a signed package: what a verification file says, and Dify shows. */
public enum Category {
    /** Dify's makers. */
    LANGGENIUS,

    /** A partner of theirs. */
    PARTNER,

    /** Anybody else. */
    COMMUNITY;

    /** Returns Dify's word. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
