# Sourced by `image.sh`: starts the screens once on a display that nobody sees, and keeps what Java learnt by it. From that an installed
# station makes its AOT cache, see `make_cache` in linux/station. Without such a display the program is complete all the same and starts
# slower.
#
# Java takes what it learnt only where the modules lie at the same place as in the training. So the image is trained where it will be
# installed: mounted there, seen by this process alone, which takes root.
#
# What was compiled in the training is compiled to that level at once later on, and stays there. A start runs through a great deal of
# code a few hundred times: the first level is right for it, and spares a third of a start's processor time. So only what builds and
# draws the screens is compiled in the training. What digests, copies and searches must not be: kept at the first level, SHA-256 would
# take eleven times as long.

trained='javafx com.sun.javafx com.sun.glass com.sun.prism com.sun.scenario atlantafx org.kordamp org.evidencestation.app picocli
    ch.qos org.slf4j java.lang java.util java.text java.time jdk.internal.misc sun.util sun.invoke'
training_options() { # prints one option a line
    printf '%s\n' -XX:TieredStopAtLevel=1 -XX:CompileCommand=quiet
    for package in $trained; do
        printf '%s\n' "-XX:CompileCommand=compileonly,$package.*::*"
    done
    printf '%s\n' '-XX:CompileCommand=exclude,java.util.zip.*::*'
}

installed=/usr/lib/evidence-station
made=
[ -d "$installed" ] || { mkdir "$installed" 2>/dev/null && made=yes; }
if [ -d "$installed" ] && unshare --mount mount --bind "$image" "$installed" 2>/dev/null && command -v Xvfb >/dev/null \
    && command -v gzip >/dev/null; then
    once=$(mktemp -d "${TMPDIR:-/tmp}/station-training.XXXXXX")
    # Without settings it would ask what a first start asks, and the wall would not come.
    mkdir -p "$once/c/evidence-station"
    echo '{}' >"$once/c/evidence-station/settings.json"
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$once/display" 2>/dev/null &
    display=$!
    waited=0
    until [ -s "$once/display" ] || [ $waited = 10 ]; do
        sleep 1
        waited=$((waited + 1))
    done
    STATION_TRAINING="-XX:AOTMode=record
-XX:AOTConfiguration=$once/training
$(training_options)" DISPLAY=:$(cat "$once/display") \
        HOME=$once XDG_CONFIG_HOME=$once/c XDG_DATA_HOME=$once/d XDG_CACHE_HOME=$once/k XDG_STATE_HOME=$once/s \
        unshare --mount sh -c 'mount --bind "$1" "$2" && exec "$2/bin/station"' - "$image" "$installed" >"$once/said" 2>&1 &
    station=$!
    # What it learnt is written when it has ended.
    (sleep 20 && kill -TERM $station) 2>/dev/null &
    wait $station || :
    kill $display 2>/dev/null || :
    wait
    if [ -s "$once/training" ]; then
        gzip -9nc "$once/training" >"$image/lib/training.gz"
    fi
    rm -rf "$once"
fi
[ -z "$made" ] || rmdir "$installed"
[ -s "$image/lib/training.gz" ] \
    || echo "Not root, no Xvfb here, or the screens did not open on it: the installed station will start slower." >&2
