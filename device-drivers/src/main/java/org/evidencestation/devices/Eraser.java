package org.evidencestation.devices;

/**
 * The only way to remove anything from a recorder. While one is open the recorder may be written to; closing it makes what
 * was erased lasting and blocks writing again. Confined to the thread of its {@link Media}.
 */
public interface Eraser extends AutoCloseable {
    /**
     * Erases one clip, and nothing else.
     *
     * @throws DeviceException nothing was erased, except after {@code TIMEOUT}, {@code DESYNC} or {@code UNPLUGGED}, where
     *     only a new listing tells: {@code CHANGED} if the clip is no longer as the permit says, {@code NOT_FOUND} if it is
     *     gone, {@code READ_ONLY} or {@code ACCESS_DENIED} if the recorder refuses
     */
    void erase(ErasePermit permit) throws DeviceException;

    /** @throws DeviceException if it is not certain that what was erased stays so, or that writing is blocked again */
    @Override
    void close() throws DeviceException;
}
