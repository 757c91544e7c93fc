/**
 * The counter: who asks to see footage or papers or to have copies, which papers they show, who lets them, what is done, and
 * the register of all of it (SA3-SA8, Z16, W16, L18).
 *
 * <p>Everything here follows from journal lines and the regulation in force.
 */
@NullMarked
package org.evidencestation.app.access;

import org.jspecify.annotations.NullMarked;
