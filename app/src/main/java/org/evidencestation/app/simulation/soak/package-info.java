/**
 * A station under everything at once, day after day: docks, people, discs, clearing, and faults at random; after each day it is
 * asked whether anything was lost, altered or gone too soon. What it should hold is remembered independently of it.
 */
@NullMarked
package org.evidencestation.app.simulation.soak;

import org.jspecify.annotations.NullMarked;
