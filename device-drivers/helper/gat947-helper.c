/*
 * Loads one vendor library (GA/T 947.4) and calls it for the station, one line for one call, as VENDOR-HELPER.md says.
 * Whatever the library does (hang, crash, print) happens in this process and nowhere else.
 *
 *   Linux              cc -std=c11 -O2 -o gat947-helper gat947-helper.c -ldl
 *   Windows, 32 bits   i686-w64-mingw32-gcc -std=c11 -O2 -static -o gat947-helper.exe gat947-helper.c
 */
#ifndef _WIN32
#define _POSIX_C_SOURCE 200809L
#endif
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#define LIBCALL __cdecl
#else
#include <dlfcn.h>
#include <unistd.h>
#define LIBCALL
#endif

enum { EXIT_DONE = 0, EXIT_USAGE = 2, EXIT_LIBRARY = 3, EXIT_LINE = 4 };
enum { LINE = 4096, CODE = 32, PASSWORD = 16, RECORD = 1024, ROOM = 32, MOST_TRIES = 60, MOST_PAUSE = 5000 };

/* What a function returns differs from vendor to vendor (int, bool, nothing) and is never looked at. */
typedef int(LIBCALL *call1)(void *);
typedef int(LIBCALL *call2)(void *, void *);
typedef int(LIBCALL *call3)(void *, void *, void *);
typedef int(LIBCALL *call4)(void *, void *, void *, void *);
typedef void (*function)(void);

static struct {
    function init, idcode, info, battery, resolution, synctime, setmsdc, uninit_int, uninit_code, release;
} library;

static FILE *answers;
static char code[CODE];
static char password[ROOM];

/* ---- the two systems ---- */

#ifdef _WIN32
static HMODULE handle;

