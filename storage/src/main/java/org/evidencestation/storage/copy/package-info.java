/** Moving bytes in bounded memory, and reading a disk instead of the memory before it. */
@NullMarked
package org.evidencestation.storage.copy;

import org.jspecify.annotations.NullMarked;
