package dev.tenon.declaration.form;

import java.util.regex.Pattern;

/** Which files compilers can write: they take their names for parts of a URI. */
public final class FileNameForm {

    /** Letters of all scripts but the rarest: ranges, since each JDK knows more letters than the one before. */
    private static final Pattern WRITABLE =
            Pattern.compile("[A-Za-z0-9\\u00C0-\\u167F\\u1681-\\u1FFF\\u3041-\\uD7A3._+@()~-]+");

    private FileNameForm() {}

    /** Returns whether a compiler can write a file of this name. */
    public static boolean isWritable(String fileName) {
        return WRITABLE.matcher(fileName).matches();
    }
}
