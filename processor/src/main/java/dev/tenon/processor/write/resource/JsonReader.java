package dev.tenon.processor.write.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON into a tree. Strict, but for what JSON leaves open: a key that occurs twice is an error. */
final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null");
    private static final Pattern UNICODE = Pattern.compile("[0-9a-fA-F]{4}");

    /** Deeper than any declaration. */
    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Thrown with what is wrong and where. */
    static final class MalformedJsonException extends Exception {
        private static final long serialVersionUID = 1;

        MalformedJsonException(String message) {
            super(message);
        }
    }

    /**
     * Reads an object.
     *
     * @throws MalformedJsonException if the text is anything else
     */
    static Node.Mapping object(String text) throws MalformedJsonException {
        JsonReader reader = new JsonReader(text);
        if (reader.next() != '{') {
            throw reader.expected("{");
        }
        Node.Mapping object = reader.object();
        if (reader.next() != 0) {
            throw reader.expected("nothing more");
        }
        return object;
    }

    private Node value() throws MalformedJsonException {
        if (++depth > MAX_DEPTH) {
            throw new MalformedJsonException("it is more than " + MAX_DEPTH + " levels deep");
        }
        Node value = switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> Node.text(string());
            default -> literal();
        };
        depth--;
        return value;
    }

    private Node.Mapping object() throws MalformedJsonException {
        Node.Mapping object = new Node.Mapping();
        at++;
        if (next() == '}') {
            at++;
            return object;
        }
        do {
            if (next() != '"') {
                throw expected("a key in quotes");
            }
            String key = string();
            if (object.entries().containsKey(key)) {
                throw new MalformedJsonException("the key '" + key + "' occurs twice");
            }
            take(':');
            object.with(key, value());
        } while (more('}'));
        return object;
    }

    private Node array() throws MalformedJsonException {
        List<Node> items = new ArrayList<>();
        at++;
        if (next() == ']') {
            at++;
            return new Node.Sequence(items);
        }
        do {
            items.add(value());
        } while (more(']'));
        return new Node.Sequence(items);
    }

    private boolean more(char end) throws MalformedJsonException {
        char found = next();
        if (found != ',' && found != end) {
            throw expected(", or " + end);
        }
        at++;
        return found == ',';
    }

    private Node literal() throws MalformedJsonException {
        Matcher literal = NUMBER.matcher(text).region(at, text.length());
        if (!literal.lookingAt()) {
            throw expected("a value");
        }
        at = literal.end();
        return Node.value(literal.group());
    }

    private String string() throws MalformedJsonException {
        StringBuilder string = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            char each = text.charAt(at);
            if (each < ' ') {
                throw expected("\\n for a line break within quotes");
            }
            string.append(each == '\\' ? escaped() : each);
        }
        take('"');
        return string.toString();
    }

    private char escaped() throws MalformedJsonException {
        at++;
        char each = at < text.length() ? text.charAt(at) : 0;
        return switch (each) {
            case '"', '\\', '/' -> each;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                Matcher digits = UNICODE.matcher(text).region(at + 1, text.length());
                if (!digits.lookingAt()) {
                    throw expected("four hexadecimal digits");
                }
                at += digits.group().length();
                yield (char) Integer.parseInt(digits.group(), 16);
            }
            default -> throw expected("an escape that JSON has");
        };
    }

    private void take(char sign) throws MalformedJsonException {
        if (next() != sign) {
            throw expected(String.valueOf(sign));
        }
        at++;
    }

    /** Skips blanks and returns the sign behind them, or 0 at the end. */
    private char next() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private MalformedJsonException expected(String what) {
        return new MalformedJsonException("expected " + what + " at character " + (at + 1));
    }
}
