"""Writes candidates.json: what may have been meant where the model doubts a word. The product reads it beside the model.

    python candidates.py --tagged tagged.jsonl --archive wordlist.tgz --out candidates.json

"mixed": words taken for others, "slip": "right right…", the likeliest first; "forms": the forms of one verb or noun, a line each.
Apostrophes, articles and small words follow from rules (src/reader/proofreader/candidates.ts).
"""
import argparse
import json
from collections import defaultdict
from pathlib import Path

import lemminflect

from words import Words, count_words

MOST = 6


def mixed(words):
    meant = defaultdict(dict)
    for right, slips in words.wrong.items():
        for slip, weight in slips:
            # The weight that it has as a slip, with how frequent the right word is in place of the wrong one.
            kind = weight / (1 + words.counts[slip]) ** 0.4
            meant[slip][right] = kind * (1 + words.counts[right]) ** 0.4
    best = {slip: sorted(rights, key=rights.get, reverse=True)[:MOST] for slip, rights in meant.items()}
    return {slip: "|".join(rights) for slip, rights in sorted(best.items())}


def forms(words):
    lines = set()
    for word in words.known:
        for kind, tags in (("VERB", ("VBZ", "VBD", "VBN", "VBG")), ("NOUN", ("NNS",))):
            base = lemminflect.getAllLemmas(word, upos=kind).get(kind)
            if base and base[0] in words.known:
                found = [base[0]]
                for tag in tags:
                    found += [form for form in lemminflect.getInflection(base[0], tag, inflect_oov=False)[:1] if form in words.known or words.counts[form]]
                if len(found := list(dict.fromkeys(found))) > 1:
                    lines.add(" ".join(found))
    lines.add("be am is are was were been being")
    return sorted(lines)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--tagged", type=Path, required=True)
    args.add_argument("--archive", type=Path, required=True)
    args.add_argument("--out", type=Path, required=True)
    args = args.parse_args()
    words = Words(args.archive, count_words(args.tagged))
    table = {"mixed": mixed(words), "forms": forms(words)}
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf8")
    print(f"{len(table['mixed'])} slips, {len(table['forms'])} families, {args.out.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
