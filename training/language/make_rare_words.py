"""Writes src/main/resume/language/rare-words.ts: rare words that lie so near to an everyday one that they would be taken for a slip of it.

    python3 make_rare_words.py FOLDER_OF_PACKAGE FOLDER_OF_SYMSPELLPY

Words come from npm `an-array-of-english-words` 2.0.0 (MIT), counts from symspellpy 6.10.1 (MIT; from Google Books Ngrams v2, CC BY 3.0). Left out is what is
counted itself, what lies near no word of those counts, and what lies one slip of a key from a word so frequent that it is likelier meant (patten, pattern), and what differs from a counted one by a doubled or swapped letter.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / 'src/main/resume/language/rare-words.ts'
LETTERS = 'abcdefghijklmnopqrstuvwxyz'
COUNTED = 1e6
FREQUENT = 6e7
SHORTEST, LONGEST = 5, 14


def neighbours(word):
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def single(word):
    return ''.join(letter for at, letter in enumerate(word) if at == 0 or word[at - 1] != letter)


def is_plain_slip(word, other):
    """Two letters swapped, or one doubled or not: programer."""
    return sorted(word) == sorted(other) or single(word) == single(other)


def plain_endings(word):
    """What a word may be an inflection of: those are looked up by their base."""
    for ending, stems in (('ies', ['y']), ('es', ['', 'e']), ('s', ['']), ('ied', ['y']), ('ed', ['', 'e']), ('ing', ['', 'e']), ('ers', ['', 'e', 'er']), ('er', ['', 'e'])):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            yield from (word[: -len(ending)] + stem for stem in stems)


def main(package, symspell):
    counts = {}
    for line in open(symspell / 'frequency_dictionary_en_82_765.txt', encoding='utf-8-sig'):
        word, count = line.split()
        counts[word] = int(count)
    words = {word for word in json.loads((package / 'index.json').read_text()) if word.isascii() and SHORTEST <= len(word) <= LONGEST}
    rare = {word for word in words if counts.get(word, 0) < COUNTED}
    kept = set()
    for word in rare:
        near = {other: counts[other] for other in neighbours(word) if other != word and other in counts}
        reach = max(near.values(), default=0)
        if 0 < reach < FREQUENT and not any(count >= COUNTED and is_plain_slip(word, other) for other, count in near.items()):
            kept.add(word)
    kept -= {word for word in kept if any(base in kept for base in plain_endings(word))}
    lines, line = [], ''
    for word in sorted(kept):
        if len(line) + len(word) > 150:
            lines.append(line)
            line = ''
        line = f'{line} {word}'.strip()
    body = '\n'.join([*lines, line])
    OUT.write_text(
        '/**\n * Rare words that lie one letter from an everyday one: haylage, flystrike. From npm `an-array-of-english-words` 2.0.0 (MIT), made by\n'
        ' * `training/language/make_rare_words.py`.\n */\nexport const RARE_WORDS = `\n' + body + '\n`\n'
    )
    print(len(words), len(rare), len(kept), len(body))


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
