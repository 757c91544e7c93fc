/**
 * A made-up year of an office, drawn from one number: who took which recorder out when, what was filmed, and what people
 * said of it. Plain values that know nothing of the station; times are whole seconds.
 */
@NullMarked
package org.evidencestation.app.simulation.plan;

import org.jspecify.annotations.NullMarked;
