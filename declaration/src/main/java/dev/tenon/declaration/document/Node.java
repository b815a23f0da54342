package dev.tenon.declaration.document;

/** A value in a document. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    /** Returns where the value begins. */
    Position position();
}
