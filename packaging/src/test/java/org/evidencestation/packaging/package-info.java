@NullMarked
package org.evidencestation.packaging;

import org.jspecify.annotations.NullMarked;
