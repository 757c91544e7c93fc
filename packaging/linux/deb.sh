# Sourced by `build`: packs $image as a .deb for Debian 12 and its relatives. dpkg-deb is used and not jpackage's own packer, which
# puts everything below /opt: rules, units, and settings that an upgrade leaves alone have their places in the system.

tree=$target/deb
. "$here/linux/tree.sh"
architecture=$(dpkg --print-architecture)
name=evidence-station_$version-${release}_$architecture.deb
mkdir "$tree/DEBIAN"
sed -e "s/@VERSION@/$version-$release/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$tree" | cut -f 1)/" "$here/linux/debian/control" >"$tree/DEBIAN/control"
(cd "$tree" && find etc -type f -printf '/%p\n' | LC_ALL=C sort) >"$tree/DEBIAN/conffiles"
for script in postinst prerm postrm; do
    install -m 0755 "$here/linux/debian/$script" "$tree/DEBIAN/$script"
done
(cd "$tree" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum) >"$tree/DEBIAN/md5sums"
find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
# Jars and Java are packed already: more effort makes minutes out of seconds and saves hardly a byte.
dpkg-deb --root-owner-group -Zgzip -z1 --build "$tree" "$target/$name" >/dev/null
rm -rf "$tree"
(cd "$target" && find . -maxdepth 1 -name 'evidence-station[_-]*' -type f -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS)
echo "$target/$name"
