package dev.tenon.declaration;

/**
 * A predefined model and the file in which it is declared.
 *
 * @param fileName the file's name within the folder of the model type, ending in {@code .yaml}
 * @param schema the model
 */
public record PredefinedModelFile(String fileName, ModelSchema schema) {}
