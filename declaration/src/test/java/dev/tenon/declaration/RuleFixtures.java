package dev.tenon.declaration;

import java.util.List;
import java.util.stream.Stream;

/** All fixtures, in the order of the areas of the catalogue. */
final class RuleFixtures {

    private RuleFixtures() {}

    static List<Fixture> all() {
        return Stream.of(ofRecords(), ofFiles()).flatMap(List::stream).toList();
    }

    /** Declarations that were made by code. */
    static List<Fixture> ofRecords() {
        return Stream.of(
                        TextFixtures.all(),
                        ManifestFixtures.all(),
                        ProviderFixtures.all(),
                        CredentialFixtures.all(),
                        ShowOnFixtures.all(),
                        ParameterFixtures.all(),
                        ModelFixtures.all(),
                        PropertyFixtures.all(),
                        PricingFixtures.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Declarations as they are written. */
    private static List<Fixture> ofFiles() {
        return Stream.of(
                        YamlFixtures.all(),
                        ManifestYamlFixtures.all(),
                        ProviderYamlFixtures.all(),
                        ModelYamlFixtures.all())
                .flatMap(List::stream)
                .toList();
    }
}
