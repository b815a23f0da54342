package dev.tenon.benchmark.run;

import dev.tenon.benchmark.floor.Heartbeat;
import dev.tenon.benchmark.floor.Relay;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is measured: the Python plugin, if there is one, and for each JDK the floor and the sample. */
final class Competitors {

    private static final Set<Group> ALL = EnumSet.allOf(Group.class);
    private static final Set<Group> START = EnumSet.of(Group.START);
    private static final Set<Group> RELAYED =
            EnumSet.of(Group.CHEAP, Group.STREAM, Group.HOL, Group.FAN100, Group.FAN1000, Group.IDLE);
    /** What the launcher of a package does, and nothing else: Python is the process that Dify starts, and becomes the JVM. */
    private static final String BECOME = "import os, sys; os.execv(sys.argv[1], sys.argv[1:])";

    private final Settings settings;
    private final Results results;
    private final Path work;

    private Competitors(Settings settings, Results results, Path work) {
        this.settings = settings;
        this.results = results;
        this.work = work;
    }

    /**
     * Unpacks and prepares everybody.
     *
     * @param work a folder for that
     */
    static List<Competitor> prepare(Settings settings, Results results, Path work)
            throws IOException, InterruptedException {
        Competitors competitors = new Competitors(settings, results, work);
        List<Competitor> all = new ArrayList<>();
        settings.pythonPlugin().ifPresent(folder -> all.add(competitors.python(folder)));
        for (Jdk jdk : settings.jdks()) {
            all.add(competitors.floor(jdk, START, Heartbeat.class));
            all.add(competitors.floor(jdk, RELAYED, Relay.class));
            all.addAll(competitors.tenon(jdk));
        }
        return all;
    }

    private Competitor python(Path folder) {
        Launch launch = new Launch(List.of(settings.python(), "-m", "main"), folder, Map.of());
        return new Competitor(new Column(Role.PYTHON, ""), ALL, launch, results);
    }

    private Competitor floor(Jdk jdk, Set<Group> groups, Class<?> program) {
        List<String> command =
                List.of(settings.python(), "-c", BECOME, jdk.java(), "-cp", location(program), program.getName());
        return new Competitor(
                new Column(Role.FLOOR, jdk.version()), groups, new Launch(command, work, Map.of()), results);
    }

    private List<Competitor> tenon(Jdk jdk) throws IOException, InterruptedException {
        UnpackedPlugin plugin = UnpackedPlugin.of(settings.plugin(), work.resolve("xinference-" + jdk.version()));
        Map<String, String> without = Map.of("TENON_JAVA_HOME", jdk.home().toString(), "TENON_ARCHIVE", "off");
        if (!settings.archive()) {
            return List.of(tenon(new Column(Role.TENON, jdk.version()), ALL, plugin, without));
        }
        Competitor archived = tenon(
                new Column(Role.TENON, jdk.version()),
                ALL,
                plugin,
                Map.of("TENON_JAVA_HOME", jdk.home().toString()));
        plugin.awaitArchive(archived);
        return List.of(tenon(new Column(Role.FIRST_START, jdk.version()), START, plugin, without), archived);
    }

    private Competitor tenon(Column column, Set<Group> groups, UnpackedPlugin plugin, Map<String, String> environment) {
        Launch launch = new Launch(List.of(settings.python(), "-m", "main"), plugin.folder(), environment);
        return new Competitor(column, groups, launch, results);
    }

    private static String location(Class<?> program) {
        try {
            return Path.of(program.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
