package dev.tenon.benchmark.compile;

/**
 * How long a compilation took.
 *
 * @param cpu the CPU time of the compiling thread, in nanoseconds: other programs, which wait for the same processor, hardly
 *     change it
 * @param wall the time that passed, in nanoseconds
 */
record Sample(long cpu, long wall) {}
