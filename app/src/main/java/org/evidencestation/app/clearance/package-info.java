/**
 * The end of footage: what has expired, who found that it is not worth keeping, who confirmed it, what stands in the way, and
 * the certificate of what is gone (SM15; elsewhere what the office decided in writing).
 *
 * <p>Everything here follows from journal lines and the regulation in force; nothing goes because a time is over.
 */
@NullMarked
package org.evidencestation.app.clearance;

import org.jspecify.annotations.NullMarked;
