package dev.tenon.sample.xinference.demo;

import java.io.Console;
import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;

/** The terminal, or the file that takes its place; colours only on a terminal. */
final class Screen {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final boolean colours = isTerminal() && System.getenv("NO_COLOR") == null;

    /** From Java 22 on there is a console also where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // asked below, where there is something to ask
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invoke(console);
        } catch (Throwable e) {
            return true;
        }
    }

    void title(String text) {
        out.println();
        out.println(colour("1;36", text));
    }

    void line(String text) {
        out.println("  " + text);
    }

    void faint(String text) {
        out.println("  " + colour("2", text));
    }

    /** Writes a piece of a text that comes in pieces. */
    void piece(String text) {
        out.print(colour("32", text));
        out.flush();
    }

    void newLine() {
        out.println();
    }

    String good(String text) {
        return colour("32", text);
    }

    String bad(String text) {
        return colour("1;31", text);
    }

    private String colour(String code, String text) {
        return colours ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
