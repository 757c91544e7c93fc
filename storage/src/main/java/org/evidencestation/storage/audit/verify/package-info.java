/** The verifier for outsiders: a program of its own that knows no database, no screen and no network. */
@NullMarked
package org.evidencestation.storage.audit.verify;

import org.jspecify.annotations.NullMarked;
