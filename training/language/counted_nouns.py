"""Writes src/main/resume/language/agreement/counted-nouns.ts: nouns of WordNet whose plural is at least a seventh as frequent as their singular.

Frequencies: the unigrams of SymSpell (PyPI package symspellpy 6.10.1, MIT; from Google Books Ngrams v2, CC BY 3.0).
Needs the project's packages (wink-lexicon holds WordNet's words).

    python3 counted_nouns.py FOLDER_OF_SYMSPELLPY
"""
import json
import pathlib
import subprocess
import sys
import textwrap

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
OUT = ROOT / 'src/main/resume/language/agreement/counted-nouns.ts'
LIST_NOUNS = """
const words = require('wink-lexicon/src/wn-words.js'), senses = require('wink-lexicon/src/wn-word-senses.js'), names = require('wink-lexicon/src/wn-senses.js')
const isNoun = (word) => (senses[words[word]] || []).some((sense) => names[sense].startsWith('noun'))
console.log(JSON.stringify(Object.keys(words).filter((word) => /^[a-z]+$/.test(word) && isNoun(word))))
"""
DOC = """/**
 * Nouns that are counted: nouns of WordNet 3.1 whose plural is at least a seventh as frequent as their singular. Frequencies: the unigrams of SymSpell's
 * dictionary (symspellpy 6.10.1, MIT; from Google Books Ngrams v2, CC BY 3.0), made by `training/language/counted_nouns.py`.
 */
"""


def plural_of(noun):
    if noun.endswith('y') and noun[-2:-1] not in 'aeiou':
        return noun[:-1] + 'ies'
    return noun + ('es' if noun.endswith(('s', 'x', 'z', 'ch', 'sh')) else 's')


def is_counted(noun, counts):
    one, many = counts.get(noun, 0), counts.get(plural_of(noun), 0)
    return len(noun) > 2 and one > 1.2e6 and many > 6e5 and many / one > 0.14 and not noun.endswith(('ing', 's'))


def main(folder):
    lines = open(folder / 'frequency_dictionary_en_82_765.txt', encoding='utf-8-sig')
    counts = {word: int(count) for word, count in (line.split() for line in lines)}
    nouns = json.loads(subprocess.check_output(['node', '-e', LIST_NOUNS], cwd=ROOT))
    found = ' '.join(sorted(noun for noun in nouns if is_counted(noun, counts)))
    body = '\n    '.join(textwrap.wrap(found, width=115))
    OUT.write_text(f'{DOC}export const COUNTED_NOUNS: ReadonlySet<string> = new Set(\n  `{body}`.split(/\\s+/)\n)\n')


main(pathlib.Path(sys.argv[1]))
