/** What names and first bytes on a recorder's card say, whichever driver reads it. */
@NullMarked
package org.evidencestation.devices.card;

import org.jspecify.annotations.NullMarked;
