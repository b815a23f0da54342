package dev.tenon.toolkit.yaml;

/**
 * How large a file may be. What exceeds a limit is a finding about the file, and costs no more than reading up to it.
 *
 * @param bytes size of the file in bytes, at least 1
 * @param depth how deep maps and lists may be nested, at least 1
 * @param values how many values there may be when every alias is written out, at least 1
 */
public record YamlLimits(int bytes, int depth, int values) {

    /** Far above any real declaration, which has up to 100 KB and a depth of 12, and below what is refused by Dify's readers. */
    public static final YamlLimits DEFAULT = new YamlLimits(5_000_000, 300, 200_000);

    public YamlLimits {
        if (bytes < 1 || depth < 1 || values < 1) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + ", " + depth + ", " + values);
        }
    }
}
