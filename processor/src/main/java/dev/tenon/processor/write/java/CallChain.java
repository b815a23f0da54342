package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression that goes on with calls. A long one has a line for each call; a short one is broken by JavaPoet where the line gets
 * too long, before an argument or a dot.
 */
final class CallChain {

    /** What still stands on one line, with what the chain starts with. */
    private static final int SHORT = 3;

    private final List<CodeBlock> calls = new ArrayList<>();

    private CallChain(CodeBlock head) {
        calls.add(head);
    }

    /** Returns a chain that starts with the given code. */
    static CallChain of(String format, Object... arguments) {
        return new CallChain(CodeBlock.of(format, arguments));
    }

    /** Returns a chain that starts with a call of a method or constructor. */
    static CallChain of(CodeBlock method, List<CodeBlock> arguments) {
        return new CallChain(call(method, arguments));
    }

    /** Adds a call. */
    CallChain call(String method, CodeBlock... arguments) {
        calls.add(call(CodeBlock.of(".$L", method), List.of(arguments)));
        return this;
    }

    /** Returns the expression. */
    CodeBlock code() {
        return calls.size() > SHORT ? lines() : join(calls, "$Z");
    }

    /** Returns the expression with a line for each call. */
    CodeBlock lines() {
        return CodeBlock.of("$>$>$L$<$<", join(calls, "\n"));
    }

    /** Returns the expression as a statement. */
    CodeBlock statement(String start) {
        return CodeBlock.of("$L$L;\n", start, code());
    }

    private static CodeBlock call(CodeBlock method, List<CodeBlock> arguments) {
        return CodeBlock.of("$L($L)", method, join(arguments, ",$W"));
    }

    private static CodeBlock join(List<CodeBlock> parts, String separator) {
        CodeBlock.Builder code = CodeBlock.builder();
        String before = "";
        for (CodeBlock each : parts) {
            code.add(before).add(each);
            before = separator;
        }
        return code.build();
    }
}
