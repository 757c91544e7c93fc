/** The live code that officers film, which measures the clock of any recorder. */
@NullMarked
package org.evidencestation.app.desktop.timecard;

import org.jspecify.annotations.NullMarked;