static int load(const char *path) {
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    handle = LoadLibraryExA(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return handle != NULL;
}

static const char *why_not_loaded(void) {
    static char text[64];
    snprintf(text, sizeof text, "LoadLibrary: error %lu", (unsigned long)GetLastError());
    return text;
}

static function resolve(const char *name) {
    return (function)(void (*)(void))GetProcAddress(handle, name);
}

static void pause_ms(long ms) {
    Sleep((DWORD)ms);
}

/* A library may print; its words must not get between the answers. */
static FILE *take_stdout(void) {
    int fd = _dup(1);
    if (fd < 0 || _dup2(2, 1) < 0) {
        return NULL;
    }
    SetStdHandle(STD_OUTPUT_HANDLE, GetStdHandle(STD_ERROR_HANDLE));
    _setmode(fd, _O_BINARY);
    return _fdopen(fd, "wb");
}
#else
static void *handle;

static int load(const char *path) {
    handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    return handle != NULL;
}

static const char *why_not_loaded(void) {
    const char *text = dlerror();
    return text == NULL ? "dlopen" : text;
}

static function resolve(const char *name) {
    function found;
    void *symbol = dlsym(handle, name);
    memcpy(&found, &symbol, sizeof found);
    return found;
}

static void pause_ms(long ms) {
    struct timespec time = {ms / 1000, (ms % 1000) * 1000000L};
    nanosleep(&time, NULL);
}

static FILE *take_stdout(void) {
    int fd = dup(1);
    return fd < 0 || dup2(2, 1) < 0 ? NULL : fdopen(fd, "wb");
}
#endif

static void resolve_all(void) {
    library.init = resolve("Init_Device");
    library.idcode = resolve("GetIDCode");
    library.info = resolve("GetZFYInfo");
    library.battery = resolve("ReadDeviceBatteryDumpEnergy");
    library.resolution = resolve("ReadDeviceResolution");
    library.synctime = resolve("SyncDevTime");
    library.setmsdc = resolve("SetMSDC");
    library.uninit_int = resolve("UnInit_Device");
    library.uninit_code = resolve("Uninit_Device");
    library.release = resolve("Release_Device");
}

/* ---- lines ---- */

static void begin(const char *seq, const char *word) {
    fprintf(answers, "%s %s", seq, word);
}

static void field_hex(const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    fputs(length == 0 ? " -" : " ", answers);
    for (size_t i = 0; i < length; i++) {
        fprintf(answers, "%02x", at[i]);
    }
}

static void end(void) {
    fputc('\n', answers);
    if (fflush(answers) != 0) {
        exit(EXIT_DONE); /* nobody listens any more */
    }
}

/* Bytes up to the last that is not NUL: the buffers are zeroed, so nothing is lost. */
static size_t used(const char *bytes, size_t size) {
    while (size > 0 && bytes[size - 1] == 0) {
        size--;
    }
    return size;
}

static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Fills a zeroed buffer from lower-case hex or "-"; 0 if it is neither or too long. */
static int from_hex(const char *text, char *target, size_t size) {
    memset(target, 0, size);
    if (text == NULL || strcmp(text, "-") == 0) {
        return text != NULL;
    }
    size_t length = strlen(text);
    if (length % 2 != 0 || length / 2 > size) {
        return 0;
    }
    for (size_t i = 0; i < length; i += 2) {
        int high = digit(text[i]);
        int low = digit(text[i + 1]);
        if (high < 0 || low < 0) {
            return 0;
        }
        target[i / 2] = (char)(high * 16 + low);
    }
    return 1;
}

static int from_number(const char *text, long most, long *target) {
    char *rest;
    if (text == NULL || digit(*text) < 0) {
        return 0;
    }
    *target = strtol(text, &rest, 10);
    return *rest == 0 && *target >= 0 && *target <= most;
}

/* ---- calls ---- */

/* Some vendors write 16 bits, some 32. */
typedef union {
    unsigned char room[8];
    uint16_t low;
} verdict;

/* What the library is given it may also spoil. */
static char *secret(void) {
    static char copy[ROOM];
    memcpy(copy, password, sizeof copy);
    return copy;
}

static void done(const char *seq, verdict result) {
    begin(seq, "ok");
    fprintf(answers, " %u", (unsigned)result.low);
}

static void only(const char *seq, const char *word) {
    begin(seq, word);
    end();
}

static int minutes_east(void) {
    time_t now = time(NULL);
    struct tm local = *localtime(&now);
    struct tm world = *gmtime(&now);
    world.tm_isdst = local.tm_isdst;
    return (int)(difftime(mktime(&local), mktime(&world)) / 60);
}

static void say_hello(const char *seq) {
    static const char name[] = "gat947-helper 1";
    fprintf(answers, "%s ok 0 1", seq);
    field_hex(name, sizeof name - 1);
    fprintf(answers, " %d password", minutes_east());
    const struct { function found; const char *verb; } offers[] = {
        {library.init, "init"},           {library.idcode, "idcode"},
        {library.info, "info"},           {library.battery, "battery"},
        {library.resolution, "resolution"}, {library.synctime, "synctime"},
        {library.setmsdc, "setmsdc"},     {library.uninit_int, "uninit"},
        {library.uninit_code, "uninit"},  {library.release, "uninit"}};
    for (size_t i = 0; i < sizeof offers / sizeof *offers; i++) {
        if (offers[i].found != NULL) {
            fprintf(answers, ",%s", offers[i].verb);
        }
    }
    end();
}

static void do_init(const char *seq, char **arguments) {
    long tries;
    long pause;
    verdict result = {{0}};
    if (!from_hex(arguments[0], code, CODE - 1) || !from_number(arguments[1], MOST_TRIES, &tries)
        || !from_number(arguments[2], MOST_PAUSE, &pause)) {
        only(seq, "bad");
        return;
    }
    for (long i = 0; i < tries && result.low != 1; i++) {
        char asked[CODE];
        if (i > 0) {
            pause_ms(pause);
        }
        memcpy(asked, code, sizeof asked);
        memset(&result, 0, sizeof result);
        ((call2)library.init)(asked, &result);
    }
    done(seq, result);
    end();
}

static void do_idcode(const char *seq) {
    char text[RECORD] = {0};
    verdict result = {{0}};
    ((call2)library.idcode)(text, &result);
    done(seq, result);
    field_hex(text, used(text, CODE));
    end();
}

static void do_info(const char *seq) {
    static char record[RECORD];
    verdict result = {{0}};
    memset(record, 0, sizeof record);
    ((call3)library.info)(record, secret(), &result);
    done(seq, result);
    field_hex(record, used(record, sizeof record));
    end();
}

static void do_battery(const char *seq) {
    int32_t charge[2] = {0};
    verdict result = {{0}};
    ((call3)library.battery)(charge, secret(), &result);
    done(seq, result);
    fprintf(answers, " %ld", (long)charge[0]);
    end();
}

static void do_resolution(const char *seq) {
    int32_t width[2] = {0};
    int32_t height[2] = {0};
    verdict result = {{0}};
    ((call4)library.resolution)(width, height, secret(), &result);
    done(seq, result);
    fprintf(answers, " %ld %ld", (long)width[0], (long)height[0]);
    end();
}

static void do_write(const char *seq, function call) {
    verdict result = {{0}};
    ((call2)call)(secret(), &result);
    done(seq, result);
    end();
}

/* One of three spellings, with what its vendor expects; surplus arguments hurt no cdecl function. */
static void do_uninit(const char *seq) {
    char room[256] = {0};
    char other[256] = {0};
    verdict result = {{0}};
    if (library.uninit_int != NULL) {
        ((call1)library.uninit_int)(&result);
    } else if (library.uninit_code != NULL) {
        memcpy(room, code, sizeof code);
        ((call2)library.uninit_code)(room, &result);
    } else {
        ((call2)library.release)(room, other);
    }
    done(seq, result);
    end();
}

static void keep_password(const char *seq, char **arguments) {
    int good = from_hex(arguments[0], password, PASSWORD);
    if (arguments[0] != NULL) {
        memset(arguments[0], 0, strlen(arguments[0]));
    }
    only(seq, good ? "ok 0" : "bad");
}

static int is(const char *verb, const char *name) {
    return strcmp(verb, name) == 0;
}

static int offered(const char *seq, function found) {
    if (found == NULL) {
        only(seq, "absent");
    }
    return found != NULL;
}

static void obey(const char *seq, const char *verb, char **arguments) {
    if (is(verb, "password")) {
        keep_password(seq, arguments);
    } else if (is(verb, "init")) {
        if (offered(seq, library.init)) do_init(seq, arguments);
    } else if (is(verb, "idcode")) {
        if (offered(seq, library.idcode)) do_idcode(seq);
    } else if (is(verb, "info")) {
        if (offered(seq, library.info)) do_info(seq);
    } else if (is(verb, "battery")) {
        if (offered(seq, library.battery)) do_battery(seq);
    } else if (is(verb, "resolution")) {
        if (offered(seq, library.resolution)) do_resolution(seq);
    } else if (is(verb, "synctime")) {
        if (offered(seq, library.synctime)) do_write(seq, library.synctime);
    } else if (is(verb, "setmsdc")) {
        if (offered(seq, library.setmsdc)) do_write(seq, library.setmsdc);
    } else if (is(verb, "uninit")) {
        function any = library.uninit_int ? library.uninit_int
                       : library.uninit_code ? library.uninit_code : library.release;
        if (offered(seq, any)) do_uninit(seq);
    } else {
        only(seq, is(verb, "gettime") ? "absent" : "bad");
    }
}

static void greet(const char *seq, const char *version, const char *path) {
    if (version == NULL || strcmp(version, "1") != 0) {
        only(seq, "bad");
        return;
    }
    if (!load(path)) {
        const char *why = why_not_loaded();
        begin(seq, "failed");
        field_hex(why, strlen(why) > 1000 ? 1000 : strlen(why));
        end();
        exit(EXIT_LIBRARY);
    }
    resolve_all();
    say_hello(seq);
}

/* Cuts a line at its blanks; what is missing is NULL. */
static void cut(char *line, char **words, size_t most) {
    for (size_t i = 0; i < most; i++) {
        words[i] = NULL;
    }
    char *word = strtok(line, " ");
    for (size_t i = 0; i < most && word != NULL; i++) {
        words[i] = word;
        word = strtok(NULL, " ");
    }
}

int main(int count, char **arguments) {
    static char line[LINE];
    int greeted = 0;
    if (count != 2) {
        fputs("usage: gat947-helper LIBRARY    (see VENDOR-HELPER.md)\n", stderr);
        return EXIT_USAGE;
    }
    answers = take_stdout();
    if (answers == NULL) {
        return EXIT_USAGE;
    }
    setvbuf(stdin, NULL, _IONBF, 0); /* no copy of the password stays in a buffer of stdio */
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *words[5];
        size_t length = strcspn(line, "\r\n");
        if (line[length] == 0) {
            return EXIT_LINE; /* too long, or cut off in the middle */
        }
        line[length] = 0;
        cut(line, words, 5);
        if (words[0] == NULL || words[1] == NULL) {
            return EXIT_LINE;
        } else if (is(words[1], "quit")) {
            only(words[0], "ok 0");
            return EXIT_DONE;
        } else if (is(words[1], "hello")) {
            greet(words[0], words[2], arguments[1]);
            greeted = 1;
        } else if (greeted) {
            obey(words[0], words[1], words + 2);
        } else {
            only(words[0], "bad");
        }
        memset(line, 0, sizeof line);
    }
    return EXIT_DONE;
}
