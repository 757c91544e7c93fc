# Sourced by `image.sh`: lists the classes that the screens load until the wall is there, by starting them once on a display
# that nobody sees. From the list an installed station makes its archive of classes, see `archive` in linux/station. Without
# such a display the program is complete all the same and starts slower.

if command -v xvfb-run >/dev/null && command -v timeout >/dev/null; then
    once=$(mktemp -d "${TMPDIR:-/tmp}/station-classes.XXXXXX")
    # Without settings it would ask what a first start asks, and the wall would not come.
    mkdir -p "$once/c/evidence-station"
    echo '{}' >"$once/c/evidence-station/settings.json"
    HOME=$once XDG_CONFIG_HOME=$once/c XDG_DATA_HOME=$once/d XDG_CACHE_HOME=$once/k XDG_STATE_HOME=$once/s \
        STATION_CLASSES=$once/classes timeout --preserve-status -s TERM 25 \
        xvfb-run -a -s "-screen 0 1920x1080x24" "$image/bin/station" >"$once/said" 2>&1 || true
    if [ -s "$once/classes" ]; then
        grep -v '^#' "$once/classes" >"$image/lib/classes"
    fi
    rm -rf "$once"
fi
[ -s "$image/lib/classes" ] || echo "No xvfb-run here, or the screens did not open on it: the installed station will start slower." >&2
