/** A disposable H2 index, built only from the journal: the only user of java.sql. */
@NullMarked
package org.evidencestation.storage.index;

import org.jspecify.annotations.NullMarked;
