package dev.tenon.benchmark.upstream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One keep-alive connection: a request, its answer, the next request. It is never closed from here, unless it breaks. */
final class Connection {

    private final SelectionKey key;
    private final SocketChannel channel;
    private final EventLoop loop;
    private final Answers answers;
    private final RequestBuffer requests = new RequestBuffer();
    private final Deque<ByteBuffer> unsent = new ArrayDeque<>();
    private @Nullable ChatStream stream;

    Connection(SelectionKey key, SocketChannel channel, EventLoop loop, Answers answers) {
        this.key = key;
        this.channel = channel;
        this.loop = loop;
        this.answers = answers;
    }

    /** Does what the socket is ready for. */
    void ready() {
        try {
            if (key.isReadable() && !requests.readFrom(channel)) {
                close();
                return;
            }
            serve();
            flush();
        } catch (IOException e) {
            close();
        }
    }

    /** Sends the piece of text that is due now, and asks to be woken for the next one. */
    void tick(long due) {
        ChatStream current = stream;
        if (current == null || !channel.isOpen()) {
            return;
        }
        unsent.add(current.next());
        try {
            if (current.isOver()) {
                stream = null;
            } else {
                loop.at(due + current.delay(), this);
            }
            flush();
        } catch (IOException e) {
            close();
        }
    }

    /** Answers the requests that are there, one after the other; at full speed the next burst of a stream. */
    private void serve() {
        while (unsent.isEmpty()) {
            ChatStream current = stream;
            if (current != null) {
                if (current.isAtFullSpeed()) {
                    unsent.add(current.next());
                    stream = current.isOver() ? null : current;
                }
                return;
            }
            RequestBuffer.Request request = requests.next();
            if (request == null) {
                return;
            }
            ChatStream begun = answers.stream(request);
            if (begun == null) {
                unsent.add(answers.whole(request));
            } else {
                begin(begun);
            }
        }
    }

    private void begin(ChatStream begun) {
        stream = begun;
        unsent.add(begun.head());
        if (!begun.isAtFullSpeed()) {
            unsent.add(begun.next());
            if (begun.isOver()) {
                stream = null;
            } else {
                loop.at(EventLoop.now() + begun.delay(), this);
            }
        }
    }

    /** Sends what the socket takes, and has itself called again if something is left. */
    private void flush() throws IOException {
        boolean full = false;
        while (!full && !unsent.isEmpty()) {
            channel.write(unsent.getFirst());
            full = unsent.getFirst().hasRemaining();
            if (!full) {
                unsent.removeFirst();
            }
        }
        boolean more = full || (stream != null && stream.isAtFullSpeed());
        key.interestOps(SelectionKey.OP_READ | (more ? SelectionKey.OP_WRITE : 0));
    }

    private void close() {
        if (stream != null) {
            answers.broken();
            stream = null;
        }
        try {
            channel.close();
        } catch (IOException e) {
            System.err.println("upstream: a broken connection could not be closed: " + e);
        }
    }
}
