#!/usr/bin/env python3
"""Makes src/main/voices/zh from Debian's gcin-voice: one Opus file, its index, its licence.

    apt-get download gcin-voice
    FFMPEG=ffmpeg python3 make-zh.py gcin-voice_0~20170223-3_all.deb zh

Needs dpkg-deb and an ffmpeg with libopus. Takes speaker 5 only: speaker 3 is GPL or LGPL and is not shipped.
Each recording is decoded to 48 kHz mono, its silent head and tail are cut, and it is laid after the one before with
a gap of silence, so that coding does not smear one syllable into the next. The index is counted in samples of that
PCM; the decoded Opus stream has the same length and no lag.
"""

import array
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile

VERSION = "0~20170223-3"
SHA256 = "6a0353f0294d06f7bd901bada3d5d9eec63b66c2ec029f92da3124d93d45de70"
RATE = 48_000
GAP = RATE // 50
WINDOW = RATE // 200
MARGIN = 2
FLOOR = 0.004
FFMPEG = os.environ.get("FFMPEG", "ffmpeg")


def decode(path):
    raw = subprocess.run(
        [FFMPEG, "-nostdin", "-v", "error", "-i", path, "-f", "s16le", "-ac", "1", "-ar", str(RATE), "-"],
        check=True,
        stdout=subprocess.PIPE,
    ).stdout
    samples = array.array("h")
    samples.frombytes(raw)
    return samples


def trim(samples):
    """Cuts what lies under FLOOR of the recording's peak, leaving MARGIN windows."""
    peak = max(abs(s) for s in samples)
    loud = [
        i
        for i in range(0, len(samples) - WINDOW, WINDOW)
        if max(abs(s) for s in samples[i : i + WINDOW]) > peak * FLOOR
    ]
    return samples[max(0, loud[0] - MARGIN * WINDOW) : loud[-1] + (1 + MARGIN) * WINDOW]


def licence(copyright_file):
    """The text of CC-BY-3 in Debian's copyright file, with its indent taken off: the last paragraph of that name."""
    text = copyright_file.read_text(encoding="utf-8").rpartition("\nLicense: CC-BY-3\n")[2]
    body = ["" if line == " ." else line[1:] for line in text.splitlines()]
    return "Creative Commons Attribution 3.0 Unported\n\n" + "\n".join(body).strip() + "\n"


def main(deb, out):
    found = hashlib.sha256(pathlib.Path(deb).read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{deb} is not gcin-voice {VERSION}: SHA-256 {found}")
    out = pathlib.Path(out)
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["dpkg-deb", "-x", deb, scratch], check=True)
        share = pathlib.Path(scratch, "usr/share")
        pcm, rows = array.array("h", [0] * GAP), []
        for recording in sorted((share / "gcin-voice/ogg").glob("*/5.ogg")):
            samples = trim(decode(recording))
            rows.append(f"{recording.parent.name}\t{len(pcm)}\t{len(samples)}\n")
            pcm.extend(samples)
            pcm.extend([0] * GAP)
        subprocess.run(
            [FFMPEG, "-nostdin", "-v", "error", "-y", "-f", "s16le", "-ac", "1", "-ar", str(RATE), "-i", "-"]
            + ["-c:a", "libopus", "-b:a", "64k", "-vbr", "on", "-application", "audio"]
            + ["-fflags", "+bitexact", "-flags:a", "+bitexact", str(out / "chu-lo.opus")],
            input=pcm.tobytes(),
            check=True,
        )
        (out / "index.tsv").write_text("".join(rows), encoding="utf-8")
        (out / "LICENSE.CC-BY-3.0").write_text(licence(share / "doc/gcin-voice/copyright"), encoding="utf-8")
    print(f"{len(rows)} syllables, {len(pcm) / RATE:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
