package dev.tenon.benchmark.run;

/**
 * A column of the table.
 *
 * @param role who is measured
 * @param jdk the version of its JDK, empty for Python
 */
record Column(Role role, String jdk) {

    @Override
    public String toString() {
        return jdk.isEmpty() ? role.title() : role.title() + ", JDK " + jdk;
    }
}
