"""Writes the tables of src/main/resume/language/confusions: how frequent words and pairs of words are, and which words are taken for one another.

Counts come from the dictionaries of SymSpell (PyPI package symspellpy 6.10.1, MIT; made from Google Books Ngrams v2, CC BY 3.0) and from the mails of
training/data/train.jsonl, each occurrence weighed as WEIGHT of theirs.

    python3 make_word_tables.py FOLDER_OF_SYMSPELLPY
"""
import collections
import json
import math
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / 'src/main/resume/language/confusions'
WEIGHT = 2.5e6
FLOOR = 6.4e6  # of the pairs that SymSpell lists
COMMON = 1e6
LICENCE = (
    'the dictionaries of SymSpell (symspellpy 6.10.1, MIT, from Google Books Ngrams v2, CC BY 3.0) and the mails of training/data;'
    '\n * made by `training/language/make_word_tables.py`.'
)


def words_of(text):
    return [word.lower() for word in re.findall(r"[A-Za-z]+(?:['’][A-Za-z]+)?|\d+|[^\sA-Za-z\d]", text)]


def level(count, floor):
    return chr(ord('A') + max(0, min(25, round(math.log2(count / floor)))))


def write(name, constant, docstring, body):
    text = f'/**\n * {docstring}\n */\nexport const {constant} = `\n{body}\n`\n'
    (OUT / name).write_text(text)
    print(name, len(text))


def main(folder):
    single = collections.Counter()
    for line in open(folder / 'frequency_dictionary_en_82_765.txt', encoding='utf-8-sig'):
        word, count = line.split()
        single[word] = int(count)
    pairs = collections.Counter()
    for line in open(folder / 'frequency_bigramdictionary_en_243_342.txt', encoding='utf-8-sig'):
        first, second, count = line.split()
        pairs[first, second] = int(count)
    for line in open(HERE.parent / 'data/train.jsonl'):
        words = words_of(json.loads(line)['text'])
        for word in words:
            single[word] += WEIGHT
        for pair in zip(words, words[1:]):
            pairs[pair] += WEIGHT
    sets = [line.split('#')[0].strip() for line in open(HERE / 'confusions.txt')]
    sets = sorted({line for line in sets if line and 'a part' not in line})
    in_sets = {word for line in sets for word in line.split() if word != '>'}
    table = {word: count for word, count in single.items() if word.isascii() and word.isalpha() and (count >= COMMON or (word in in_sets and count > 0))}
    by_level = collections.defaultdict(list)
    for word, count in table.items():
        by_level[max(0, round(2 * math.log2(count / 1e4)))].append(word)
    body = '\n'.join(f"{key} {' '.join(sorted(by_level[key]))}" for key in sorted(by_level))
    write('word-counts.ts', 'WORD_COUNTS', f'How frequent words are: a level, then the words of that level; one level more is √2 times as many. From\n * {LICENCE}', body)
    by_first = collections.defaultdict(list)
    for (first, second), count in pairs.items():
        if count >= FLOOR and first in table and second in table:
            by_first[first].append(second + level(count, FLOOR))
    lines = [f"{first} {''.join(sorted(by_first[first]))}" for first in sorted(by_first)]
    half = next(index for index, line in enumerate(lines) if line > 'm')
    what = 'Pairs of words that stand side by side: the first, then all that follow it, each with a capital for how often (A: 6.4 million times; each letter\n * further twice as often). From'
    write('word-pairs-a-l.ts', 'WORD_PAIRS_A_L', f'{what} {LICENCE}', '\n'.join(lines[:half]))
    write('word-pairs-m-z.ts', 'WORD_PAIRS_M_Z', f'{what} {LICENCE}', '\n'.join(lines[half:]))
    write('confused-words.ts', 'CONFUSED_WORDS', 'Words that are taken for one another, a set a line; `a > b` only that way round. From `training/language/confusions.txt`, which says more.', '\n'.join(sets))
    print(len(table), sum(map(len, by_first.values())))


main(pathlib.Path(sys.argv[1]))
