package dev.tenon.toolkit.pack;

import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.folder.PluginFiles;
import dev.tenon.toolkit.yaml.YamlReader;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a package as the rules for plugins look at them. Of two files of one name the first counts, as for the daemon. */
final class PackedFiles implements PluginFiles {

    private final SortedMap<String, PackageFile> files = new TreeMap<>();
    private final YamlReader reader = new YamlReader();

    PackedFiles(List<PackageFile> files) {
        for (PackageFile file : files) {
            this.files.putIfAbsent(file.name(), file);
        }
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public long size(String path) {
        return file(path).size();
    }

    @Override
    public Document document(String path) {
        try {
            return reader.read(file(path).read());
        } catch (IOException e) {
            return YamlReader.unreadable("the file cannot be read: " + e.getMessage());
        }
    }

    private PackageFile file(String path) {
        PackageFile file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("no such file in the package: " + path);
        }
        return file;
    }
}
