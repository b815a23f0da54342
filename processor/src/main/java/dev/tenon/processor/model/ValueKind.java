package dev.tenon.processor.model;

/** What a record component holds, beside its being optional. */
public enum ValueKind {
    TEXT,
    SECRET,
    URI,
    INT,
    LONG,
    DOUBLE,
    DECIMAL,
    BOOLEAN,
    ENUM
}
