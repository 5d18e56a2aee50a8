"""Puts mistakes into clean lines, and makes some clean lines harder first.

A slip is a function (tokens, rng, words) -> True where it found a place. It edits the tokens and labels what is wrong: the word itself, the word
after a gap, the word too many. `spoiled` chooses among them. Tense alone is never wrong here: which job is over only the resume knows.
"""
import re

from sentence import AGREEMENT, APOSTROPHE, FORMS_OF_BE, GRAMMAR, OK, WRONG_WORD, Token, like, plural, singular, verb_form

MODALS = set("can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't".split())
DO = set("do does did don't doesn't didn't".split())
HAVE = set("have has had having 've haven't hasn't hadn't i've we've they've you've".split())
BE = set("is are was were am be been being isn't aren't wasn't weren't i'm we're they're you're".split())
PREPOSITIONS = set("in on at by of for from with to into about over under between through during against without".split())
SINGULAR_BEFORE = set("a an this each every another one either neither".split())
PLURAL_BEFORE = set("these those many several few both two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty various numerous multiple different".split())
FLIPS = {"is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "does": "do", "isn't": "aren't", "aren't": "isn't", "wasn't": "weren't", "weren't": "wasn't",
         "hasn't": "haven't", "haven't": "hasn't", "doesn't": "don't", "don't": "doesn't"}
# What governs which word.
GOVERNED = """responsible for|charge of|capable of|interested in|experience in|experience with|experience of|depend on|depends on|comply with|complied with|complies with|compliance with|participate in|participated in|contribute to|contributed to|contributing to
familiar with|consist of|consists of|result in|resulted in|resulting in|accordance with|according to|due to|forward to|apply for|applied for|applying for|application for|deal with|dealt with|dealing with|focus on|focused on|focusing on|insist on|insisted on|succeed in|succeeded in|proud of|aware of
skilled in|proficient in|fluent in|report to|reported to|reports to|reporting to|respond to|responded to|responding to|lead to|led to|belong to|belongs to|refer to|referred to|similar to|prior to|addition to|thanks to|instead of|because of|behalf of|regard to|access to|answer to|approach to|attention to
committed to|dedicated to|passionate about|specialize in|specialise in|specialized in|specialised in|specializing in|specialising in|degree in|interest in|opportunity for|part of|member of|team of|range of|number of|variety of|knowledge of|understanding of|management of|development of|one of|each of|most of|out of
based on|rely on|relied on|worked on|work on|working on|work with|worked with|working with|collaborate with|collaborated with|liaise with|liaised with|liaising with|help with|helped with|provide with|provided with|suited to|suited for|known for|looking for|look for|search for|care for|cared for|caring for|pay for|paid for|ask for|asked for|wait for|prepare for|prepared for
listen to|adapt to|adapted to|attend to|add to|close to|related to|relevant to|equal to|subject to|contrary to|leading to|thank for|thanks for|need for|demand for|reason for|reputation for|qualified for|ready for|eligible for|trained in|involved in|increase in|reduction in|change in|changes in|rise in|fall in|difference between
satisfied with|pleased with|agree with|agreed with|meet with|met with|contact with|along with|together with|associated with|combined with|equipped with|different from|suffer from|benefit from|prevent from|graduated from|learned from|came from|range from|ranging from|concerned about|learn about|think about|worried about|enthusiastic about|talk about
enrolled in|majored in|minored in|located in|employed by|managed by|supported by|followed by|approved by|certified by|arrived at|good at|excel at|excelled at|aimed at|present at""".replace("\n", "|").split("|")
GOVERNED = {tuple(entry.split()) for entry in GOVERNED}
KEPT_FROM = set("prevent prevents prevented preventing stop stops stopped stopping keep keeps kept keeping prohibit prohibits discourage discourages protect deter".split())
TAKES_GERUND = set("enjoy enjoys enjoyed enjoying avoid avoids avoided avoiding suggest suggests suggested recommend recommended recommends finish finished consider considered considering keep kept involve involves involved include includes included including practise practiced mind miss risk delay postpone admit deny".split())
WITHOUT_PREPOSITION = """discuss about|discussed about|discussing about|mention about|mentioned about|emphasize on|emphasized on|emphasise on|emphasised on|request for|requested for|requesting for|order for|ordered for|contact with|contacted with|contacted to|attend to|attended to|attended at|enter into|entered into|entering to|reach to|reached to|reaching to
answered to|join to|joined to|joined with|joining to|approach to|approached to|comprise of|comprises of|accompany with|accompanied with|describe about|described about|explain about|explained about|investigate about|investigated about|await for|awaiting for|seek for|seeking for|sought for|return back|returned back|inform to|informed to|lead to|visit to|visited to|visited at|support to|supported to|supported for
oversaw on|oversee on|address to|addressed to|handle with|handled with|handling with|manage with|managed with|exceed over|exceeded over|exceed of|exceeded of|resemble to|affect to|affected on|influence on|influenced on|lack of|lacked of|regret for|obey to|resist to|tackle with|tackled with|consider about|considered about|review about|reviewed about|study about|assist to|assisted to|train to|help for|helped for|teach to|serve to|served to|advise to|advised to|welcome to|welcomed to|meet to|phone to|phoned to|called to|call to|email to|emailed to|greet to|greeted to|assure to|ensure of|ensured of|despite of|regarding to|regarding of|concerning about|concerning to|during of|via of|within of|towards to|among of""".replace("\n", "|").split("|")
WITHOUT_PREPOSITION = [tuple(entry.split()) for entry in WITHOUT_PREPOSITION]
TAKES_NO = {}
for _word, _extra in WITHOUT_PREPOSITION:
    TAKES_NO.setdefault(_word, []).append(_extra)
