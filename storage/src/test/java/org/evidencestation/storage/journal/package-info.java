@NullMarked
package org.evidencestation.storage.journal;

import org.jspecify.annotations.NullMarked;
