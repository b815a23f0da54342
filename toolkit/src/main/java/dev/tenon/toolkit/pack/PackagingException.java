package dev.tenon.toolkit.pack;

/** Why no package can be made, in words for its author: what is wrong, and what would be right. */
public final class PackagingException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Makes one with a text without a final stop. */
    public PackagingException(String message) {
        super(message);
    }
}