UNCOUNTED = set("information advice equipment feedback staff knowledge software furniture research progress luggage machinery merchandise paperwork homework evidence hardware literature traffic transport transportation weather work guidance assistance correspondence accommodation legislation documentation".split())
PEOPLE = """client customer patient student employee driver inspector manager owner tenant guest supplier vendor surgeon member colleague teacher parent child user partner director company team department hospital school family trainee worker nurse doctor engineer contractor investor buyer seller learner resident
visitor artist author editor reader volunteer donor trustee apprentice operator technician designer developer lawyer attorney judge officer candidate applicant claimant insurer landlord pupil athlete farmer electrician plumber welder baker chef organization firm bank council charity agency university college group site store branch city region country airline hotel museum library club""".split()
POSSESSIVE_TO_OBJECT = {"my": "me", "our": "us", "their": "them", "your": "you", "his": "he"}
CONTRACTED = {("did", "not"): "didn't", ("do", "not"): "don't", ("does", "not"): "doesn't", ("could", "not"): "couldn't", ("would", "not"): "wouldn't", ("should", "not"): "shouldn't", ("is", "not"): "isn't", ("was", "not"): "wasn't", ("are", "not"): "aren't",
              ("were", "not"): "weren't", ("has", "not"): "hasn't", ("have", "not"): "haven't", ("will", "not"): "won't", ("can", "not"): "can't", ("i", "am"): "I'm", ("i", "have"): "I've", ("we", "are"): "we're", ("you", "are"): "you're", ("they", "are"): "they're", ("that", "is"): "that's", ("it", "is"): "it's", ("there", "is"): "there's", ("who", "is"): "who's"}
SUBJECTS = set("i we you they he she it".split())


def at(tokens, i):
    return tokens[i] if 0 <= i < len(tokens) else None


def low(tokens, i):
    return tokens[i].low if 0 <= i < len(tokens) else ""


def tag(tokens, i):
    return tokens[i].tag if 0 <= i < len(tokens) else ""


def change(token, text, label):
    token.say(like(token.text, text))
    token.label = label
    return True


def one_of(rng, places):
    return rng.choice(places) if places else None


def insert(tokens, i, text, label, tag_=""):
    """A new word before place i."""
    gap = " " if i else ""
    token = Token(text, gap, tag_, label)
    if i < len(tokens):
        if i == 0:
            token.say(like(tokens[0].text, text))
            if tokens[0].tag != "NNP" and tokens[0].low != "i":
                tokens[0].say(tokens[0].text[0].lower() + tokens[0].text[1:])
            tokens[0].gap = " "
        else:
            token.gap = tokens[i].gap
            tokens[i].gap = " "
    tokens.insert(i, token)


def remove(tokens, i):
    gone = tokens.pop(i)
    if i < len(tokens):
        tokens[i].gap = gone.gap
        if i == 0 and tokens[0].is_word:
            tokens[0].say(like(gone.text, tokens[0].text))


# Wrong words

def wrong_word(tokens, rng, words):
    places = []
    for i, token in enumerate(tokens):
        slips = words.wrong.get(token.low) if token.is_word and token.label == OK else None
        if slips and not (token.tag.startswith("NNP") and i):
            rare = (1 + words.counts[token.low] / 1500) ** -0.6  # "of" is everywhere, and few take it for "off"
            places.append((i, slips, min(3.0, sum(weight for _, weight in slips) / 40) ** 0.7 * rare))
    if not places:
        return False
    i, slips, _ = rng.choices(places, [place[2] for place in places])[0]
    return put_slip(tokens, i, slips, rng)


