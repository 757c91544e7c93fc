/** Checks a vault from outside, as findings. */
@NullMarked
package org.evidencestation.storage.audit;

import org.jspecify.annotations.NullMarked;
