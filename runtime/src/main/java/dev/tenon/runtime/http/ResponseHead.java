package dev.tenon.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an answer.
 *
 * @param persistent whether the connection may serve another call
 * @param headers all values in the order in which they came; names compare without regard to case
 */
record ResponseHead(int status, boolean persistent, Map<String, List<String>> headers) {

    private static final int LONGEST_LINE = 64 << 10;
    private static final int MOST_HEADERS = 1000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.([01]) (\\d{3})( .*)?");

    /**
     * Reads the head of the answer; what servers say before it, such as {@code 100 Continue}, is skipped.
     *
     * @throws EOFException if the connection ends before that
     * @throws ProtocolException if it is none
     */
    static ResponseHead read(Connection connection) throws IOException {
        ResponseHead head = next(connection);
        while (head.status() < 200) {
            head = next(connection);
        }
        return head;
    }

    private static ResponseHead next(Connection connection) throws IOException {
        Matcher statusLine = STATUS_LINE.matcher(connection.line(LONGEST_LINE));
        if (!statusLine.matches()) {
            throw new ProtocolException("what it sent is no HTTP/1.1");
        }
        Map<String, List<String>> headers = headers(connection);
        String connectionHeader =
                String.join(",", headers.getOrDefault("Connection", List.of())).toLowerCase(Locale.ROOT);
        boolean persistent = statusLine.group(1).equals("1")
                ? !connectionHeader.contains("close")
                : connectionHeader.contains("keep-alive");
        return new ResponseHead(Integer.parseInt(statusLine.group(2)), persistent, headers);
    }

    private static Map<String, List<String>> headers(Connection connection) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> last = List.of();
        int count = 0;
        for (String line = connection.line(LONGEST_LINE); !line.isEmpty(); line = connection.line(LONGEST_LINE)) {
            if (++count > MOST_HEADERS) {
                throw new ProtocolException("it sent too many headers");
            }
            int colon = line.indexOf(':');
            if (isContinued(line) && !last.isEmpty()) {
                last.set(last.size() - 1, (last.get(last.size() - 1) + " " + line.strip()).strip());
            } else if (colon <= 0) {
                throw new ProtocolException("a header has no name");
            } else {
                last = headers.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>(1));
                last.add(line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** Returns whether the line goes on with the value of the header before it, as was allowed once. */
    private static boolean isContinued(String line) {
        return line.charAt(0) == ' ' || line.charAt(0) == '\t';
    }

    /** Returns the first value of a header. */
    Optional<String> first(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }
}