def put_slip(tokens, i, slips, rng):
    slip = rng.choices([s for s, _ in slips], [w for _, w in slips])[0]
    first, *rest = slip.split(" ")
    change(tokens[i], first, APOSTROPHE if "'" in slip else WRONG_WORD)
    for n, part in enumerate(rest):
        insert(tokens, i + 1 + n, part, WRONG_WORD)
    return True


def wrong_form(tokens, rng, words):
    """An adverb for an adjective, the other way about, or a pronoun's wrong case."""
    places = []
    for i, token in enumerate(tokens):
        if token.label or not token.is_word:
            continue
        if token.tag == "RB" and token.low.endswith("ly") and len(token.low) > 5 and token.low[:-2] in words.known and i:
            places.append((i, token.low[:-2]))
        elif token.tag == "JJ" and tag(tokens, i + 1) in ("NN", "NNS") and token.low + "ly" in words.known:
            places.append((i, token.low + "ly"))
        elif token.low in POSSESSIVE_TO_OBJECT and tag(tokens, i + 1) in ("NN", "NNS", "JJ"):
            places.append((i, POSSESSIVE_TO_OBJECT[token.low]))
    place = one_of(rng, places)
    return place is not None and change(tokens[place[0]], place[1], GRAMMAR)


# Agreement

def flips_of(tokens, i):
    """The verb at i in the other number, or None where it is no finite verb or nothing tells its subject."""
    token = tokens[i]
    before = [low(tokens, k) for k in range(max(0, i - 4), i)]
    if token.label or not token.is_word:
        return None
    if token.low in FLIPS:
        if token.low == "were" and (set(before) & {"if", "wish", "though"} or i == 0):
            return None
        return FLIPS[token.low]
    previous = tag(tokens, i - 1)
    if token.low == "have":
        return "has" if i and not (set(before[-3:]) & ({"to"} | MODALS | DO)) else None
    if i == 0 or set(before[-2:]) & ({"to", "not"} | MODALS | DO):
        return None
    if token.tag == "VBZ" and previous in ("NN", "NNP", "PRP", "WDT", "WP", "RB", ",", ")", "NNS", "CC", "DT"):
        return verb_form(token.low, "VBP")
    if token.tag == "VBP" and previous in ("NNS", "NNPS", "PRP", "WDT", "WP", "RB", ",", ")", "NN"):
        return verb_form(token.low, "VBZ")
    return None


def verb_number(tokens, rng, words):
    places = []
    for i in range(len(tokens)):
        other = flips_of(tokens, i)
        if other and other != tokens[i].low:
            attracted = tag(tokens, i - 1) in (("NNS",) if other in ("are", "were", "have") or verb_form(other, "VBP") == other else ("NN",))
            places.append((i, other, 3 if attracted else 1))
    if not places:
        return False
    i, other, _ = rng.choices(places, [place[2] for place in places])[0]
    return change(tokens[i], other, AGREEMENT)


def is_year(text):
    return bool(re.fullmatch(r"(?:19|20)\d\d", text))


def noun_number(tokens, rng, words):
    """A noun that is not as many as the word before it says."""
    places = []
    for i, token in enumerate(tokens):
        if token.label or token.tag not in ("NN", "NNS") or tag(tokens, i + 1) in ("NN", "NNS", "NNP", "POS", "VBG") or low(tokens, i + 1) in ("'s", "-", "and", "or", "/") or low(tokens, i - 1) == "-":
            continue
        first = i - 1
        while first >= 0 and i - first <= 3 and tag(tokens, first) in ("JJ", "NN", "VBN", "JJR", "JJS") and tokens[first].is_word:
            first -= 1
        teller = low(tokens, first)
        if token.tag == "NNS" and (teller in PLURAL_BEFORE or tag(tokens, first) == "CD" and teller not in ("1", "one") and not is_year(teller) and low(tokens, first - 1) not in ("$", "£", "€", "-")
                                   or low(tokens, first - 1) == "of" and low(tokens, first - 2) == "one" and teller in ("the", "our", "my", "its", "their")):
            if singular(token.low):
                places.append((i, singular(token.low)))
        elif token.tag == "NN" and teller in SINGULAR_BEFORE and not (teller == "one" and low(tokens, first + 1) == "of"):
            if plural(token.low) and token.low not in UNCOUNTED:
                places.append((i, plural(token.low)))
    place = one_of(rng, places)
    return place is not None and change(tokens[place[0]], place[1], AGREEMENT)


