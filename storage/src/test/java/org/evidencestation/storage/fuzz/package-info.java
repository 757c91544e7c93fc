/** Random and mutated bytes for everything that parses what is stored or what others hand over. */
@NullMarked
package org.evidencestation.storage.fuzz;

import org.jspecify.annotations.NullMarked;
