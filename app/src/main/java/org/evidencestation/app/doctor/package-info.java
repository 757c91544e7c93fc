/** Whether this computer and this office have what a station needs, with the remedy in words; changes nothing. */
@NullMarked
package org.evidencestation.app.doctor;

import org.jspecify.annotations.NullMarked;
