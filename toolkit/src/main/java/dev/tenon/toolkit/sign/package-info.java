/**
 * Signatures of packages, in the form of Dify's daemon: who has the public key and says so to the daemon lets only packages in that
 * were signed with the private one.
 */
@NullMarked
package dev.tenon.toolkit.sign;

import org.jspecify.annotations.NullMarked;
