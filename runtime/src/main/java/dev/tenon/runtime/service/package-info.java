/** What happens to a request before and behind a model class: checks, prices, orders, errors. Knows nothing of frames and threads. */
@NullMarked
package dev.tenon.runtime.service;

import org.jspecify.annotations.NullMarked;
