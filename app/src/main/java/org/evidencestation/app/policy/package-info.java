/** The law as data: pure functions over regime profiles, without I/O or a clock. */
@NullMarked
package org.evidencestation.app.policy;

import org.jspecify.annotations.NullMarked;
