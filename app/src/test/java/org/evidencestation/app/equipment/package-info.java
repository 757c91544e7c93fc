@org.jspecify.annotations.NullMarked
package org.evidencestation.app.equipment;
