package dev.tenon.declaration;

import java.util.List;
import java.util.stream.Stream;

/** All fixtures, in the order of the areas of the catalogue. */
final class RuleFixtures {

    private RuleFixtures() {}

    static List<Fixture> all() {
        return Stream.of(
                        TextFixtures.all(),
                        ManifestFixtures.all(),
                        ProviderFixtures.all(),
                        CredentialFixtures.all(),
                        ShowOnFixtures.all(),
                        ParameterFixtures.all(),
                        ModelFixtures.all(),
                        PropertyFixtures.all(),
                        PricingFixtures.all(),
                        FolderFixtures.all())
                .flatMap(List::stream)
                .toList();
    }
}
