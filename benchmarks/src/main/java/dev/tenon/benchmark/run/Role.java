package dev.tenon.benchmark.run;

/** Who is measured. */
enum Role {
    PYTHON("Python"),
    FLOOR("bare JVM"),
    FIRST_START("Tenon, first start"),
    TENON("Tenon");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
