# Sourced by ./mvnw and ./station: sets JAVA_HOME to a JDK 25 or newer, or says in one sentence what is missing.
# A JDK is known by its `release` file, never by `java -version`, whose output JAVA_TOOL_OPTIONS changes.

jdk_version() { # HOME: prints the feature version of the JDK there; fails where there is none
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() { # one folder a line, the caller's own choice first
    [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
    javac=$(command -v javac 2>/dev/null) && javac=$(readlink -f "$javac" 2>/dev/null) && printf '%s\n' "${javac%/bin/javac}"
    find /usr/lib/jvm /usr/java /opt /opt/java "${HOME:-/nonexistent}/.sdkman/candidates/java" \
        "${HOME:-/nonexistent}/.jdks" "${HOME:-/nonexistent}/.local/share/jdk" /Library/Java/JavaVirtualMachines/*/Contents/Home \
        -maxdepth 1 -mindepth 0 2>/dev/null | sort -r
}

found=$(jdk_candidates | while IFS= read -r home; do
    version=$(jdk_version "$home") || continue
    [ "${version:-0}" -lt 25 ] || { printf '%s' "$home"; break; }
done)
if [ -z "$found" ]; then
    echo "A JDK 25 or newer is needed and none was found: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it." >&2
    exit 1
fi
JAVA_HOME=$found
export JAVA_HOME
unset found