def determiner_number(tokens, rng, words):
    places = []
    swap = {"this": "these", "these": "this", "those": "that", "much": "many", "many": "much", "fewer": "less"}
    for i, token in enumerate(tokens):
        if token.label == OK and token.low in swap:
            noun = next((tag(tokens, k) for k in (i + 1, i + 2, i + 3) if tag(tokens, k) not in ("JJ", "CD", "VBN", "RB")), "")
            if noun in (("NN",) if token.low in ("this", "much") else ("NNS",)):
                places.append(i)
    i = one_of(rng, places)
    return i is not None and change(tokens[i], swap[tokens[i].low], AGREEMENT)


# Apostrophes

def contraction(tokens, rng, words):
    """Two words drawn together, without their apostrophe; or one drawn together already that loses it."""
    places = [(i, None) for i, t in enumerate(tokens) if t.label == OK and re.fullmatch(r"(?:[a-z]+n't|(?:i|we|they|you)'(?:ve|m|re|d|ll)|(?:it|that|there|who|what|let|here|everyone|nobody)'s)", t.low) and t.low not in ("we're", "i'll", "we'll", "it's", "i'd", "we'd")]
    places += [(i, CONTRACTED[(low(tokens, i), low(tokens, i + 1))]) for i in range(len(tokens) - 1) if (low(tokens, i), low(tokens, i + 1)) in CONTRACTED and not tokens[i].label]
    place = one_of(rng, places)
    if place is None:
        return False
    i, drawn = place
    if drawn is None:
        drawn = tokens[i].text
    else:
        remove(tokens, i + 1)
    return change(tokens[i], drawn.replace("'", "") if rng.random() < 0.9 or "n't" not in drawn else drawn.replace("n't", "'nt"), APOSTROPHE)


def possessive(tokens, rng, words):
    """An apostrophe lost or moved: companys, companies for company's, drivers for drivers'."""
    places = [i for i, t in enumerate(tokens) if t.label == OK and re.fullmatch(r"[a-z]{2,}(?:'s|s')", t.low) and t.low not in ("it's", "that's", "there's", "what's", "let's", "who's", "he's", "she's", "here's", "where's")
              and tag(tokens, i + 1) in ("NN", "NNS", "JJ", "VBG", "NNP", "CD", "VBN", "JJS", "RB")]
    i = one_of(rng, places)
    if i is None:
        return False
    word, stem = tokens[i].low, tokens[i].low[:-2]
    if word.endswith("s'"):
        wrong = word[:-1]
    else:
        many = plural(stem)
        wrong = rng.choice([stem + "s", stem + "s", stem + "s", many or stem + "s"]) if not stem.endswith("s") else stem
        if rng.random() < 0.1:
            wrong = stem
    return change(tokens[i], wrong, APOSTROPHE)


def grocer(tokens, rng, words):
    """An apostrophe in a plural: clinic's, partie's."""
    places = [i for i, t in enumerate(tokens) if t.label == OK and t.tag == "NNS" and t.low.endswith("s") and "'" not in t.low and len(t.low) > 3 and tag(tokens, i + 1) not in ("NN", "NNS", "JJ", "NNP", "VBG", "VBN", "CD") and low(tokens, i + 1) != "-"]
    i = one_of(rng, places)
    if i is None:
        return False
    word = tokens[i].low
    return change(tokens[i], singular(word) + "'s" if singular(word) and rng.random() < 0.6 and word.endswith("es") else word[:-1] + "'s", APOSTROPHE)


def its(tokens, rng, words):
    swap = {"its": "it's", "it's": "its", "whose": "who's", "who's": "whose", "your": "you're", "you're": "your", "their": "they're", "they're": "their", "we're": "were", "theirs": "their's", "ours": "our's", "yours": "your's"}
    places = [i for i, t in enumerate(tokens) if t.label == OK and t.low in swap]
    i = one_of(rng, places)
    return i is not None and change(tokens[i], swap[tokens[i].low], APOSTROPHE)


# Grammar

