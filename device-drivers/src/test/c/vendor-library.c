/*
 * A vendor's library as tests need it: one recorder, as good or as bad as the environment says. Not derived from the helper.
 *
 *   ZFY_LOG     file that gets a line for each call: its name, and the verdict on the password where one was given
 *   ZFY_PWD     the right password                     ZFY_LAYOUT  A (94 bytes), B (89) or N (more than expected)
 *   ZFY_HANG, ZFY_CRASH, ZFY_CRASH_ONCE  name of the function that does it
 *   ZFY_NAME, ZFY_SERIAL, ZFY_POLICE     bytes as hex for the name, text for the numbers
 *   ZFY_ASLEEP  how many Init_Device fail              ZFY_SYNC, ZFY_MSDC, ZFY_INFO  the result code instead
 *   ZFY_HIDDEN, ZFY_CARD  what SetMSDC renames to what: the disk appears
 *
 * Compiled with -DT=short for vendors that write 16 bits, with -DFEW for those that export as little as possible.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef T
#define T int
#endif

static const char *setting(const char *name, const char *otherwise) {
    const char *value = getenv(name);
    return value == NULL ? otherwise : value;
}

static int calls(const char *function) {
    char line[100];
    int count = 0;
    FILE *log = fopen(setting("ZFY_LOG", "/dev/null"), "r");
    while (log != NULL && fgets(line, sizeof line, log) != NULL) {
        count += strncmp(line, function, strlen(function)) == 0;
    }
    if (log != NULL) {
        fclose(log);
    }
    return count;
}

static void called(const char *function, const char *verdict) {
    FILE *log = fopen(setting("ZFY_LOG", "/dev/null"), "a");
    if (log != NULL) {
        fprintf(log, "%s%s\n", function, verdict);
        fclose(log);
    }
    printf("1 ok 1 -\nDEBUG %s\n", function);
    fflush(stdout);
    if (strcmp(setting("ZFY_HANG", ""), function) == 0) {
        for (;;) {
            pause();
        }
    }
    if (strcmp(setting("ZFY_CRASH", ""), function) == 0
        || (strcmp(setting("ZFY_CRASH_ONCE", ""), function) == 0 && calls(function) == 1)) {
        signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
    }
}

/* Tells whether the password is right, and spoils its buffer as some do. */
static int allowed(const char *function, char *sPwd, T *iRet) {
    int right = strcmp(sPwd, setting("ZFY_PWD", "")) == 0;
    called(function, right ? " right" : " wrong");
    *iRet = right ? 1 : 4;
    memset(sPwd, 'x', 16);
    return right;
}

static T code(const char *name, T usual) {
    const char *value = getenv(name);
    return value == NULL ? usual : (T)atoi(value);
}

int Init_Device(char *IDCode, T *iRet) {
    called("Init_Device", "");
    *iRet = calls("Init_Device") > atoi(setting("ZFY_ASLEEP", "0")) ? 1 : 2;
    memset(IDCode, 'x', 8);
    return -77;
}

int SetMSDC(char *sPwd, T *iRet) {
    if (allowed("SetMSDC", sPwd, iRet)) {
        *iRet = code("ZFY_MSDC", 7);
        if (*iRet == 7 && getenv("ZFY_HIDDEN") != NULL && rename(getenv("ZFY_HIDDEN"), setting("ZFY_CARD", "")) != 0) {
            *iRet = 8;
        }
    }
    return 0x55;
}

#ifndef FEW
static void put(char *record, int offset, int length, const char *text) {
    for (int i = 0; i < length && text[i] != 0; i++) {
        record[offset + i] = text[i];
    }
}

static const char *bytes(const char *hex) {
    static char text[100];
    unsigned value;
    memset(text, 0, sizeof text);
    for (size_t i = 0; hex[i] != 0 && sscanf(hex + i, "%2x", &value) == 1; i += 2) {
        text[i / 2] = (char)value;
    }
    return text;
}

int GetIDCode(char *IDCode, T *iRet) {
    called("GetIDCode", "");
    memcpy(IDCode, "SLJ01", 5);
    *iRet = 1;
    return 99;
}

int GetZFYInfo(void *info, char *sPwd, T *iRet) {
    static const int layouts[2][5] = {{0, 8, 15, 48, 61}, {0, 7, 13, 45, 57}};
    char layout = *setting("ZFY_LAYOUT", "A");
    const int *at = layouts[layout == 'B'];
    if (allowed("GetZFYInfo", sPwd, iRet)) {
        *iRet = code("ZFY_INFO", 1);
        put(info, at[0], 7, setting("ZFY_SERIAL", "7654321"));
        put(info, at[1], 6, setting("ZFY_POLICE", "123401"));
        put(info, at[2], 32, bytes(setting("ZFY_NAME", "cabec0fdc8cbd4b1")));
        put(info, at[3], 12, "110000000000");
        put(info, at[4], 32, bytes("cabec0fdb5a5cebb"));
        if (layout == 'N') {
            memset((char *)info + 94, 'n', 400);
        }
    }
    return 0;
}

int ReadDeviceBatteryDumpEnergy(int *Battery, char *sPwd, T *iRet) {
    if (allowed("ReadDeviceBatteryDumpEnergy", sPwd, iRet)) {
        *Battery = atoi(setting("ZFY_BATTERY", "86"));
        *iRet = 3;
    }
    return 12345;
}

int ReadDeviceResolution(int *Width, int *Height, char *sPwd, T *iRet) {
    if (allowed("ReadDeviceResolution", sPwd, iRet)) {
        *Width = 1920;
        *Height = 1080;
    }
    return 0;
}

int SyncDevTime(char *sPwd, T *iRet) {
    if (allowed("SyncDevTime", sPwd, iRet)) {
        *iRet = code("ZFY_SYNC", 5);
    }
    return 0;
}

void Uninit_Device(char *IDCode, T *iRet) {
    called("Uninit_Device", strncmp(IDCode, "SLJ01", 6) == 0 ? " SLJ01" : "");
    *iRet = 1;
}
#endif
