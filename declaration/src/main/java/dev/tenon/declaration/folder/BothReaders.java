package dev.tenon.declaration.folder;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.DaemonView;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.SdkView;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a folder for both readers. Where they see the same documents, once is enough; else it is judged once for each of them, and of
 * what is found counts what this reader refuses.
 */
final class BothReaders {

    /** Those who get what the SDK has read. */
    private static final Set<Consumer> BEHIND_THE_SDK = Set.of(Consumer.SDK, Consumer.DEBUG, Consumer.SCHEMA);

    private final PluginFiles files;
    private final Instant now;
    private boolean differ;

    BothReaders(PluginFiles files, Instant now) {
        this.files = files;
        this.now = now;
    }

    FolderVerdict check() {
        FolderVerdict daemon = new FolderCheck(new PackedFiles(files, this::ofDaemon), now).check();
        if (!differ) {
            return daemon;
        }
        FolderVerdict sdk = new FolderCheck(new PackedFiles(files, SdkView::of), now).check();
        return new FolderVerdict(daemon.declaration(), together(daemon.violations(), sdk.violations()));
    }

    private Document ofDaemon(Document document) {
        Document seen = DaemonView.of(document);
        differ |= !seen.equals(SdkView.of(document));
        return seen;
    }

    /** Returns what either of them refuses, file by file in the order of the first, in each by place. */
    private static List<Located> together(List<Located> daemon, List<Located> sdk) {
        Map<Located, Set<Consumer>> found = new LinkedHashMap<>();
        daemon.forEach(each -> add(found, each, false));
        sdk.forEach(each -> add(found, each, true));
        Map<String, Integer> order = new HashMap<>();
        found.keySet().forEach(each -> order.putIfAbsent(each.file(), order.size()));
        return found.entrySet().stream()
                .map(each -> refusedBy(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing((Located each) -> order.get(each.file()))
                        .thenComparingInt(each -> each.position().line())
                        .thenComparingInt(each -> each.position().column()))
                .toList();
    }

    /** Adds what is refused behind the SDK, or elsewhere; what nobody refuses is found by the first. */
    private static void add(Map<Located, Set<Consumer>> found, Located located, boolean sdk) {
        Set<Consumer> all = located.violation().refusedBy();
        Set<Consumer> refusedBy = EnumSet.noneOf(Consumer.class);
        all.stream().filter(each -> BEHIND_THE_SDK.contains(each) == sdk).forEach(refusedBy::add);
        if (!refusedBy.isEmpty() || (all.isEmpty() && !sdk)) {
            found.computeIfAbsent(refusedBy(located, Set.of()), key -> EnumSet.noneOf(Consumer.class))
                    .addAll(refusedBy);
        }
    }

    private static Located refusedBy(Located located, Set<Consumer> refusedBy) {
        return new Located(
                located.file(), located.position(), located.violation().withRefusedBy(refusedBy));
    }
}
