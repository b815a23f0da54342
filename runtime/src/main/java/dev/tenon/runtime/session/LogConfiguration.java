package dev.tenon.runtime.session;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends what is logged with {@link System.Logger} or {@code java.util.logging} to {@link LogEvents}. Named by a system property, so that
 * the JDK makes one when the first message is logged and not before.
 */
public final class LogConfiguration {

    /** Made by {@code java.util.logging} itself. */
    public LogConfiguration() {
        Logger root = LogManager.getLogManager().getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new EventHandler());
    }

    /** Names this class to {@code java.util.logging}, unless the user configured that himself. */
    public static void install() {
        if (System.getProperty("java.util.logging.config.file") == null
                && System.getProperty("java.util.logging.config.class") == null) {
            System.setProperty("java.util.logging.config.class", LogConfiguration.class.getName());
        }
    }

    private static final class EventHandler extends Handler {

        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            if (!isLoggable(entry)) {
                return;
            }
            StringBuilder text = new StringBuilder(formatter.formatMessage(entry));
            for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                text.append("\n").append(cause);
                for (StackTraceElement frame : cause.getStackTrace()) {
                    text.append("\n\tat ").append(frame);
                }
            }
            LogEvents.log(level(entry.getLevel()), text.toString());
        }

        private static String level(Level level) {
            int value = level.intValue();
            if (value >= Level.SEVERE.intValue()) {
                return LogEvents.ERROR;
            }
            if (value >= Level.WARNING.intValue()) {
                return LogEvents.WARNING;
            }
            return value >= Level.INFO.intValue() ? LogEvents.INFO : LogEvents.DEBUG;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
