/** What is printed, and what comes back from paper. */
@NullMarked
package org.evidencestation.app.paper;

import org.jspecify.annotations.NullMarked;
