package org.evidencestation.devices.simulated;

import java.time.LocalDateTime;

/**
 * One file on a simulated card.
 *
 * @param path slash-separated, unique on its recorder
 * @param modified the recorder's wall time
 */
public record SimulatedClip(String path, ClipContent content, LocalDateTime modified) {}
