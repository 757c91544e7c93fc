@NullMarked
package org.evidencestation.devices;

import org.jspecify.annotations.NullMarked;
