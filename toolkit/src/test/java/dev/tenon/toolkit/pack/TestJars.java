package dev.tenon.toolkit.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars with class files that consist of a name, a version and an interface. */
final class TestJars {

    static final String PLUGIN = "dev/tenon/runtime/glue/Plugin";

    private TestJars() {}

    /** Writes a jar with classes of a Java version, each with one interface. */
    static Path write(Path jar, int javaVersion, String implemented, String... classes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : classes) {
                zip.putNextEntry(new ZipEntry(name + ".class"));
                writeClass(new DataOutputStream(zip), javaVersion, implemented, name);
            }
        }
        return jar;
    }

    private static void writeClass(DataOutputStream out, int javaVersion, String implemented, String name)
            throws IOException {
        out.writeInt(0xCAFEBABE);
        out.writeShort(0);
        out.writeShort(javaVersion + 44);
        out.writeShort(7);
        out.writeByte(5);
        out.writeLong(1);
        out.writeByte(1);
        out.writeUTF(name);
        out.writeByte(7);
        out.writeShort(3);
        out.writeByte(1);
        out.writeUTF(implemented);
        out.writeByte(7);
        out.writeShort(5);
        out.writeShort(0x21);
        out.writeShort(4);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(6);
        out.flush();
    }
}
