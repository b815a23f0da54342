/** Sessions: which thread answers a request, for how long, and what is called for each action. */
@NullMarked
package dev.tenon.runtime.session;

import org.jspecify.annotations.NullMarked;
