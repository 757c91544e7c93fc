/** What lies on an evidence disc, and the papers that go with it. */
@NullMarked
package org.evidencestation.app.disc.content;

import org.jspecify.annotations.NullMarked;
