/**
 * The clock of any recorder, measured by a picture: the station shows its time as a code that only it can make, the recorder
 * films it, and the clip tells afterwards which time of the recorder was which of the station.
 */
@NullMarked
package org.evidencestation.app.timecard;

import org.jspecify.annotations.NullMarked;
