package org.evidencestation.devices.gat947;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.devices.DeviceException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A vendor's helper with the recorder found, for one docking. One that crashes or hangs is started again once, and the
 * question put again unless it changes the recorder.
 */
final class VendorHelper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VendorHelper.class);
    private static final String PROTOCOL = "1";
    private static final String TRIES = "7";
    private static final int STARTS = 2;
    private static final int CONNECTED = 1;

    private final Vendor vendor;
    private final Password password;
    private final Patience patience;
    private @Nullable HelperProcess process;
    private HelperFault broken = HelperFault.missing("never started");
    private int starts;
    private int minutesEast;
    private Set<String> offered = Set.of();

    VendorHelper(Vendor vendor, Password password, Patience patience) {
        this.vendor = vendor;
        this.password = password;
        this.patience = patience;
    }

    boolean offers(Verb verb) {
        return offered.contains(verb.wire());
    }

    /** Local time of the helper, and so of the library, minus UTC. */
    int minutesEast() {
        return minutesEast;
    }

    /** Starts it, if it does not run; does nothing otherwise. */
    void begin() throws HelperFault, InterruptedException {
        if (process == null && starts > 0) {
            again(Verb.INIT, broken);
        } else if (process == null) {
            try {
                start();
            } catch (HelperFault first) {
                again(Verb.INIT, first);
            }
        }
    }

    Reply ask(Verb verb) throws HelperFault, InterruptedException {
        begin();
        try {
            return tell(verb);
        } catch (HelperFault first) {
            if (verb.changesRecorder()) {
                throw first;
            }
            again(verb, first);
            return tell(verb);
        }
    }

    private void again(Verb verb, HelperFault fault) throws HelperFault, InterruptedException {
        if (starts >= STARTS || fault.reason() == Reason.DRIVER_MISSING) {
            throw fault;
        }
        LOG.warn("{}: {}: {}; it is started again", vendor.name(), verb.wire(), fault.detail());
        start();
    }

    private void start() throws HelperFault, InterruptedException {
        starts++;
        process = HelperProcess.start(vendor.command());
        try {
            greet(tell(Verb.HELLO, PROTOCOL));
        } catch (HelperFault e) {
            end();
            throw e;
        }
        tell(Verb.PASSWORD, password.hex());
        byte[] code = vendor.idCode().getBytes(StandardCharsets.US_ASCII);
        String pause = Long.toString(patience.betweenTries().toMillis());
        Reply found = tell(Verb.INIT, code.length == 0 ? "-" : HexFormat.of().formatHex(code), TRIES, pause);
        if (!(found instanceof Reply.Called(int result, List<String> _)) || result != CONNECTED) {
            throw HelperFault.missing("the library does not find the recorder: " + found);
        }
    }

    private void end() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    private void greet(Reply answer) throws HelperFault {
        switch (answer) {
            case Reply.Called hello -> greeted(hello);
            case Reply.Failed(String why) -> throw HelperFault.missing(why);
            case Reply.Absent() -> throw HelperFault.missing("not a helper");
        }
        if (!offers(Verb.INIT) || !offers(Verb.SETMSDC)) {
            throw HelperFault.missing("the library has no Init_Device or no SetMSDC");
        }
    }

    private void greeted(Reply.Called hello) throws HelperFault {
        if (!hello.field(0).equals(PROTOCOL)) {
            throw HelperFault.missing("the helper speaks version " + hello.field(0));
        }
        minutesEast = hello.number(2);
        offered = Arrays.stream(hello.field(3).split(",", -1)).collect(Collectors.toUnmodifiableSet());
        String name = new String(hello.bytes(1), StandardCharsets.UTF_8);
        LOG.info("{}: {} offers {}", vendor.name(), name, hello.field(3));
    }

    private Reply tell(Verb verb, String... arguments) throws HelperFault, InterruptedException {
        try {
            return Objects.requireNonNull(process).ask(verb, List.of(arguments), patience.of(verb));
        } catch (HelperFault e) {
            process = null;
            broken = e;
            throw e;
        }
    }

    /** Lets the library clean up, if it still can, and ends the helper. */
    @Override
    public void close() {
        HelperProcess ending = process;
        process = null;
        if (ending == null) {
            return;
        }
        try (ending) {
            if (offers(Verb.UNINIT)) {
                ending.ask(Verb.UNINIT, List.of(), patience.of(Verb.UNINIT));
            }
            ending.ask(Verb.QUIT, List.of(), patience.of(Verb.QUIT));
        } catch (HelperFault e) {
            LOG.info("{}: at the end: {}", vendor.name(), e.detail());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
