package dev.tenon.toolkit.pack;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a class file.
 *
 * @param javaVersion the Java version that loads it, such as 17
 * @param name the binary name of the class, with dots
 * @param interfaces the binary names of the interfaces that it names itself
 */
record ClassFile(int javaVersion, String name, List<String> interfaces) {

    private static final int MAGIC = 0xCAFEBABE;

    /** Class files of Java n have major version n + 44. */
    private static final int MAJOR_OF_JAVA_0 = 44;

    /**
     * Reads a class file up to its interfaces.
     *
     * @throws IOException if it is none
     */
    static ClassFile read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        data.readUnsignedShort();
        int javaVersion = data.readUnsignedShort() - MAJOR_OF_JAVA_0;
        Object[] pool = pool(data);
        data.readUnsignedShort();
        String name = className(pool, data.readUnsignedShort());
        data.readUnsignedShort();
        List<String> interfaces = new ArrayList<>();
        for (int left = data.readUnsignedShort(); left > 0; left--) {
            interfaces.add(className(pool, data.readUnsignedShort()));
        }
        return new ClassFile(javaVersion, name, interfaces);
    }

    /** Reads the constant pool, of which texts and the indices of class names are kept (JVMS 4.4). */
    private static Object[] pool(DataInputStream data) throws IOException {
        Object[] pool = new Object[data.readUnsignedShort()];
        for (int i = 1; i < pool.length; i++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case 1 -> pool[i] = data.readUTF();
                case 7 -> pool[i] = data.readUnsignedShort();
                case 8, 16, 19, 20 -> data.skipNBytes(2);
                case 15 -> data.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                case 5, 6 -> {
                    data.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("constant " + i + " has the unknown tag " + tag);
            }
        }
        return pool;
    }

    private static String className(Object[] pool, int index) throws IOException {
        if (index < pool.length
                && pool[index] instanceof Integer name
                && name < pool.length
                && pool[name] instanceof String text) {
            return text.replace('/', '.');
        }
        throw new IOException("constant " + index + " is no class");
    }
}
