package org.evidencestation.devices.gat947;

import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * One docking's talk with a maker's library: what its result codes mean, and that a password that was refused is never shown
 * again.
 */
final class VendorSession implements AutoCloseable {
    private static final int CONNECTED = 1;
    private static final int CHECKED = 3;
    private static final int PASSWORD_REFUSED = 4;

    private final VendorDevice device;
    private final VendorHelper helper;
    private boolean refused;

    private VendorSession(VendorDevice device, VendorHelper helper) {
        this.device = device;
        this.helper = helper;
    }

    /** Starts the helper and finds the recorder. */
    static VendorSession open(VendorDevice device, Patience patience) throws DeviceException {
        Vendor vendor = device.library().vendor();
        VendorHelper helper = new VendorHelper(vendor, Password.of(vendor.password()), patience);
        VendorSession session = new VendorSession(device, helper);
        boolean found = false;
        try {
            session.ready();
            found = true;
            return session;
        } finally {
            if (!found) {
                session.close();
            }
        }
    }

    /** Makes sure that there is somebody to ask. */
    void ready() throws DeviceException {
        ask(Verb.INIT, helper -> {
            helper.begin();
            return true;
        });
    }

    boolean offers(Verb verb) {
        return helper.offers(verb);
    }

    /** Local time of the library minus UTC. */
    int minutesEast() {
        return helper.minutesEast();
    }

    /**
     * Calls the library.
     *
     * @throws DeviceException with {@code AUTH_FAILED} if the password is wrong or was before, {@code UNSUPPORTED} if the
     *     library cannot do that, {@code NATIVE_CRASH}, {@code TIMEOUT} or {@code DESYNC} if helper or library broke
     */
    Reply.Called call(Verb verb) throws DeviceException {
        if (refused && verb.showsPassword()) {
            throw new DeviceException(Reason.AUTH_FAILED, where(verb) + "the password was refused before");
        }
        if (!offers(verb)) {
            throw new DeviceException(Reason.UNSUPPORTED, where(verb) + "the library cannot do that");
        }
        return judged(verb, ask(verb, helper -> helper.ask(verb)));
    }

    /** As {@link #call}, for what the library reads: a result that is no success is a failure. */
    Reply.Called read(Verb verb) throws DeviceException {
        Reply.Called answer = call(verb);
        if (answer.result() != CONNECTED && answer.result() != CHECKED) {
            throw unlessGone(Reason.DEVICE_BUSY, where(verb) + "iRet=" + answer.result());
        }
        return answer;
    }

    private Reply.Called judged(Verb verb, Reply reply) throws DeviceException {
        return switch (reply) {
            case Reply.Called called -> {
                if (verb.showsPassword() && called.result() == PASSWORD_REFUSED) {
                    refused = true;
                    throw new DeviceException(Reason.AUTH_FAILED, where(verb) + "iRet=" + called.result());
                }
                yield called;
            }
            case Reply.Absent() -> throw new DeviceException(Reason.UNSUPPORTED, where(verb) + "absent");
            case Reply.Failed(String why) -> throw new DeviceException(Reason.DESYNC, where(verb) + why);
        };
    }

    private <T> T ask(Verb verb, Question<T> question) throws DeviceException {
        try {
            return question.put(helper);
        } catch (HelperFault e) {
            throw unlessGone(e.reason(), where(verb) + e.detail());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(Reason.UNPLUGGED, where(verb) + "ended by the station", e);
        }
    }

    private String where(Verb verb) {
        return "gat947: " + device.library().vendor().name() + ": " + verb.wire() + ": ";
    }

    /** A library says no, or breaks, when the plug was pulled. */
    private DeviceException unlessGone(Reason reason, String detail) {
        return new DeviceException(device.present().getAsBoolean() ? reason : Reason.UNPLUGGED, detail);
    }

    @Override
    public void close() {
        helper.close();
    }

    /** Something a helper is asked. */
    private interface Question<T> {
        T put(VendorHelper helper) throws HelperFault, InterruptedException;
    }
}
