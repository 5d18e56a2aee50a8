"""A line as a list of tokens that can be edited, and inflections of words."""
from functools import lru_cache

import lemminflect

OK, WRONG_WORD, AGREEMENT, APOSTROPHE, GRAMMAR = range(5)
VERB_TAGS = ("VB", "VBP", "VBZ", "VBD", "VBN", "VBG")


class Token:
    __slots__ = ("text", "gap", "tag", "label", "low")

    def __init__(self, text, gap, tag, label=OK):
        self.gap, self.tag, self.label = gap, tag, label
        self.say(text)

    def say(self, text):
        self.text = text.replace("’", "'")
        self.low = self.text.lower()

    @property
    def is_word(self):
        return self.text[0].isalpha()

    def copy(self):
        return Token(self.text, self.gap, self.tag, self.label)


def tokens_of(row):
    end, result = 0, []
    for text, start, tag in row["tokens"]:
        result.append(Token(text, row["text"][end:start], tag))
        end = start + len(text)
    return result


def text_of(tokens):
    return "".join(token.gap + token.text for token in tokens)


def like(model, text):
    """`text` with the capital letter of what it stands for."""
    return text[0].upper() + text[1:] if model[:1].isupper() and not model[1:2].isupper() else text


@lru_cache(maxsize=None)
def verb_base(word):
    found = lemminflect.getAllLemmas(word, upos="VERB").get("VERB")
    return found[0] if found else None


@lru_cache(maxsize=None)
def verb_form(word, tag):
    """Another form of a verb, or None: verb_form("gives", "VBP") is "give"."""
    if word in FORMS_OF_BE:
        return {"VB": "be", "VBP": "are", "VBZ": "is", "VBD": "was", "VBN": "been", "VBG": "being"}[tag]
    base = verb_base(word)
    if base is None:
        return None
    if tag in ("VB", "VBP"):
        return base
    found = lemminflect.getInflection(base, tag, inflect_oov=False)
    return found[0] if found else None


@lru_cache(maxsize=None)
def singular(word):
    found = lemminflect.getAllLemmas(word, upos="NOUN").get("NOUN")
    return found[0] if found and found[0] != word else None


@lru_cache(maxsize=None)
def plural(word):
    if not lemminflect.getAllLemmas(word, upos="NOUN").get("NOUN"):
        return None
    found = lemminflect.getInflection(word, "NNS", inflect_oov=False)
    return found[0] if found and found[0] != word else None


FORMS_OF_BE = {"be", "am", "is", "are", "was", "were", "been", "being"}
