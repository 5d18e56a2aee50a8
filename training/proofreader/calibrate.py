"""Sets the thresholds in head.json, and prints what those and a search for others find on dev (from what measure.ts found with open thresholds).

    python calibrate.py --found found.jsonl --head head.json [--alarms 0.3] [--verbose]

What ships is SHIPPED: chosen with `npm run eval -- --resume --split dev`, where the rules of the resume desk find part of the same mistakes and a wrong word
is weighed with more than the model's doubt (training/tools/learn-doubted.ts): alone, the model doubts words that are only rare in resumes (bass, mussels, stars). The search knows nothing of that; for each doubt it asks: how sure the model must be, and how much doubt the best suggestion may leave. Chosen so that most planted mistakes are found with at most --alarms false
alarms a text, over all dev texts (a suspect that touches no planted mistake, nor stands beside one, is a false alarm).
"""
import argparse
import itertools
import json
from collections import Counter, defaultdict

DOUBTS = ["wrong_word", "agreement", "apostrophe", "grammar"]
LEAST = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 2]
LEFT = [0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7, 1]
SHIPPED = {
    "wrong_word": {"least": 0.9, "left": 0.4},
    "agreement": {"least": 0.6, "left": 0.6},
    "apostrophe": {"least": 0.95, "left": 0.5},
    "grammar": {"least": 0.95, "left": 0.25},
}
BESIDE = 25  # UTF-16 units around a planted mistake


def suspects(rows):
    for text, row in enumerate(rows):
        for segment, found in zip(row["segments"], row["suspects"]):
            for one in found:
                start, end = segment["places"][one["start"]], segment["places"][one["end"] - 1] + 1
                hit = {(text, n) for n, p in enumerate(row["planted"]) if start < p["end"] and end > p["start"]}
                beside = any(p["isLanguage"] and start < p["end"] + BESIDE and end > p["start"] - BESIDE for p in row["planted"])
                best = min(one["suggestions"], key=lambda s: s["left"], default=None)
                yield {"doubt": one["doubt"], "p": one["probability"], "left": best["left"] if best else 2, "hit": hit, "false": not hit and not beside,
                       "word": segment["line"][one["start"]:one["end"]], "line": segment["line"], "best": best and best["text"], "clean": row["clean"], "name": row["name"]}


def choose(found, alarms, texts):
    """Greedy over the doubts: the step that brings most planted mistakes for each false alarm comes first."""
    options = {}
    for doubt in DOUBTS:
        mine = [one for one in found if one["doubt"] == doubt]
        best = {}
        for least, left in itertools.product(LEAST, LEFT):
            kept = [one for one in mine if one["p"] >= least and one["left"] <= left]
            false, hits = sum(one["false"] for one in kept), len(set().union(*(one["hit"] for one in kept)))
            if false not in best or hits > best[false][0]:
                best[false] = (hits, least, left)
        options[doubt] = best
    allowed = int(alarms * texts)
    # The best sum of hits for each number of false alarms, one doubt after the other.
    table = {0: (0, {})}
    for doubt in DOUBTS:
        grown = {}
        for spent, (hits, chosen) in table.items():
            for false, (more, least, left) in options[doubt].items():
                key = spent + false
                if key <= allowed and (key not in grown or hits + more > grown[key][0]):
                    grown[key] = (hits + more, {**chosen, doubt: {"least": least, "left": left}})
        table = grown
    return max(table.values(), key=lambda one: one[0])[1]


def tell(name, thresholds, found, rows):
    kept = [one for one in found if one["p"] >= thresholds[one["doubt"]]["least"] and one["left"] <= thresholds[one["doubt"]]["left"]]
    hits = set().union(*(one["hit"] for one in kept))
    counts, all_of = Counter(rows[text]["planted"][n]["kind"] for text, n in hits), Counter(p["kind"] for row in rows for p in row["planted"])
    clean = sum(row["clean"] for row in rows)
    print(f"{name}: {json.dumps(thresholds)}")
    print(", ".join(f"{kind} {counts[kind]} of {all_of[kind]}" for kind in [*DOUBTS, "tense", "doubled_word", "spelling"]))
    print(f"false alarms: {sum(one['false'] for one in kept) / len(rows):.2f} a text, {sum(one['false'] and one['clean'] for one in kept) / clean:.2f} a clean text")
    return hits, kept


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--found", required=True)
    args.add_argument("--head", required=True)
    args.add_argument("--alarms", type=float, default=0.3)
    args.add_argument("--verbose", action="store_true")
    args = args.parse_args()
    rows = [json.loads(line) for line in open(args.found, encoding="utf8")]
    found = list(suspects(rows))
    for name, thresholds in (("found by search", choose(found, args.alarms, len(rows))), ("shipped", SHIPPED)):
        hits, kept = tell(name, thresholds, found, rows)
    if args.verbose:
        for one in sorted(kept, key=lambda one: -one["p"]):
            if one["false"]:
                print(f"false  {one['p']:.2f} {one['left']:.2f} {one['doubt']:10} [{one['word']}] -> [{one['best']}] {one['name']}: {one['line'][:100]}")
        best = defaultdict(list)
        for one in found:
            for hit in one["hit"]:
                best[hit].append(one)
        for text, row in enumerate(rows):
            for n, planted in enumerate(row["planted"]):
                if planted["kind"] in DOUBTS:
                    top = max(best[(text, n)], key=lambda one: one["p"], default=None)
                    print("found " if (text, n) in hits else "missed", planted["kind"], f"[{planted['words']}]", planted.get("suggestion"), "|", top and f"{top['p']:.2f} {top['left']:.2f} {top['doubt']} [{top['word']}] -> [{top['best']}]")
    head = json.load(open(args.head, encoding="utf8"))
    json.dump({**head, "thresholds": SHIPPED}, open(args.head, "w", encoding="utf8"))


if __name__ == "__main__":
    main()
