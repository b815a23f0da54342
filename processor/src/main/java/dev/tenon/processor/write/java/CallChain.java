package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An expression, laid out as people do: on one line where it fits, else with every call of a chain on its own line, and the
 * arguments of a call below it.
 */
final class CallChain {

    private static final int LIMIT = 100;
    private static final int CONTINUATION = 8;
    private static final String SEPARATOR = ", ";
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    private final List<Call> calls = new ArrayList<>();
    private int width;

    private CallChain(Call head) {
        add(head);
    }

    /** Returns a chain that starts with code that is never broken. */
    static CallChain of(String format, Object... arguments) {
        return unbroken(CodeBlock.of(format, arguments));
    }

    /** Returns a chain that starts with a call of a method or constructor. */
    static CallChain of(CodeBlock method, List<CallChain> arguments) {
        return new CallChain(Call.of(method, width(method), arguments, true));
    }

    /** Returns arguments that are never broken. */
    static List<CallChain> arguments(CodeBlock... arguments) {
        List<CallChain> chains = new ArrayList<>();
        for (CodeBlock argument : arguments) {
            chains.add(unbroken(argument));
        }
        return chains;
    }

    private static CallChain unbroken(CodeBlock code) {
        return new CallChain(Call.of(code, width(code), List.of(), false));
    }

    /** Adds a call. */
    CallChain call(String method, CodeBlock... arguments) {
        return call(method, arguments(arguments));
    }

    /** Adds a call. */
    CallChain call(String method, CallChain argument) {
        return call(method, List.of(argument));
    }

    private CallChain call(String method, List<CallChain> arguments) {
        return add(Call.of(CodeBlock.of(".$L", method), 1 + method.length(), arguments, true));
    }

    private CallChain add(Call call) {
        calls.add(call);
        width += call.width();
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
     * @param column where on that line it starts
     * @param after how many characters follow it
     */
    private CodeBlock layout(int indent, int column, int after) {
        if (column + width + after <= LIMIT) {
            return flat();
        }
        if (calls.size() == 1) {
            return calls.get(0).layout(indent, column, after, 1);
        }
        int inner = indent + CONTINUATION;
        CodeBlock.Builder code =
                calls.get(0).layout(indent, column, 0, 2).toBuilder().add("$>$>");
        int last = calls.size() - 1;
        for (int i = 1; i <= last; i++) {
            code.add("\n$L", calls.get(i).layout(inner, inner, i == last ? after : 0, 1));
        }
        return code.add("$<$<").build();
    }

    private CodeBlock flat() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Call call : calls) {
            code.add(call.flat());
        }
        return code.build();
    }

    /** Returns the width that the code will have when types are imported. */
    static int width(CodeBlock code) {
        // The line break makes JavaPoet write what it holds back until it knows where to break.
        String line = CodeBlock.of("$L\n", code).toString().strip();
        return PACKAGE.matcher(LINE_BREAK.matcher(line).replaceAll(" "))
                .replaceAll("")
                .length();
    }

    /**
     * A call.
     *
     * @param method what stands before the arguments
     * @param start the width of that
     * @param arguments the arguments
     * @param joined the width of the arguments on one line
     * @param called whether there are parentheses
     */
    private record Call(CodeBlock method, int start, List<CallChain> arguments, int joined, boolean called) {

        static Call of(CodeBlock method, int start, List<CallChain> arguments, boolean called) {
            int joined = SEPARATOR.length() * Math.max(0, arguments.size() - 1);
            for (CallChain argument : arguments) {
                joined += argument.width;
            }
            return new Call(method, start, arguments, joined, called);
        }

        int width() {
            return called ? start + joined + 2 : start;
        }

        CodeBlock flat() {
            return called ? CodeBlock.of("$L($L)", method, line()) : method;
        }

        /** Breaks the call if it has to; arguments below it are indented by the given number of continuations. */
        CodeBlock layout(int indent, int column, int after, int continuations) {
            if (!called || arguments.isEmpty() || column + width() + after <= LIMIT) {
                return flat();
            }
            if (arguments.size() == 1 && arguments.get(0).breaksItself()) {
                return CodeBlock.of("$L($L)", method, arguments.get(0).layout(indent, column + start + 1, after + 1));
            }
            int inner = indent + continuations * CONTINUATION;
            boolean fits = inner + joined + 1 + after <= LIMIT;
            String more = "$>$>".repeat(continuations);
            String less = "$<$<".repeat(continuations);
            return CodeBlock.of("$L(" + more + "\n$L" + less + ")", method, fits ? line() : lines(inner, after));
        }

        private CodeBlock line() {
            CodeBlock.Builder code = CodeBlock.builder();
            for (int i = 0; i < arguments.size(); i++) {
                code.add(i == 0 ? "" : SEPARATOR).add(arguments.get(i).flat());
            }
            return code.build();
        }

        private CodeBlock lines(int indent, int after) {
            CodeBlock.Builder code = CodeBlock.builder();
            for (int i = 0; i < arguments.size(); i++) {
                code.add(i == 0 ? "" : ",\n").add(arguments.get(i).layout(indent, indent, after + 1));
            }
            return code.build();
        }
    }

    /** Returns whether the expression can be broken behind its first line. */
    private boolean breaksItself() {
        return calls.size() > 1 || !calls.get(0).arguments().isEmpty();
    }
}
