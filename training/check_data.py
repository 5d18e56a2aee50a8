"""Checks training/data: form, exact evidence, kinds against labels, and leakage between the splits. Exits with 1 on a fault.

    python3 training/check_data.py

Needs only the standard library. Offsets count UTF-16 units, as the product's do.
"""
import json
import sys
from collections import Counter
from pathlib import Path

LABELS = ("fit underqualified overqualified typo irrelevant interview logistics competition employer_side screened_out "
          "vague bias praise reapply").split()
KINDS = "rejection feedback declined_feedback acknowledgement invitation offer other".split()
CHANNELS = "email chat letter voice_note score_sheet portal call_notes".split()
FORM_ONLY = {"competition", "vague", "praise", "reapply"}
FIELDS = {"id", "author", "split", "channel", "kind", "subject", "text", "labels", "notes"}
SHINGLE, NEAR = 5, 0.5
DATA = Path(__file__).parent / "data"


def utf16(text, start, end):
    return text.encode("utf-16-le")[2 * start: 2 * end].decode("utf-16-le", errors="replace")


def faults(row, split):
    if set(row) != FIELDS:
        yield f"fields are {sorted(row)}"
    if row["split"] != split:
        yield f"split is {row['split']}"
    if row["kind"] not in KINDS or row["channel"] not in CHANNELS:
        yield f"kind or channel unknown: {row['kind']}, {row['channel']}"
    if not row["text"].strip():
        yield "no text"
    names = set()
    for mark in row["labels"]:
        names.add(mark["label"])
        if mark["label"] not in LABELS:
            yield f"label unknown: {mark['label']}"
        if utf16(row["text"], mark["start"], mark["end"]) != mark["evidence"] or not mark["evidence"].strip():
            yield f"evidence is not the words at its place: {mark['evidence'][:40]!r}"
    if row["kind"] == "rejection" and names - FORM_ONLY:
        yield f"a rejection without reasons carries {sorted(names - FORM_ONLY)}"
    if row["kind"] == "feedback" and not names:
        yield "feedback without a label"


def labelling_faults(line, row):
    """Faults of one person's labelling of a message, before differences were settled."""
    if line["by"] not in ("first", "second") or line["kind"] not in KINDS:
        yield f"{line['id']}: labeller or kind unknown"
    for mark in line["labels"]:
        if mark["label"] not in LABELS or utf16(row["text"], mark["start"], mark["end"]) != mark["evidence"]:
            yield f"{line['id']}: evidence of the {line['by']} labeller is not the words at its place"


def check_labellers(split, rows):
    """Counts faults of the two labellings of a split: each message must be there twice, in the same order."""
    lines = [json.loads(line) for line in open(DATA / f"{split}.labellers.jsonl", encoding="utf-8")]
    by_id = {row["id"]: row for row in rows}
    wanted = [(row["id"], by) for row in rows for by in ("first", "second")]
    problems = [] if [(line["id"], line["by"]) for line in lines] == wanted else [f"{split}: not every message is labelled twice"]
    problems += [fault for line in lines if line["id"] in by_id for fault in labelling_faults(line, by_id[line["id"]])]
    for problem in problems:
        print(problem)
    return len(problems)


def check_personal(texts):
    """Counts faults of the data for the experiment on learning from a person. `texts`: dev's and test's messages by id.

    Messages in groups, each about one kind of sentence, and where dev and test hold sentences of those kinds.
    """
    wrong, groups = 0, Counter()
    for line in open(DATA / "personal.jsonl", encoding="utf-8"):
        row = json.loads(line)
        groups[row.pop("group")] += 1
        for problem in faults(row, "personal"):
            wrong += 1
            print(f"{row['id']}: {problem}")
    seen = Counter()
    for line in open(DATA / "personal.views.jsonl", encoding="utf-8"):
        row = json.loads(line)
        seen[row["group"]] += 1
        if row["group"] not in groups or row["evidence"] not in texts.get(row["id"], ""):
            wrong += 1
            print(f"personal.views: {row['id']} does not say {row['evidence'][:40]!r}")
    print(f"personal: {dict(groups)} messages; in dev and test {dict(seen)} such sentences")
    return wrong


def shingles(text):
    words = "".join(c if c.isalnum() else " " for c in text.lower()).split()
    return {tuple(words[i: i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}


def nearest(rows, others):
    """For each row the largest share of its five-word runs that also stand in one message of `others`."""
    index = {}
    for n, other in enumerate(others):
        for run in shingles(other["text"]):
            index.setdefault(run, []).append(n)
    for row in rows:
        runs = shingles(row["text"])
        hits = Counter(n for run in runs for n in index.get(run, ()))
        yield max(hits.values(), default=0) / len(runs)


def main():
    wrong = 0
    splits, seen = {}, {}
    for split in ("train", "dev", "test"):
        rows = [json.loads(line) for line in open(DATA / f"{split}.jsonl", encoding="utf-8")]
        splits[split] = rows
        for row in rows:
            problems = list(faults(row, split))
            if row["id"] in seen or row["text"] in seen:
                problems.append("id or text stands twice")
            seen[row["id"]] = seen[row["text"]] = True
            for problem in problems:
                wrong += 1
                print(f"{row.get('id')}: {problem}")
        counts = Counter(name for row in rows for name in {m["label"] for m in row["labels"]})
        print(f"{split}: {len(rows)} messages by {len({r['author'] for r in rows})} hands, "
              f"{sum(len(r['labels']) for r in rows)} marks; kinds {dict(Counter(r['kind'] for r in rows).most_common())}")
        print("  messages per label:", ", ".join(f"{name} {counts[name]}" for name in LABELS))
    wrong += check_labellers("dev", splits["dev"]) + check_labellers("test", splits["test"]) + check_personal(
        {row["id"]: row["text"] for split in ("dev", "test") for row in splits[split]})
    authors = [{r["author"] for r in rows} for rows in splits.values()]
    if authors[0] & authors[1] or authors[0] & authors[2] or authors[1] & authors[2]:
        wrong += 1
        print("a hand wrote in two splits")
    for one, other in (("dev", "train"), ("test", "train"), ("test", "dev")):
        shares = list(nearest(splits[one], splits[other]))
        near = sum(share >= NEAR for share in shares)
        print(f"{one} against {other}: {near} messages share at least {NEAR:.0%} of their five-word runs with one message; "
              f"mean {sum(shares) / len(shares):.3f}, most {max(shares):.2f}")
        wrong += near
    print("no fault" if not wrong else f"{wrong} faults")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
