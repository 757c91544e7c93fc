/**
 * What a planned year must come to, counted a second time: plain arithmetic over the plan, slow and obvious, that uses
 * nothing of the station's law or duty. Where the two differ, one of them is wrong.
 */
@NullMarked
package org.evidencestation.app.simulation.count;

import org.jspecify.annotations.NullMarked;
