# Sourced by `build`: packs $image as an .rpm, for Fedora and its relatives.

tree=$target/rpm
. "$here/linux/tree.sh"
command -v rpmbuild >/dev/null || {
    echo "rpmbuild is missing." >&2
    exit 1
}
rpmbuild -bb --quiet --define "_topdir $target/rpmbuild" --define "tree $tree" --define "station_version $version" \
    --define "station_release $release" --define "_build_id_links none" "$here/linux/evidence-station.spec"
mv "$target"/rpmbuild/RPMS/*/evidence-station-"$version-$release".*.rpm "$target"
rm -rf "$tree" "$target/rpmbuild"
(cd "$target" && find . -maxdepth 1 -name 'evidence-station[_-]*' -type f -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS)
ls "$target/evidence-station-$version-$release".*.rpm
