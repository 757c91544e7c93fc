@NullMarked
package org.evidencestation.storage.seal;

import org.jspecify.annotations.NullMarked;
