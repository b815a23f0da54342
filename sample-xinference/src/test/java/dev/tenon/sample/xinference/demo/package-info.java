/** Shows the way from annotated classes to answers over Dify's wire protocol, in one run. */
@NullMarked
package dev.tenon.sample.xinference.demo;

import org.jspecify.annotations.NullMarked;
