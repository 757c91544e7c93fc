# Sourced by `build`: makes the program's folder $image with jpackage out of the jars in $jars.

input=$target/input
rm -rf "$input" "$image"
mkdir -p "$input/fx"
case $(uname -m) in
    x86_64) native=linux-x86-64 ;;
    aarch64) native=linux-aarch64 ;;
    *) native=linux-$(uname -m) ;;
esac
cp "$jars/station-app.jar" "$input"
for library in "$jars"/lib/*.jar; do
    case $(basename "$library") in
        # Names what lies in the jar for this system, and holds nothing else.
        javafx-*-linux*.jar) cp "$library" "$input/fx" ;;
        javafx-*) ;;
        libusb4java-*"-$native.jar") cp "$library" "$input" ;;
        libusb4java-*) ;;
        *) cp "$library" "$input" ;;
    esac
done

# The signatures in Bouncy Castle's jars, which only Oracle's Java asks for, keep its classes out of the AOT cache. The
# classes themselves are what Maven checked.
at=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)
unsigned() { # JAR
    unpacked=$target/unpacked
    rm -rf "$unpacked"
    mkdir "$unpacked"
    (cd "$unpacked" && "$JAVA_HOME/bin/jar" -xf "$1" && rm -f META-INF/*.SF META-INF/*.RSA META-INF/*.DSA META-INF/*.EC)
    mv "$unpacked/META-INF/MANIFEST.MF" "$target/manifest"
    (cd "$unpacked" && find . -type f | LC_ALL=C sort | sed 's:^\./::' >"$target/entries" \
        && "$JAVA_HOME/bin/jar" --create --file "$1" --manifest "$target/manifest" --date="$at" @"$target/entries")
    rm -rf "$unpacked" "$target/manifest" "$target/entries"
}
for library in "$input"/bc*.jar; do
    unsigned "$library"
done

# The toolkit reads a face from a file as it is, and from a jar by way of a copy in the temporary folder.
mkdir "$input/font"
(cd "$input/font" && "$JAVA_HOME/bin/jar" -xf "$jars/station-app.jar" org/evidencestation/app/font \
    && mv org/evidencestation/app/font/*.ttf . && rm -r org)

# Natively started commands stay, since every recorder that is read has a process of its own on bin/java; so do the texts of
# the languages we speak. What the jars need of the JDK is checked by `jdeps`, see README.md.
"$JAVA_HOME/bin/jpackage" --type app-image --name evidence-station --app-version "$version" --vendor "Evidence station" \
    --dest "$target" --input "$input" --main-jar station-app.jar --main-class org.evidencestation.app.Main \
    --add-modules "$(cat "$here/modules")" \
    --jlink-options "--strip-debug --no-header-files --no-man-pages --compress=zip-6 --include-locales=en,zh" \
    --icon "$here/icon/evidence-station-256.png"

# jpackage's own starter knows one fixed memory for every command; ours knows what each needs, and is the same as the checkout's.
rm -rf "$image/bin" "$image/lib/libapplauncher.so" "$image/lib/evidence-station.png" "$image/lib/app/evidence-station.cfg" \
    "$image/lib/app/.jpackage.xml" "$input"
mkdir "$image/bin"
install -m 0755 "$here/linux/station" "$image/bin/station"
install -m 0644 "$here/launch.sh" "$image/lib/launch.sh"
dated() { # Java's AOT cache is only good for files of the same time as those it learnt from
    find "$image" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}
dated
. "$here/training.sh"
# Names the AOT cache of an installed station: one of another Java, other options or another training would be refused at every start,
# and never made anew.
(cd "$image/lib" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) | sha256sum | cut -c1-16 >"$target/build-id"
mv "$target/build-id" "$image/lib/build-id"
dated