def verb_after(tokens, rng, words):
    """The wrong form of a verb after what asks for one: must to pass, to managed, have went, was report, for manage."""
    places = []
    for i, token in enumerate(tokens):
        if token.label or token.tag not in VERB_TAGS or not token.is_word or i == 0:
            continue
        k = i - 1
        while k > 0 and tag(tokens, k) == "RB" and low(tokens, k) not in DO | HAVE | MODALS:
            k -= 1
        helper = low(tokens, k)
        if helper in MODALS and token.tag in ("VB", "VBP"):
            places.append((i, rng.choice(["to", "VBD", "VBZ", "VBG", "VBN"])))
        elif helper == "to" and token.tag in ("VB", "VBP"):
            places.append((i, rng.choice(["VBD", "VBG", "VBG", "VBZ", "VBN"])))
        elif helper in DO and token.tag in ("VB", "VBP"):
            places.append((i, rng.choice(["VBD", "VBZ"])))
        elif helper in HAVE and token.tag in ("VBN", "VBD") and token.low not in BE:
            places.append((i, rng.choice(["VBD", "VB", "VBG"])))
        elif helper in BE - {"been", "being"} and token.tag in ("VBN", "VBG") and k == i - 1:
            places.append((i, rng.choice(["VB", "VBD"])))
        elif helper in PREPOSITIONS - {"to"} and token.tag == "VBG" and k == i - 1:
            places.append((i, rng.choice(["VB", "VB", "to", "VBD"])))
    place = one_of(rng, places)
    if place is None:
        return False
    i, form = place
    if form == "to":
        base = verb_form(tokens[i].low, "VB")
        if base is None:
            return False
        change(tokens[i], base, GRAMMAR)
        insert(tokens, i, "to", GRAMMAR)
        return True
    other = verb_form(tokens[i].low, form)
    return other is not None and other != tokens[i].low and change(tokens[i], other, GRAMMAR)


VERB_TAGS = ("VB", "VBP", "VBD", "VBN", "VBG")


def governed(tokens, rng, words):
    """Another preposition than the word before asks for, none, or an infinitive instead: capable to work, look forward to develop."""
    places = [i for i in range(1, len(tokens)) if (low(tokens, i - 1), low(tokens, i)) in GOVERNED and not tokens[i].label]
    places += [i for i in range(2, len(tokens)) if low(tokens, i) == "from" and tag(tokens, i + 1) == "VBG" and {low(tokens, k) for k in range(i - 5, i)} & KEPT_FROM and not tokens[i].label]
    i = one_of(rng, [i for i in places if tag(tokens, i + 1) == "VBG"] or places)
    if i is None:
        return False
    after = at(tokens, i + 1)
    if after and after.tag == "VBG" and rng.random() < 0.7:
        base = verb_form(after.low, "VB")
        if base is None:
            return False
        change(after, base, GRAMMAR)
        if tokens[i].low != "to":
            change(tokens[i], "to", GRAMMAR)
        return True
    if rng.random() < 0.35 and after and after.is_word:
        remove(tokens, i)
        tokens[i].label = GRAMMAR
        return True
    right = tokens[i].low
    likely = {"in": ["on", "at", "of", "for"], "on": ["in", "at", "of", "for"], "at": ["in", "on"], "for": ["of", "to", "in"], "of": ["for", "in", "to", "from"], "to": ["for", "with", "at", "of"], "with": ["to", "of", "by"],
              "from": ["of", "with"], "about": ["of", "on", "for"], "by": ["from", "with"], "between": ["of"]}[right]
    return change(tokens[i], rng.choice([one for one in likely if (low(tokens, i - 1), one) not in GOVERNED] or likely), GRAMMAR)


def gerund(tokens, rng, words):
    """Enjoy to work, suggested to move, used to work for used to working."""
    places = [i for i in range(1, len(tokens)) if tokens[i].tag == "VBG" and not tokens[i].label and (low(tokens, i - 1) in TAKES_GERUND or low(tokens, i - 1) == "to")]
    i = one_of(rng, places)
    base = None if i is None else verb_form(tokens[i].low, "VB")
    if base is None:
        return False
    change(tokens[i], base, GRAMMAR)
    if low(tokens, i - 1) != "to":
        insert(tokens, i, "to", GRAMMAR)
    return True


def needless_preposition(tokens, rng, words):
    places = [i for i, t in enumerate(tokens) if t.low in TAKES_NO and t.label == OK and tag(tokens, i + 1) in ("DT", "NN", "NNS", "PRP$", "PRP", "JJ", "CD", "NNP") and low(tokens, i + 1) not in ("that", "of")
              and not (t.tag == "VBN" and low(tokens, i - 1) in BE) and not (t.tag == "NN")]
    i = one_of(rng, places)
    if i is None:
        return False
    insert(tokens, i + 1, rng.choice(TAKES_NO[tokens[i].low]), GRAMMAR)
    return True


