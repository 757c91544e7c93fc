#!/bin/sh
# Checks an evidence disc with stock tools only: sh, coreutils, openssl. It reads only.
# 用系统自带工具核验证据光盘，只读取，不修改。  Usage 用法:  sh check/check.sh [FOLDER]
# Exit code 退出码: 0 genuine 真实, 1 not genuine 不真实, 3 cannot be checked 无法核验
LC_ALL=C.UTF-8
export LC_ALL
root=${1:-$(dirname "$0")/..}
cd "$root" || exit 3
for tool in sha256sum openssl sed find sort cut mktemp; do
    command -v "$tool" >/dev/null 2>&1 || { echo "缺少程序 missing program: $tool"; exit 3; }
done
if [ ! -f bagit.txt ] || [ ! -f tagmanifest-sha256.txt ]; then
    echo "这里不是证据光盘 no evidence disc: $root"
    exit 3
fi
tmp=$(mktemp -d) || exit 3
trap 'rm -rf "$tmp"' EXIT
trap 'exit 3' HUP INT TERM
wrong=0

bad() {
    wrong=$((wrong + 1))
    echo "【错误 ERROR】 $1"
}

# 1. Every file is what the two lists say, and every file is in a list.
echo "1. 逐个核对文件，光盘较慢，请稍候 / comparing every file; discs are slow ..."
for list in tagmanifest-sha256.txt manifest-sha256.txt; do
    if ! sha256sum -c "$list" >"$tmp/said" 2>/dev/null; then
        grep -v ': OK$' "$tmp/said" >"$tmp/failed"
        while IFS= read -r line; do
            bad "文件被改动或缺失 changed or missing: $line"
        done <"$tmp/failed"
        [ -s "$tmp/failed" ] || bad "$list"
    fi
done
cut -c67- manifest-sha256.txt tagmanifest-sha256.txt | sort >"$tmp/listed"
find . -type f | sed 's|^\./||' | grep -v '^tagmanifest-sha256\.txt$' | sort >"$tmp/found"
sort "$tmp/listed" "$tmp/listed" "$tmp/found" | uniq -u >"$tmp/more"
while IFS= read -r file; do
    bad "清单中没有的文件 in no list: $file"
done <"$tmp/more"

# 2. Every recording is what the station signed.
echo "2. 核对签名 / checking signatures ..."
count=0
for folder in data/recordings/*/; do
    [ -d "$folder" ] || continue
    count=$((count + 1))
    manifest=${folder}manifest.json
    before=$wrong
    if ! openssl cms -verify -binary -inform DER -in "${folder}manifest.p7s" -content "$manifest" \
        -CAfile "${folder}certificates/station-ecdsa.pem" -out /dev/null 2>"$tmp/said"; then
        bad "签名无效 bad signature: ${folder}manifest.p7s"
    fi
    if openssl list -public-key-algorithms 2>/dev/null | grep -q SM2; then
        if ! openssl pkeyutl -verify -pubin -inkey "${folder}certificates/station-sm2.pub.pem" -rawin -digest sm3 \
            -pkeyopt distid:1234567812345678 -sigfile "${folder}manifest.sm2.sig" -in "$manifest" >"$tmp/said" 2>&1; then
            bad "SM2 签名无效 bad SM2 signature: ${folder}manifest.sm2.sig"
        fi
    else
        echo "   （本机 openssl 不支持 SM2，未核对 this openssl knows no SM2: ${folder}manifest.sm2.sig）"
    fi
    # What was signed of the files must be what the list says, which was compared with the disc above.
    tr -d '\n' <"$manifest" | tr '{' '\n' |
        sed -n 's/.*"path": *"\(files\/[^"]*\)", *"size": *[0-9]*, *"sha256": *"\([0-9a-f]*\)".*/\2  \1/p' >"$tmp/signed"
    [ -s "$tmp/signed" ] || bad "读不出签名的摘要 no signed digest: $manifest"
    parts=
    for note in "${folder}"files/*.part*of*.txt; do
        [ -f "$note" ] && parts=$note
    done
    while IFS= read -r line; do
        digest=${line%%  *}
        file=${line#*  }
        if grep -qxF "$digest  $folder$file" manifest-sha256.txt; then
            :
        elif [ -n "$parts" ] && grep -qxF "$line" "${folder}"files/*.part*of*.txt; then
            echo "   只有一部分，合并后再核验 only a part, check it when joined: $folder$file"
        else
            bad "不是签名的内容 not what was signed: $folder$file"
        fi
    done <"$tmp/signed"
    [ "$wrong" -eq "$before" ] && echo "   好 ok: $folder"
done
[ "$count" -gt 0 ] || bad "没有录像 no recordings"

# 3. What a person compares with paper.
echo "3. 请与纸面比对 / compare with paper:"
for folder in data/recordings/*/; do
    for kind in ecdsa sm2; do
        openssl x509 -noout -fingerprint -sha256 -in "${folder}certificates/station-$kind.pem" 2>/dev/null |
            sed "s/.*=/$kind /; s/://g" | tr A-F a-f
    done
done | sort -u >"$tmp/prints"
sed 's/^/   证书指纹 fingerprint: /' "$tmp/prints"
[ "$(wc -l <"$tmp/prints")" -eq 2 ] || bad "不是同一个采集站的证书 certificates of more than one station"
bits=$(sha256sum tagmanifest-sha256.txt | cut -c1-10)
bits=$((0x$bits))
code=
for place in 1 2 3 4 5 6 7 8; do
    code=$(echo 0123456789ABCDEFGHJKMNPQRSTVWXYZ | cut -c$((bits % 32 + 1)))$code
    bits=$((bits / 32))
    [ "$place" -eq 4 ] && code=-$code
done
echo "   光盘码 code of this disc: $code   （应与盘面标签一致 must be that on the label）"

if [ "$wrong" -gt 0 ]; then
    echo "结论：不真实，或部分不真实。错误 $wrong 个。 RESULT: NOT GENUINE, $wrong errors."
    exit 1
fi
echo "结论：真实。共 $count 段录像，与采集站封存时相同，前提是指纹和光盘码与纸面一致。"
echo "RESULT: GENUINE, $count recordings, if fingerprints and code are those on paper."
