"""Makes the windows that train.py reads: lines varied, spoiled, tokenised, packed.

    python prepare.py --tagged tagged.jsonl --archive wordlist.tgz --tokenizer DIR --out train.npz --lines 60000 --seed 1

A window is "[CLS] line [SEP] line [SEP]…"; a line's tokens (words, numbers, signs) are tokenised one by one, as the product does. `labels` holds at the
first piece of each word what is wrong with it (sentence.py), elsewhere -1; `right` at the first piece of a changed word what stood there, elsewhere -1.
"""
import argparse
import json
import random
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from corrupt import put_slip, spoiled, varied
from sentence import tokens_of
from words import Words, count_words

# How often each line of a source is read: what is written as resumes are counts most.
SHARES = {"resume": 14, "onet": 3, "esco-skills": 1.6, "esco-occupations": 1.5, "message": 1, "example": 0.75, "speech": 0.6, "gloss": 0.35, "django": 0.6}
WINDOW = 128


def read(file):
    for line in open(file, encoding="utf8"):
        yield json.loads(line)


def weight_of(row, words):
    """Lines with a word that is easily taken for another are read more often; of the glosses, only those whose own word is one."""
    if row["source"] == "gloss":
        return 4 if row["tokens"][0][0] in words.treacherous and row["tokens"][1][0] == ":" else 0.25
    return 1 + 0.8 * min(2, sum(token[0].lower() in words.treacherous for token in row["tokens"]))


def pack(groups, rng):
    """Lines of one group stand together, up to WINDOW tokens, and beside other groups; three lines in ten stand alone."""
    window, used = [], 0
    for line in (line for lines in groups for line in lines):
        if rng.random() < 0.3:
            yield [line]
            continue
        if window and used + len(line[0]) + 2 > WINDOW:
            yield window
            window, used = [], 0
        window.append(line)
        used += len(line[0]) + 1
    if window:
        yield window


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--tagged", type=Path, required=True)
    args.add_argument("--archive", type=Path, required=True)
    args.add_argument("--tokenizer", type=Path, required=True)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--lines", type=int, required=True)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    rng = random.Random(args.seed)
    rows = list(read(args.tagged))
    words = Words(args.archive, count_words(args.tagged))
    tokenizer = Tokenizer.from_file(str(args.tokenizer / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    pieces = lru_cache(maxsize=None)(lambda text: tokenizer.encode(text, add_special_tokens=False).ids)
    cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    nouns = Counter((token[0], token[2]) for row in rows if row["source"] != "gloss" for token in row["tokens"] if token[2] in ("NN", "NNS") and token[0].islower() and len(token[0]) > 3)
    plurals = [word for (word, tag), _ in nouns.most_common(6000) if tag == "NNS"]
    singulars = [word for (word, tag), _ in nouns.most_common(6000) if tag == "NN"]
    total = sum(SHARES[row["source"]] * weight_of(row, words) for row in rows)
    factor = args.lines / total
    groups = defaultdict(list)
    for row in rows:
        times = SHARES[row["source"]] * factor * weight_of(row, words)
        for n in range(int(times) + (rng.random() < times % 1)):
            groups[(row["group"], n)].append(row)

    def spoil(row):
        original = tokens_of(row)
        if row["source"] == "gloss":
            lemma = original[0].low
            if lemma in words.wrong and len(original) > 1 and original[1].text == ":" and rng.random() < 0.5:
                put_slip(original, 0, words.wrong[lemma], rng)
                return original
            return spoiled(original, rng, words, 0.3)
        return spoiled(varied(original, row["source"], rng, plurals, singulars), rng, words)

    def line_of(row):
        ids, labels = [], []
        for token in spoil(row):
            found = pieces(token.text)
            ids += found
            labels += [token.label if token.is_word else -1, *[-1] * (len(found) - 1)][: len(found)]
        return ids[:WINDOW - 2], labels[:WINDOW - 2]

    order = list(groups.values())
    rng.shuffle(order)
    ids, labels, ends, counts = [], [], [], Counter()
    for window in pack(([line_of(row) for row in group] for group in order), rng):
        ids.append(cls)
        labels.append(-1)
        for line, marks in window:
            ids += [*line, sep]
            labels += [*marks, -1]
            counts.update(marks)
        ends.append(len(ids))
    np.savez(args.out, ids=np.array(ids, dtype=np.uint16), labels=np.array(labels, dtype=np.int8), ends=np.array(ends))
    print(f"{len(ends)} windows, {len(ids)} tokens, labels {dict(sorted(counts.items()))}")


if __name__ == "__main__":
    main()
