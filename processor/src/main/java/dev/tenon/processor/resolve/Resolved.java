package dev.tenon.processor.resolve;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.processor.model.PluginModel;
import java.util.Map;

/**
 * A plugin with all defaults filled in.
 *
 * @param model what the writers need
 * @param vocabularies every parameters record as the rules of a model that offers all of it, by the path of its places
 * @param origins where the values were written
 */
public record Resolved(PluginModel model, Map<String, ModelSchema> vocabularies, Origins origins) {}
