/**
 * Recorders that exist only in memory: a named part of the product, for training, demonstrations and tests. Nothing in
 * here is ever mistaken for evidence, because every key begins with {@code sim:}.
 */
@NullMarked
package org.evidencestation.devices.simulated;

import org.jspecify.annotations.NullMarked;
