package dev.tenon.declaration.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ProviderDeclaration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider file that was read.
 *
 * @param provider what it declares, without its models
 * @param sections where its models are
 * @param position the order of models that it names itself, in the place of which lists in files step
 */
public record ReadProvider(ProviderDeclaration provider, List<Section> sections, Value position) {

    public ReadProvider {
        sections = List.copyOf(sections);
    }

    /**
     * Where models are.
     *
     * @param type the type after which the section is called
     * @param at the section
     * @param patterns the patterns that model files match
     * @param position the path of the list that puts them in order, or null if none is named
     */
    public record Section(
            ModelType type,
            Value at,
            List<Named> patterns,
            @Nullable Named position) {

        public Section {
            patterns = List.copyOf(patterns);
        }
    }
}
