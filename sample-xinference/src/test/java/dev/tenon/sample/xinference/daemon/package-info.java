/** The sample in Dify's own plugin daemon: what {@code mvn verify -Pdaemon} runs. */
@NullMarked
package dev.tenon.sample.xinference.daemon;

import org.jspecify.annotations.NullMarked;
