"""Makes the fonts of the share cards: TTF, since Java2D reads no WOFF. See README.md beside this file.

usage: make-card-fonts.py NODE_MODULES OUT
"""

import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

NODE_MODULES, OUT = Path(sys.argv[1]), Path(sys.argv[2])

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x192, *range(0x1CD, 0x1DD), *range(0x218, 0x21C), 0x259, 0x2BB, 0x2BC,
         0x2BE, 0x2BF, *range(0x1E00, 0x1F00), *range(0x2010, 0x203B), 0x20AC, 0x2116, 0x2122, 0x2212]
ARABIC = [0x20, *range(0x600, 0x700), 0x200C, 0x200D, 0x200E, 0x200F, 0x25CC]

# name, package, files that are merged, where on the axes, letters
FACES = [
    ("newsreader-display", "newsreader", ["latin-standard", "latin-ext-standard", "vietnamese-standard"],
     {"wght": 500, "opsz": 72}, LATIN),
    ("public-sans-400", "public-sans", ["latin-wght", "latin-ext-wght", "vietnamese-wght"], {"wght": 400}, LATIN),
    ("public-sans-600", "public-sans", ["latin-wght", "latin-ext-wght", "vietnamese-wght"], {"wght": 600}, LATIN),
    ("noto-naskh-arabic", "noto-naskh-arabic", ["arabic-wght"], {"wght": 600}, ARABIC),
    ("noto-sans-arabic-400", "noto-sans-arabic", ["arabic-wght"], {"wght": 400, "wdth": 100}, ARABIC),
    ("noto-sans-arabic-600", "noto-sans-arabic", ["arabic-wght"], {"wght": 600, "wdth": 100}, ARABIC),
]


def part(file, axes, letters):
    """One file of a package at one place on its axes, without hints, and with these letters only."""
    font = TTFont(file)
    font = instantiateVariableFont(font, {axis: at for axis, at in axes.items() if axis in axes_of(font)})
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "liga", "calt", "ccmp", "locl", "rlig", "init", "medi", "fina",
                               "isol", "rclt", "curs"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "STAT", "MVAR", "meta"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=letters)
    worker.subset(font)
    font.flavor = None
    return font


def axes_of(font):
    return {axis.axisTag for axis in font["fvar"].axes}


def merged(parts, scratch):
    if len(parts) == 1:
        return parts[0]
    names = []
    for number, font in enumerate(parts):
        names.append(str(scratch / f"part-{number}.ttf"))
        font.save(names[-1])
    options = merge.Options()
    options.drop_tables = ["STAT", "DSIG", "MVAR"]
    font = merge.Merger(options).merge(names)
    for name in names:
        Path(name).unlink()
    return font


def ranges(letters):
    """Code points as lines of "first last" in hexadecimal."""
    lines, start, last = [], None, None
    for point in sorted(letters):
        if last is None or point != last + 1:
            if last is not None:
                lines.append(f"{start:04x} {last:04x}")
            start = point
        last = point
    lines.append(f"{start:04x} {last:04x}")
    return lines


OUT.mkdir(parents=True, exist_ok=True)
covered = {}
for name, package, files, axes, letters in FACES:
    folder = NODE_MODULES / "@fontsource-variable" / package / "files"
    parts = [part(folder / f"{package}-{file}-normal.woff2", axes, letters) for file in files]
    font = merged(parts, OUT)
    font["head"].created = font["head"].modified = parts[0]["head"].created  # the same bytes each time
    font.recalcTimestamp = False
    font.save(OUT / f"{name}.ttf")
    script = "arabic" if letters is ARABIC else "latin"
    points = set(font.getBestCmap())
    covered[script] = covered.get(script, points) & points
    print(f"{name:22} {(OUT / (name + '.ttf')).stat().st_size:7} bytes, {len(points)} letters")
for script, points in covered.items():
    (OUT / f"{script}.txt").write_text("\n".join(ranges(points)) + "\n")
