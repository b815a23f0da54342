package dev.tenon.benchmark.compile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Projects for the processors that Tenon is compared with: types of six members each. */
final class PeerSources {

    private PeerSources() {}

    /** Records that get a builder. */
    static Map<String, String> recordBuilder(int types) {
        return sources(types, "Data", """
                package bench;

                import io.soabase.recordbuilder.core.RecordBuilder;
                import java.util.List;

                @RecordBuilder
                public record Data%1$d(String name, int size, double weight, List<String> tags, boolean active, long id) {}
                """);
    }

    /** Commands of a command line. */
    static Map<String, String> picocli(int types) {
        return sources(types, "Command", """
                package bench;

                import java.util.List;
                import picocli.CommandLine.Command;
                import picocli.CommandLine.Option;

                @Command(name = "command-%1$d", description = "Does %1$d")
                public class Command%1$d implements Runnable {
                    @Option(names = "--name", description = "The name") String name;
                    @Option(names = "--size", defaultValue = "1") int size;
                    @Option(names = "--weight") double weight;
                    @Option(names = "--tags", split = ",") List<String> tags;
                    @Option(names = "--active") boolean active;
                    @Option(names = "--id", required = true) long id;

                    @Override
                    public void run() {}
                }
                """);
    }

    /** Mappers between a record and a bean. */
    static Map<String, String> mapstruct(int types) {
        return sources(types, "Mapping", """
                package bench;

                import java.util.List;
                import org.mapstruct.Mapper;

                @Mapper
                public interface Mapping%1$d {
                    Target map(Source source);

                    record Source(String name, int size, double weight, List<String> tags, boolean active, long id) {}

                    final class Target {
                        private String name;
                        private int size;
                        private double weight;
                        private List<String> tags;
                        private boolean active;
                        private long id;

                        public void setName(String name) { this.name = name; }
                        public void setSize(int size) { this.size = size; }
                        public void setWeight(double weight) { this.weight = weight; }
                        public void setTags(List<String> tags) { this.tags = tags; }
                        public void setActive(boolean active) { this.active = active; }
                        public void setId(long id) { this.id = id; }
                    }
                }
                """);
    }

    private static Map<String, String> sources(int types, String name, String template) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < types; i++) {
            sources.put(name + i, template.formatted(i));
        }
        return sources;
    }
}
