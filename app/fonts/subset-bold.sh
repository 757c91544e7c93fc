#!/bin/sh
# Makes the bold face that the desktop bundles: Latin, punctuation, arrows and GB 2312 instead of the whole of
# Noto Sans SC, 2 MB instead of 10. The regular face is bundled whole, because names of people need rare characters;
# bold is for the station's own words only.
# Needs fonttools (pyftsubset). Usage: subset-bold.sh NotoSansSC-Bold.ttf
set -eu
here=$(cd "$(dirname "$0")" && pwd)
to="$here/../src/main/resources/org/evidencestation/app/desktop/font/NotoSansSC-Bold.ttf"
wanted=$(mktemp)
trap 'rm -f "$wanted"' EXIT
python3 - >"$wanted" <<'PYTHON'
text = set(chr(c) for block in ((0x20, 0x17F), (0x2010, 0x2044), (0x2190, 0x2199)) for c in range(*block))
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            text.add(bytes((high, low)).decode("gb2312"))
        except UnicodeDecodeError:
            pass
print("".join(sorted(text)))
PYTHON
pyftsubset "$1" --text-file="$wanted" --no-hinting --name-IDs='*' --output-file="$to"
