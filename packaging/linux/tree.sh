# Sourced by `deb.sh` and `rpm.sh`: lays out in the folder $tree what is installed, as it will lie below /. Settings that an office
# changes are in /etc; nothing is in /var or /home.

rm -rf "$tree"
mkdir -p "$tree/usr/lib" "$tree/usr/bin" "$tree/usr/lib/udev/rules.d" "$tree/usr/lib/systemd/system" "$tree/usr/share/applications" \
    "$tree/usr/share/icons/hicolor/scalable/apps" "$tree/etc/default" "$tree/etc/udev/rules.d"
install -d -m 0750 "$tree/etc/sudoers.d"
# Linked, not copied, as long as both lie on one disk: it is the largest part by far.
cp -al "$image" "$tree/usr/lib/evidence-station" 2>/dev/null || cp -a "$image" "$tree/usr/lib/evidence-station"
ln -s ../lib/evidence-station/bin/station "$tree/usr/bin/station"
install -m 0755 "$here/linux/recorder-mount" "$here/linux/kiosk-session" "$tree/usr/lib/evidence-station/"
install -m 0644 "$here/linux/71-evidence-station.rules" "$tree/usr/lib/udev/rules.d/"
install -m 0644 "$here/linux/72-evidence-station-docks.rules" "$tree/etc/udev/rules.d/"
install -m 0644 "$here/linux/recorder-mount@.service" "$here/linux/evidence-station.service" "$tree/usr/lib/systemd/system/"
install -m 0644 "$here/linux/evidence-station.default" "$tree/etc/default/evidence-station"
install -m 0440 "$here/linux/evidence-station.sudoers" "$tree/etc/sudoers.d/evidence-station"
install -m 0644 "$here/linux/evidence-station.desktop" "$tree/usr/share/applications/"
install -m 0644 "$here/icon/evidence-station.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
for icon in 48 128 256; do
    mkdir -p "$tree/usr/share/icons/hicolor/${icon}x$icon/apps"
    install -m 0644 "$here/icon/evidence-station-$icon.png" "$tree/usr/share/icons/hicolor/${icon}x$icon/apps/evidence-station.png"
done
doc=$tree/usr/share/doc/evidence-station
mkdir -p "$doc"
install -m 0644 "$top/README.md" "$top/CHANGELOG.md" "$doc/"
install -m 0644 "$here/linux/README.md" "$doc/RIGHTS.md"
"$JAVA_HOME/bin/java" -cp "$target/classes:$jars/lib/*" org.evidencestation.packaging.ThirdParty \
    "$target/sbom.json" "$image/lib/app" "$here/licences" "$doc"
install -m 0644 "$target/sbom.json" "$doc/sbom.cdx.json"
cp "$doc/THIRD-PARTY.md" "$doc/copyright"
