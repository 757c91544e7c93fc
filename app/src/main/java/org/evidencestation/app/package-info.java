@NullMarked
package org.evidencestation.app;

import org.jspecify.annotations.NullMarked;
