#!/bin/sh
# Puts a recording together that lies in parts on several discs, and checks that it has the sealed digest.
# 合并分在多张光盘上的录像，并核对是否与封存的摘要一致。
# 1. Copy the recording's folder from every disc into one folder.  把各盘上该录像的文件夹复制到同一个文件夹。
# 2. sh rejoin.sh FOLDER
LC_ALL=C.UTF-8
export LC_ALL
folder=${1:-}
if [ -z "$folder" ] || [ ! -d "$folder/files" ]; then
    echo "用法 usage: sh rejoin.sh FOLDER    （其中有 with files/*.part1of... inside）"
    exit 2
fi
done=0
for note in "$folder"/files/*.part1of*.txt; do
    [ -f "$note" ] || continue
    first=${note%.txt}
    stem=${first%.part1of*}
    of=${first##*.part1of}
    digest=$(sed -n 2p "$note" | cut -c1-64)
    path=$(sed -n 2p "$note" | cut -c67-)
    name=${path#files/}
    case $name in
        */* | .. | . | "") echo "【错误 ERROR】 $note"; exit 1 ;;
    esac
    target=$folder/files/$name
    if [ -e "$target" ]; then
        echo "已经有了 there already: $target"
        exit 1
    fi
    joining=$folder/files/joining.tmp
    : >"$joining" || exit 3
    part=1
    while [ "$part" -le "$of" ]; do
        piece=$stem.part${part}of$of
        if [ ! -f "$piece" ] || [ ! -f "$piece.txt" ]; then
            echo "【错误 ERROR】 缺少第 $part 部分 part $part is missing: $piece"
            rm -f "$joining"
            exit 1
        fi
        if [ "$(sha256sum <"$piece" | cut -c1-64)" != "$(sed -n 6p "$piece.txt" | cut -c1-64)" ]; then
            echo "【错误 ERROR】 第 $part 部分被改动 part $part was changed: $piece"
            rm -f "$joining"
            exit 1
        fi
        cat "$piece" >>"$joining" || exit 3
        part=$((part + 1))
    done
    if [ "$(sha256sum <"$joining" | cut -c1-64)" != "$digest" ]; then
        echo "【错误 ERROR】 合并后与封存的摘要不一致 not what was sealed: $target"
        rm -f "$joining"
        exit 1
    fi
    mv "$joining" "$target" || exit 3
    part=1
    while [ "$part" -le "$of" ]; do
        rm -f "$stem.part${part}of$of" "$stem.part${part}of$of.txt"
        part=$((part + 1))
    done
    echo "已合并，与封存的摘要一致 joined, as it was sealed: $target"
    done=$((done + 1))
done
[ "$done" -gt 0 ] || { echo "没有可合并的 nothing to join: $folder/files/*.part1of*.txt"; exit 1; }
