/** What every desk of the office has in common: what becomes of a wish, and a ledger that follows the journal. */
@NullMarked
package org.evidencestation.app.office;

import org.jspecify.annotations.NullMarked;
