@NullMarked
package org.evidencestation.storage.audit;

import org.jspecify.annotations.NullMarked;
