package dev.tenon.runtime.http;

import java.io.IOException;

/** Content that ends where the connection does. */
final class UnsizedContent implements Content {

    private final Connection connection;

    UnsizedContent(Connection connection) {
        this.connection = connection;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return connection.read(target, offset, length);
    }

    @Override
    public int available() {
        return connection.buffered();
    }

    @Override
    public boolean endsBeforeConnection() {
        return false;
    }
}
