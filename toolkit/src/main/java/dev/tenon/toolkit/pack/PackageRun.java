package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a package as the daemon does, with the streams of this process in the daemon's place. */
public final class PackageRun {

    private PackageRun() {}

    /**
     * Unpacks a package, unless it is unpacked already, starts it, and waits for its end.
     *
     * @param file the package
     * @param folder where it is unpacked, below a name of its own
     * @param python the Python in which it is started; it needs no packages
     * @return its exit status
     * @throws IOException if it cannot be read, unpacked or started
     * @throws InterruptedException if the thread was interrupted while it ran
     */
    public static int run(Path file, Path folder, String python) throws IOException, InterruptedException {
        PluginPackage plugin = PluginPackage.read(file);
        Path unpacked = folder.resolve(plugin.checksum());
        plugin.unpack(unpacked);
        Process process = new ProcessBuilder(python, "-m", "main")
                .directory(unpacked.toFile())
                .inheritIO()
                .start();
        try {
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }
}
