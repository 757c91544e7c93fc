/** Signing in and out, the first start, and the accounts. */
@NullMarked
package org.evidencestation.app.desktop.account;

import org.jspecify.annotations.NullMarked;
