package dev.tenon.declaration;

/** How bad a violation is. */
public enum Severity {
    /** Some part of Dify refuses it, loses data or misbehaves. */
    ERROR,

    /** Every part of Dify accepts it, but it is surely a mistake. */
    WARNING
}
