package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A chain of calls, laid out as people do: on one line where it fits, else with every call on its own. */
final class CallChain {

    private static final int LIMIT = 100;
    private static final int CONTINUATION = 8;
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    private final CodeBlock head;
    private final List<Call> calls = new ArrayList<>();

    private CallChain(CodeBlock head) {
        this.head = head;
    }

    /** Returns a chain that starts with the given code. */
    static CallChain of(String format, Object... arguments) {
        return new CallChain(CodeBlock.of(format, arguments));
    }

    /** Adds a call. */
    CallChain call(String name, CodeBlock... arguments) {
        calls.add(new Call(name, new CallChain(CodeBlock.join(List.of(arguments), ",$W"))));
        return this;
    }

    /** Adds a call with a chain as its argument. */
    CallChain call(String name, CallChain argument) {
        calls.add(new Call(name, argument));
        return this;
    }

    /** Returns a whole statement, in a method of a class that is nested so deep. */
    CodeBlock statement(String start, int nesting) {
        int indent = 4 * (2 + nesting);
        return CodeBlock.of("$L$L;\n", start, layout(indent, indent + start.length(), 1));
    }

    /**
     * Returns the code.
     *
     * @param indent the indentation of the line on which it starts
     * @param start the column in which it starts
     * @param after how many characters follow it
     */
    private CodeBlock layout(int indent, int start, int after) {
        CodeBlock flat = flat();
        if (calls.isEmpty() || start + width(flat) + after <= LIMIT) {
            return flat;
        }
        CodeBlock.Builder code = head.toBuilder().add("$>$>");
        int inner = indent + CONTINUATION;
        for (Call call : calls) {
            int column = inner + call.name().length() + 2;
            code.add("\n.$L($L)", call.name(), call.argument().layout(inner, column, 1 + after));
        }
        return code.add("$<$<").build();
    }

    private CodeBlock flat() {
        CodeBlock.Builder code = head.toBuilder();
        calls.forEach(call -> code.add(".$L($L)", call.name(), call.argument().flat()));
        return code.build();
    }

    /** Returns the width that the code will have when types are imported. */
    static int width(CodeBlock code) {
        String line = code.toString().replaceAll("\\s*\n\\s*", " ");
        return PACKAGE.matcher(line).replaceAll("").length();
    }

    private record Call(String name, CallChain argument) {}
}
