/** What happens to footage between a dock and the vault: the use cases, without a screen. */
@NullMarked
package org.evidencestation.app.custody;

import org.jspecify.annotations.NullMarked;
