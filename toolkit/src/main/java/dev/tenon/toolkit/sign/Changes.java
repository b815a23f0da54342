package dev.tenon.toolkit.sign;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out what was done to a package after it was signed, by undoing one change after the other until the signature fits. */
final class Changes {

    /** Each trial costs a digest over all digests; packages with more files get the general answer. */
    private static final int MOST_FILES = 2_000;

    private final List<PackageFile> files;
    private final List<byte[]> digests;
    private final long time;
    private final byte[] signed;

    Changes(List<PackageFile> files, List<byte[]> digests, long time, byte[] signed) {
        this.files = files;
        this.digests = digests;
        this.time = time;
        this.signed = signed;
    }

    String explain(@Nullable String category) {
        for (Category other : Category.values()) {
            if (fits(withCategory(other))) {
                return "the package was signed as " + other.value()
                        + (category == null ? " and names no category now" : " and says " + category + " now");
            }
        }
        if (files.size() <= MOST_FILES) {
            for (int i = 0; i < files.size(); i++) {
                if (fits(without(i))) {
                    return "'" + files.get(i).name() + "' was added after the package was signed";
                }
            }
            for (int i = 0; i <= files.size(); i++) {
                if (fits(withEmptyFileAt(i))) {
                    return "an empty file was removed after the package was signed, before entry " + (i + 1);
                }
            }
        }
        return fits(sorted())
                ? "the entries are in another order than when the package was signed"
                : "a file was changed or removed after the package was signed, or the time of signing was";
    }

    private boolean fits(List<byte[]> candidate) {
        return Arrays.equals(signed, Sha256.of(SignedMessage.of(candidate, time)));
    }

    private List<byte[]> withCategory(Category category) {
        List<byte[]> candidate = new ArrayList<>(digests);
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).name().equals(VerificationFile.NAME)) {
                candidate.set(i, Sha256.of(VerificationFile.json(category).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return candidate;
    }

    private List<byte[]> without(int index) {
        List<byte[]> candidate = new ArrayList<>(digests);
        candidate.remove(index);
        return candidate;
    }

    private List<byte[]> withEmptyFileAt(int index) {
        List<byte[]> candidate = new ArrayList<>(digests);
        candidate.add(index, Sha256.of(new byte[0]));
        return candidate;
    }

    /** The usual order: by path, the verification file last. */
    private List<byte[]> sorted() {
        Comparator<Integer> usual = Comparator.<Integer, Boolean>comparing(
                        i -> files.get(i).name().equals(VerificationFile.NAME))
                .thenComparing(i -> files.get(i).name());
        return IntStream.range(0, files.size())
                .boxed()
                .sorted(usual)
                .map(digests::get)
                .toList();
    }
}
