package dev.tenon.toolkit.debug;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is attached, and where.
 *
 * @param classes the class output, with the declarations; it is watched
 * @param classPath what else the plugin needs to run, as {@code java -cp} takes it
 * @param folder where the plugin is started; icons in its folder {@code _assets} come before those on the class path
 * @param url the debugging address of a Dify, such as {@code localhost:5003}
 * @param key what Dify shows beside the address
 * @param mainClass the class to start; otherwise the only one in the class output that is a plugin
 * @param jdwpPort where a Java debugger can attach to the plugin, on this machine
 */
public record DebugSettings(
        Path classes,
        List<String> classPath,
        Path folder,
        String url,
        DebugKey key,
        Optional<String> mainClass,
        OptionalInt jdwpPort) {

    public DebugSettings {
        classPath = List.copyOf(classPath);
    }
}