def comparison(tokens, rng, words):
    """More quicker, most fastest."""
    places = [i for i, t in enumerate(tokens) if t.tag in ("JJR", "RBR", "JJS") and t.label == OK and re.search(r"(?:er|est)$", t.low) and len(t.low) > 4 and low(tokens, i - 1) not in ("more", "most") and t.low not in ("number",)]
    i = one_of(rng, places)
    if i is None:
        return False
    insert(tokens, i, "more" if tokens[i].low.endswith("er") else "most", GRAMMAR)
    tokens[i + 1].label = GRAMMAR
    return True


def negation(tokens, rng, words):
    """Not … no, never … no, wasn't never."""
    for i, t in enumerate(tokens):
        if t.label == OK and (t.low in ("not", "never", "without", "nobody", "nothing") or t.low.endswith("n't")):
            for k in range(i + 1, min(len(tokens), i + 6)):
                if tokens[k].low in ("any", "a", "ever", "anyone", "anything"):
                    return change(tokens[k], {"any": "no", "a": "no", "ever": "never", "anyone": "nobody", "anything": "nothing"}[tokens[k].low], GRAMMAR)
    return False


def article(tokens, rng, words):
    places = [i for i, t in enumerate(tokens) if t.low in ("a", "an") and t.label == OK and t.tag == "DT" and at(tokens, i + 1) is not None and tokens[i + 1].is_word]
    i = one_of(rng, places)
    return i is not None and change(tokens[i], "an" if tokens[i].low == "a" else "a", GRAMMAR)


def needless_article(tokens, rng, words):
    """An information, a my team; informations."""
    places = [i for i, t in enumerate(tokens) if t.low in UNCOUNTED and t.label == OK and t.tag == "NN" and tag(tokens, i + 1) not in ("NN", "NNS")]
    i = one_of(rng, places)
    if i is None:
        return False
    if rng.random() < 0.6 or not tag(tokens, i - 1) in ("VB", "VBD", "IN", "VBG", "VBZ", "VBP", "PRP"):
        return change(tokens[i], tokens[i].low + "s", GRAMMAR)
    insert(tokens, i, "an" if tokens[i].low[0] in "aeiou" else "a", GRAMMAR)
    return True


def gap(tokens, rng, words):
    """A small word that is missing: to, be, an article where the sentence has a subject."""
    told = any(t.low in SUBJECTS for t in tokens)
    places = []
    for i in range(1, len(tokens) - 1):
        token, after = tokens[i], tokens[i + 1]
        if token.label or after.label or not after.is_word:
            continue
        if token.low == "to" and after.tag == "VB" and low(tokens, i - 1) in ("able", "need", "needs", "needed", "want", "wanted", "ready", "order", "how", "willing", "hope", "hoping", "like", "wish", "chosen", "allowed", "opportunity", "ability", "asked", "begin", "began", "decided", "learned", "used", "tried", "happy", "glad", "pleased", "sure", "likely"):
            places.append(i)
        elif token.low in ("am", "is", "are", "was", "were", "be", "been") and low(tokens, i - 1) in SUBJECTS | {"to", "will", "would", "can", "has", "have", "there", "must", "should"}:
            places.append(i)
        elif told and token.low in ("a", "an", "the") and after.tag in ("NN", "JJ") and tag(tokens, i - 1) in ("VB", "VBD", "VBP", "VBZ", "IN") and rng.random() < 0.3:
            places.append(i)
    i = one_of(rng, places)
    if i is None:
        return False
    remove(tokens, i)
    tokens[i].label = GRAMMAR
    return True


def needless_word(tokens, rng, words):
    """A small word too many: for to order, the my, am agree, did managed."""
    places = []
    for i in range(1, len(tokens)):
        t = tokens[i]
        if t.label or not t.is_word:
            continue
        if t.low == "to" and tag(tokens, i + 1) == "VB":
            places += [(i, "for"), (i, "for")]
        elif t.low in ("my", "our", "your", "their", "its"):
            places.append((i, "the"))
        elif low(tokens, i - 1) in SUBJECTS - {"it"} and t.tag in ("VBP", "VBD") and t.low not in BE | HAVE | DO:
            places.append((i, rng.choice(["am", "was", "did", "be", "are"])))
        elif t.tag in ("NN", "NNS", "DT", "VB", "IN") and rng.random() < 0.15:
            places.append((i, rng.choice([w for w in ("of", "to", "is", "for", "in", "with", "was", "at", "be") if w not in (t.low, low(tokens, i - 1))])))
    place = one_of(rng, places)
    if place is None:
        return False
    insert(tokens, place[0], place[1], GRAMMAR)
    return True


