#!/bin/sh
# Makes the sample clips of the simulated recorder from test patterns: nobody is seen or heard in them.
# Needs ffmpeg with libx264. The clips are committed, so that a build needs neither.
set -eu
cd "$(dirname "$0")/../resources/org/evidencestation/devices/simulated/samples"
exact='-fflags +bitexact -flags:v +bitexact -flags:a +bitexact -threads 1'
run() { ffmpeg -hide_banner -loglevel error -y "$@"; }

# testsrc2 burns its own running clock into the picture.
h264() {
    run -f lavfi -i "testsrc2=size=640x360:rate=25:duration=$2" -f lavfi -i "sine=frequency=$3:duration=$2" \
        $exact -c:v libx264 -preset medium -crf 28 -pix_fmt yuv420p -c:a aac -b:a 64k "$1"
}
h264 patrol.mp4 8 440
h264 important.mp4 5 660
run -f lavfi -i "smptehdbars=size=320x240:rate=10:duration=5" -f lavfi -i "sine=frequency=330:duration=5" \
    $exact -c:v mjpeg -q:v 8 -pix_fmt yuvj420p -c:a pcm_s16le -ar 8000 interview.avi
run -f lavfi -i "sine=frequency=523:duration=6" $exact -c:a pcm_s16le -ar 8000 -ac 1 note.wav
run -f lavfi -i "testsrc2=size=1280x720:rate=1:duration=1" $exact -frames:v 1 -q:v 4 -pix_fmt yuvj420p photo.jpg

# Power lost while recording: the index (moov) is written last, so a cut file has none.
h264 whole.mp4 6 880
head -c 100000 whole.mp4 > interrupted.mp4
rm whole.mp4
