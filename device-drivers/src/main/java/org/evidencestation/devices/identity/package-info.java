/** What recorders say of themselves in the forms that GA/T 947 gave to makers, by whatever way it was read. */
@NullMarked
package org.evidencestation.devices.identity;

import org.jspecify.annotations.NullMarked;
