package dev.tenon.runtime.http;

import java.util.OptionalLong;

/**
 * A server-sent event.
 *
 * @param event its type, {@code message} when the server names none
 * @param data its data lines, joined with LF
 * @param id the last event id that the stream named, empty when none
 * @param retry the reconnection time in milliseconds, if this event named one
 */
public record SseEvent(String event, String data, String id, OptionalLong retry) {}
