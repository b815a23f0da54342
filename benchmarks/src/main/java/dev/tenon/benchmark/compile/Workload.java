package dev.tenon.benchmark.compile;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A processor and the projects on which it is measured.
 *
 * @param name its name in tables, plots and folders
 * @param type what is counted as one type
 * @param processor classes that stand for the jars of the processor path
 * @param api classes that stand for the jars of the class path
 * @param sources makes the sources of a project with so many types: text by simple class name
 */
record Workload(
        String name, String type, List<String> processor, List<String> api, IntFunction<Map<String, String>> sources) {

    private static final String JSPECIFY = "org.jspecify.annotations.NullMarked";
    private static final List<String> TENON_PROCESSOR = List.of(
            "dev.tenon.processor.TenonProcessor",
            "dev.tenon.declaration.ModelSchema",
            "dev.tenon.annotation.ModelProvider",
            "com.palantir.javapoet.JavaFile",
            JSPECIFY);
    private static final List<String> TENON_API = List.of(
            "dev.tenon.runtime.LargeLanguageModel",
            "dev.tenon.declaration.ModelSchema",
            "dev.tenon.annotation.ModelProvider",
            JSPECIFY);

    /** Makes a workload; the lists are copied. */
    Workload {
        processor = List.copyOf(processor);
        api = List.copyOf(api);
    }

    /** All workloads, Tenon's first. */
    static List<Workload> all() {
        return List.of(
                new Workload(
                        "tenon-models",
                        "a `@PredefinedModel` constant with six parameters; all in one enum of one provider",
                        TENON_PROCESSOR,
                        TENON_API,
                        TenonSources::oneEnum),
                new Workload(
                        "tenon-enums",
                        "an enum of its own, with one such constant; all in one provider",
                        TENON_PROCESSOR,
                        TENON_API,
                        TenonSources::manyEnums),
                new Workload(
                        "record-builder",
                        "a `@RecordBuilder` record with six components",
                        List.of(
                                "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
                                "io.soabase.recordbuilder.core.RecordBuilder",
                                "com.palantir.javapoet.JavaFile"),
                        List.of("io.soabase.recordbuilder.core.RecordBuilder"),
                        PeerSources::recordBuilder),
                new Workload(
                        "picocli",
                        "a `@Command` class with six options; generates resources only",
                        List.of(
                                "picocli.codegen.aot.graalvm.processor.NativeImageConfigGeneratorProcessor",
                                "picocli.CommandLine"),
                        List.of("picocli.CommandLine"),
                        PeerSources::picocli),
                new Workload(
                        "mapstruct",
                        "a `@Mapper` from a record with six components to a bean",
                        List.of("org.mapstruct.ap.MappingProcessor"),
                        List.of("org.mapstruct.Mapper"),
                        PeerSources::mapstruct));
    }
}
