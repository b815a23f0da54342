package dev.tenon.benchmark.floor;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a heartbeat at once and again every ten seconds, until its standard input ends. */
public final class Heartbeat extends Thread {

    /** The line. */
    static final byte[] LINE =
            "{\"event\":\"heartbeat\",\"session_id\":null,\"data\":{}}\n".getBytes(StandardCharsets.US_ASCII);

    private static final long INTERVAL_MILLIS = 10_000;

    private final OutputStream out;

    private Heartbeat(OutputStream out) {
        this.out = out;
    }

    /** Beats. */
    public static void main(String[] args) throws IOException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(LINE);
        Heartbeat heartbeat = new Heartbeat(out);
        heartbeat.setDaemon(true);
        heartbeat.start();
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        byte[] buffer = new byte[4096];
        int count;
        do {
            count = in.read(buffer);
        } while (count >= 0);
    }

    @Override
    public void run() {
        try {
            while (true) {
                sleep(INTERVAL_MILLIS);
                out.write(LINE);
            }
        } catch (InterruptedException | IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
