/** What somebody who helps from afar needs to see, without footage and without names. */
@NullMarked
package org.evidencestation.app.support;

import org.jspecify.annotations.NullMarked;
