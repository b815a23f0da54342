package dev.tenon.declaration.rule;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rule on declarations. The areas of the catalogue are its enums. */
public sealed interface DeclarationRule extends Rule
        permits AssetCode,
                CredentialCode,
                GeneralCode,
                ManifestCode,
                ModelCode,
                PackageCode,
                ParameterCode,
                PositionCode,
                PricingCode,
                PropertyCode,
                ProviderCode,
                TextCode {

    /** Returns what the catalogue says of it. */
    CatalogueEntry entry();

    @Override
    default String code() {
        return entry().code();
    }

    @Override
    default String ruleName() {
        return entry().ruleName();
    }

    @Override
    default Severity severity() {
        return entry().severity();
    }

    @Override
    default Set<Consumer> refusedBy() {
        return entry().refusedBy();
    }

    @Override
    default String format() {
        return entry().format();
    }

    /** Returns the whole catalogue, area by area and in each by number. */
    static List<DeclarationRule> all() {
        return Stream.<DeclarationRule[]>of(
                        GeneralCode.values(),
                        TextCode.values(),
                        ManifestCode.values(),
                        ProviderCode.values(),
                        AssetCode.values(),
                        CredentialCode.values(),
                        ParameterCode.values(),
                        ModelCode.values(),
                        PropertyCode.values(),
                        PricingCode.values(),
                        PositionCode.values(),
                        PackageCode.values())
                .flatMap(Stream::of)
                .toList();
    }
}
