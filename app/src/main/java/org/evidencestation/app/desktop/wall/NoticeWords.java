package org.evidencestation.app.desktop.wall;

import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.text.Texts;

/** A notice in words. A recorder that fails has its own for each reason; whether the evidence is safe does not depend on it. */
record NoticeWords(Texts texts, Notice notice) {
    String title() {
        return get(special() + ".title");
    }

    String happened() {
        return get(special() + ".happened");
    }

    String safe() {
        return get(general() + ".safe");
    }

    String now() {
        return get(special() + ".now");
    }

    /** For the telephone: what to look up. */
    String code() {
        boolean hasReason = notice.code() == Notice.Code.DEVICE_FAILED || notice.code() == Notice.Code.CLEARING_CUT;
        return hasReason
                ? notice.code() + " · " + notice.arguments().getFirst()
                : notice.code().name();
    }

    private String general() {
        return "notice." + notice.code();
    }

    private String special() {
        return notice.code() == Notice.Code.DEVICE_FAILED
                ? general() + "." + notice.arguments().getFirst()
                : general();
    }

    private String get(String key) {
        return texts.get(key, arguments());
    }

    private Object[] arguments() {
        Object[] arguments = notice.arguments().toArray();
        if (notice.code() == Notice.Code.IDENTITY_CHANGED) {
            arguments[2] = texts.get("identity." + arguments[2]);
        }
        return arguments;
    }
}
