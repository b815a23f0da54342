/** Forms of texts that Dify's parts read: what rules of several packages have to recognise. It judges and reports nothing. */
@NullMarked
package dev.tenon.declaration.form;

import org.jspecify.annotations.NullMarked;
