# Sourced by the checkout's `station` and by the installed one, so that both start Java alike: which command gets how much memory,
# what lies on which path, and when the screens open. `run` wants $java (the program), $jar (the station's own) and $libraries (the
# folder of the others).

# Java takes file names in the locale's encoding; without UTF-8, or with a locale that is not installed, it would garble
# Chinese ones. The language stays.
language=
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    zh*) language=-Duser.language=zh ;;
esac
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

paths() { # sets $class_path and $module_path
    class_path=$jar
    module_path=
    for library in "$libraries"/*.jar "$libraries"/fx/*.jar; do
        case $library in
            *'*'*) ;;
            */javafx-*) module_path=$module_path:$library ;;
            */station-app.jar) ;;
            *) class_path=$class_path:$library ;;
        esac
    done
    module_path=${module_path#:}
}

# Without a command the screens open; the demonstration shows them too where there is a display. What begins with an option
# may be either.
opens_screens() { # ARGUMENTS
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ] || return 1
    case ${1:-} in
        --help | -h | --version | -V) return 1 ;;
        "" | demo | -*) return 0 ;;
        *) return 1 ;;
    esac
}

# What the screens' Java is given before anything else; the AOT cache is only good for the very same. Memory that is free
# goes back to the system soon: it is on from morning to evening, and works for minutes. What runs thousands of times between the start
# and the wall is not worth the best machine code, which takes half of the processor time of a start; what digests footage is, and gets
# it after a moment.
screens_options() { # prints one option a line
    printf '%s\n' --module-path "$module_path" --add-modules javafx.controls,javafx.media \
        --enable-native-access=javafx.graphics,javafx.media,ALL-UNNAMED -XX:+UseSerialGC -Xmx512m \
        -XX:MaxNewSize=48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 \
        -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000 -XX:Tier4CompileThreshold=150000 \
        -XX:Tier4BackEdgeThreshold=400000 "-Dorg.evidencestation.fonts=$libraries/font"
}

# Collecting must do with little memory beside other programs; a year that is made up is held in it, and counted twice.
heap() { # COMMAND...: prints the most memory its Java may take
    case " $* " in
        *" simulate-year "* | *" soak "*) echo 1g ;;
        *" discs "* | *" hand-off "* | *" simulate-discs "* | *" draw "* | *" review "* | *" journal "* | *" inspect "* | *" access "* | *" keep "* | *" clear "* | *" capacity "* | *" duty "* | *" doctor "* | *" support "* | *" gaps "* | *" settle "* | *" ready "* | *" operation "*) echo 256m ;;
        *) echo 48m ;;
    esac
}

run() { # ARGUMENTS: becomes the station; $learnt may hold more options for the screens' Java, one a line
    paths
    if opens_screens "$@"; then
        # Each thread would keep memory of its own that it gave back.
        MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
        export MALLOC_ARENA_MAX
        # shellcheck disable=SC2046 # options are split at the line ends only
        IFS='
'
        set -f
        exec "$java" ${learnt:-} ${language:-} $(screens_options) -cp "$class_path" org.evidencestation.app.Main "$@"
    fi
    exec "$java" ${language:-} --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xss512k \
        -Xms16m "-Xmx$(heap "$@")" -XX:MaxMetaspaceSize=64m -XX:ReservedCodeCacheSize=32m -XX:MaxDirectMemorySize=64m \
        -cp "$class_path" org.evidencestation.app.Main "$@"
}
