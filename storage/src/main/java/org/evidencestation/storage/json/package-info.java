/** JSON that is read without mercy: nothing unknown, nothing twice, nothing missing. */
@NullMarked
package org.evidencestation.storage.json;

import org.jspecify.annotations.NullMarked;
