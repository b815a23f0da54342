package dev.tenon.cli;

import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.files.UnreadableFolderException;

/** Writes what checks found. */
interface Reports {

    /** Writes what is wrong with a folder. */
    void report(CheckReport report);

    /** Takes note of a folder that could not be checked, which the user was told. */
    void unreadable(UnreadableFolderException exception);

    /** Writes what there is to say at the end. */
    void end();
}
