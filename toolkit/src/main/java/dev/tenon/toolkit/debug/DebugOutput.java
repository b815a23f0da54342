package dev.tenon.toolkit.debug;

import dev.tenon.toolkit.check.CheckReport;

/** Takes what the developer should see. The key is not in it. Called by several threads. */
public interface DebugOutput {

    /** Takes a line, of the plugin or about it. */
    void line(String line);

    /** Takes what is wrong with the declarations, if anything is. */
    void report(CheckReport report);
}
