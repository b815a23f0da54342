/** The command {@code tenon}. */
module dev.tenon.cli {
    requires dev.tenon.toolkit;
    requires info.picocli;
    requires static transitive org.jspecify;

    opens dev.tenon.cli to
            info.picocli;
}