def question(tokens, rng, words):
    """Show students how is a smear made."""
    for i in range(1, len(tokens) - 3):
        if tokens[i].low in ("how", "what", "why", "where", "when", "which") and tag(tokens, i + 1) in ("DT", "PRP", "PRP$", "NNS", "NN", "NNP", "JJ"):
            for k in range(i + 2, min(len(tokens), i + 6)):
                if tokens[k].low in ("is", "are", "was", "were", "can", "could", "should", "must", "will", "would") and not tokens[k].label:
                    if all(tag(tokens, n) in ("DT", "PRP", "PRP$", "NN", "NNS", "JJ", "NNP", "CD") for n in range(i + 1, k)):
                        moved = tokens[k].copy()
                        remove(tokens, k)
                        insert(tokens, i + 1, moved.text, GRAMMAR)
                        return True
                    break
    return False


def since(tokens, rng, words):
    """I am working here since 2019."""
    if not any(t.low in ("since", "for") for t in tokens):
        return False
    for i in range(1, len(tokens) - 2):
        if tokens[i].low in ("have", "has") and tokens[i + 1].low == "been" and tokens[i + 2].tag == "VBG" and not tokens[i].label:
            subject = low(tokens, i - 1)
            change(tokens[i], "am" if subject == "i" else "is" if tokens[i].low == "has" else "are", GRAMMAR)
            remove(tokens, i + 1)
            tokens[i + 1].label = GRAMMAR
            return True
    return False


SLIPS = [(wrong_word, 17), (wrong_form, 3), (verb_number, 22), (noun_number, 12), (determiner_number, 6), (contraction, 7), (possessive, 14), (grocer, 5), (its, 7), (verb_after, 8), (governed, 10), (gerund, 3),
         (needless_preposition, 7), (comparison, 4), (negation, 4), (article, 3), (needless_article, 4), (gap, 5), (needless_word, 3), (question, 6), (since, 5)]


# Few lines have a place for these, so they are tried first.
RARE = [determiner_number, governed, needless_preposition, comparison, negation, needless_article, gerund, question, since, verb_number, possessive, its]


def spoiled(tokens, rng, words, share=0.7):
    """Puts one to three mistakes into a share of the lines; the others stay clean."""
    if rng.random() > share:
        return tokens
    wanted = rng.choices([1, 2, 3], [60, 30, 10])[0]
    treacherous = [i for i, token in enumerate(tokens) if token.low in words.treacherous]
    if treacherous and rng.random() < 0.4:
        i = rng.choice(treacherous)
        put_slip(tokens, i, words.wrong[tokens[i].low], rng)
        wanted -= 1
    elif rng.random() < 0.5 and any(slip(tokens, rng, words) for slip in rng.sample(RARE, len(RARE))):
        wanted -= 1
    for _ in range(10):
        if wanted <= 0:
            break
        slip = rng.choices([s for s, _ in SLIPS], [w for _, w in SLIPS])[0]
        if slip(tokens, rng, words):
            wanted -= 1
    return tokens


# Clean lines made harder, or more like a resume

def in_the_past(tokens):
    """ "Plan, direct and coordinate operations" -> "Planned, directed and coordinated operations" """
    if not tokens or tokens[0].tag not in ("VB", "VBP") or verb_form(tokens[0].low, "VB") != tokens[0].low:
        return
    lead = True
    for i, token in enumerate(tokens):
        listed = i == 0 or low(tokens, i - 1) in (",", "and", "or")
        if token.tag in ("VB", "VBP") and listed and (lead or token.tag == "VB") and verb_form(token.low, "VB") == token.low and not any(low(tokens, k) in ("to", *MODALS) for k in range(i)):
            past = verb_form(token.low, "VBD")
            if past:
                token.say(like(token.text, past))
                token.tag = "VBD"
        elif token.is_word and token.low not in ("and", "or"):
            lead = False


