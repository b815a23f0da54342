package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.session.Sessions;
import java.time.Duration;
import java.util.function.Consumer;
import javax.net.SocketFactory;

/**
 * What all connections of a plugin share.
 *
 * @param settings where to connect to
 * @param registration what is said first
 * @param sessions what answers
 * @param heartbeat the time between two heartbeats
 * @param timings how long to wait for what
 * @param sockets makes the sockets
 * @param notices takes lines for the developer
 */
record RemotePlugin(
        RemoteSettings settings,
        Registration registration,
        Sessions sessions,
        Duration heartbeat,
        RemoteTimings timings,
        SocketFactory sockets,
        Consumer<String> notices) {}
