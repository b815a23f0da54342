package dev.tenon.declaration.document;

/** A value in a document. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /** Returns where the value begins. */
    Position position();

    /** Returns the value with an alias as a scalar that is its name, and a merge key as a key, which is what they are where they stand. */
    default Node asWritten() {
        return this;
    }
}
