/**
 * Lives a made-up year at a real station: simulated recorders with small files go through the real docks into a real vault,
 * people say what people say, and in the end the station's ledgers are held against a count that does not use them.
 */
@NullMarked
package org.evidencestation.app.simulation;

import org.jspecify.annotations.NullMarked;