def with_phrase(tokens, rng, plurals, singulars):
    """Puts a phrase between a subject and its verb: the number of the nearest noun is then no help."""
    places = [i for i in range(2, len(tokens)) if (tokens[i].low in FLIPS or tokens[i].tag in ("VBZ", "VBP")) and tag(tokens, i - 1) in ("NN", "NNS") and tag(tokens, i - 2) in ("DT", "JJ", "PRP$", "NN") and low(tokens, i - 1) not in ("lot", "number")]
    i = one_of(rng, places)
    if i is None:
        return
    nouns = plurals if rng.random() < 0.6 else singulars
    kind = rng.random()
    link = rng.choice(["of", "of", "for", "from", "on", "in", "with", "between"])
    one = rng.choice(nouns)
    phrase = [link, rng.choice(["the", "our", "all", "both", "these", "their"]) if nouns is plurals else "the", one]
    if kind < 0.3:
        phrase = [link, rng.choice(plurals), "and", rng.choice(plurals)]
    elif kind < 0.4:
        phrase = [link, rng.choice(plurals), ",", rng.choice(plurals), "and", rng.choice(plurals)]
    for n, word in enumerate(phrase):
        tokens.insert(i + n, Token(word, "" if word == "," else " ", "NNS" if word in plurals else "NN" if word in singulars else "IN"))


def with_each(tokens, rng):
    """ "The schools are" -> "Each of the schools is" """
    for i in range(len(tokens) - 2):
        if tokens[i].low in ("the", "these", "our", "my") and tag(tokens, i + 1) == "NNS" and (i == 0 or low(tokens, i - 1) in (",", "and", "that")):
            other = FLIPS.get(low(tokens, i + 2)) if low(tokens, i + 2) in ("are", "were") else "has" if low(tokens, i + 2) == "have" else verb_form(low(tokens, i + 2), "VBZ") if tag(tokens, i + 2) == "VBP" else None
            if other:
                tokens[i + 2].say(other)
                for n, word in enumerate(rng.choice([["each", "of"], ["one", "of"], ["neither", "of"], ["every", "one", "of"], ["none", "of"], ["not", "one", "of"]])):
                    insert(tokens, i + n, word, OK, "DT")
                return


def with_and_i(tokens, rng):
    """ "We were" -> "The two clerks and I were" """
    for i in range(len(tokens) - 1):
        if tokens[i].low == "we" and tokens[i].tag == "PRP" and tokens[i + 1].tag in ("VBP", "VBD") and rng.random() < 0.4:
            tokens[i].say("I")
            for n, word in enumerate([rng.choice(["my", "the", "another", "a"]), rng.choice(PEOPLE[:40]), "and"]):
                insert(tokens, i + n, word, OK, "DT" if n == 0 else "NN" if n == 1 else "CC")
            return


def with_owner(tokens, rng):
    """ "their files" -> "the clients' files" or "the company's files" """
    places = [i for i, t in enumerate(tokens) if t.low in ("their", "its", "his", "her", "my", "our", "your") and tag(tokens, i + 1) in ("NN", "NNS") and i and tag(tokens, i - 1) in ("IN", "VBD", "VBG", "VB", "VBN", "CC", "TO")]
    i = one_of(rng, places)
    if i is None:
        return
    who = rng.choice(PEOPLE)
    many = plural(who) or who + "s"
    if rng.random() < 0.5:
        owner = many + ("'" if many.endswith("s") else "'s")
        first = rng.choice(["the", "the", "our", "two", "both", "all", "three"])
    else:
        owner, first = who + "'s", rng.choice(["the", "the", "a", "each", "every", "our"])
        if first == "a" and owner[0] in "aeiou":
            first = "an"
    tokens[i].say(like(tokens[i].text, first))
    tokens[i].tag = "DT"
    insert(tokens, i + 1, owner, OK, "NN")


def telegraphic(tokens):
    """Without articles, as resumes may be."""
    for i in range(len(tokens) - 2, -1, -1):
        if tokens[i].low in ("a", "an", "the") and tokens[i].tag == "DT" and tokens[i + 1].is_word:
            remove(tokens, i)


def varied(tokens, source, rng, plurals, singulars):
    """A clean line in another form."""
    if source in ("esco-skills", "onet") and rng.random() < 0.5:
        in_the_past(tokens)
    if rng.random() < 0.2:
        with_each(tokens, rng)
    if rng.random() < 0.3:
        with_and_i(tokens, rng)
    if rng.random() < 0.3:
        with_phrase(tokens, rng, plurals, singulars)
    if rng.random() < 0.2:
        with_owner(tokens, rng)
    if source in ("esco-skills", "onet", "resume", "esco-occupations") and rng.random() < 0.08:
        telegraphic(tokens)
    if tokens and tokens[-1].text == "." and rng.random() < (0.6 if source.startswith(("esco", "onet", "resume")) else 0.15):
        tokens.pop()
    return tokens
