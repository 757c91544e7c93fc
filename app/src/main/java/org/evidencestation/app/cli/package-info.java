/** One class per command. */
@NullMarked
package org.evidencestation.app.cli;

import org.jspecify.annotations.NullMarked;
