package dev.tenon.processor.model;

/**
 * A type that will be generated.
 *
 * @param name its name
 * @param isPublic whether all may name it, as they may the type of the author beside which it stands: whoever hides that one does not
 *     want it to be a part of a module's interface
 */
public record GeneratedType(TypeRef name, boolean isPublic) {}
