package dev.tenon.runtime.http;

/** Tells when the lines fed so far are a complete JSON object or array, looking at each character once. */
final class JsonDepth {

    private int depth;
    private boolean started;
    private boolean notADocument;
    private boolean inString;
    private boolean escaped;

    /** Adds a line and returns whether a document is complete. */
    boolean completedBy(String line) {
        for (int i = 0; i < line.length() && !notADocument; i++) {
            next(line.charAt(i));
        }
        return started && !notADocument && depth == 0;
    }

    void reset() {
        depth = 0;
        started = false;
        notADocument = false;
        inString = false;
        escaped = false;
    }

    private void next(char c) {
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '{' || c == '[') {
            started = true;
            depth++;
        } else if (!started) {
            notADocument = !Character.isWhitespace(c);
        } else if (c == '"') {
            inString = true;
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }
}
