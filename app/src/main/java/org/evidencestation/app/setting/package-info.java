/** How the station is told to work: which settings there are, who changed which, and which two people that takes. */
@NullMarked
package org.evidencestation.app.setting;

import org.jspecify.annotations.NullMarked;
