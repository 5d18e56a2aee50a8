"""Figures of a model on dev, from its raw scores: the same measures as tools/metrics.ts, for choosing between models in Python.

Scores of a message: [segments, 14] logits. Scaling, thresholds and figures are all fitted on the rows they are measured on, so
they flatter every model alike: they compare, they do not promise. What ships is measured by `npm run eval`.

    python figures.py DEV.jsonl RUN...        # a table in Markdown of runs of train.py, DEV as tools/prepare.ts writes it
"""
import json
import sys
from pathlib import Path

import numpy as np

LABELS = ("fit underqualified overqualified typo irrelevant interview logistics competition employer_side screened_out "
          "vague bias praise reapply").split()
LEAST_THRESHOLD = 0.4
POINTS_AT = 0.5


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def platt(logits, truths, prior=2.0):
    """Slope and offset of Platt's scaling by Newton's method, with a weak prior at slope 1, offset 0."""
    a, b = 1.0, 0.0
    for _ in range(100):
        p = sigmoid(a * logits + b)
        error, weight = p - truths, p * (1 - p)
        gradient = np.array([prior * (a - 1) + (error * logits).sum(), prior * b + error.sum()])
        hessian = np.array([[prior + (weight * logits ** 2).sum(), (weight * logits).sum()],
                            [(weight * logits).sum(), prior + weight.sum()]])
        step = np.linalg.solve(hessian, gradient)
        step *= min(1.0, 2.0 / max(1e-9, np.abs(step).max()))
        a, b = a - step[0], b - step[1]
        if np.abs(step).max() < 1e-7:
            break
    return a, b


def spans(row, column, probabilities, threshold):
    """Joined hits of one label in one message: [(start, end, confidence)]."""
    found, last = [], None
    for index in np.flatnonzero(probabilities[:, column] >= threshold):
        start, end, sentence = row["places"][index]
        if last == (index - 1, sentence):
            found[-1] = (found[-1][0], end, max(found[-1][2], probabilities[index, column]))
        else:
            found.append((start, end, probabilities[index, column]))
        last = (index, sentence)
    return found


def points_at(span, mark):
    shared = min(span[1], mark[1]) - max(span[0], mark[0])
    return shared >= POINTS_AT * min(span[1] - span[0], mark[1] - mark[0])


def overlap(found, wanted):
    """Characters shared over characters in either."""
    given = {at for start, end, _ in found for at in range(start, end)}
    gold = {at for start, end in wanted for at in range(start, end)}
    return len(given & gold) / len(given | gold)


def label_figures(rows, column, probabilities, threshold):
    found = claimed = support = 0
    overlaps, shown = [], []
    for row, p in zip(rows, probabilities):
        wanted = [(start, end) for label, start, end in row["marks"] if label == column]
        given = spans(row, column, p, threshold)
        support += bool(wanted)
        claimed += bool(given)
        found += any(points_at(g, w) for g in given for w in wanted)
        if wanted and given:
            overlaps.append(overlap(given, wanted))
        shown += [(g[2], any(points_at(g, w) for w in wanted)) for g in given]
    return 2 * found / max(1, claimed + support), overlaps, shown


def figures(rows, logits):
    """Everything on one set of rows: {'macro_f1', 'labels', 'overlap', 'calibration_error', 'thresholds'}."""
    per_label, thresholds, overlaps, shown = {}, {}, [], []
    grid = LEAST_THRESHOLD + 0.02 * np.arange(17)
    for column, label in enumerate(LABELS):
        flat = np.concatenate([s[:, column] for s in logits])
        truths = np.concatenate([np.array([t[column] == 1 for t in row["targets"]], dtype=float) for row in rows])
        a, b = platt(flat, truths)
        scaled = [sigmoid(a * s + b) for s in logits]
        f1 = np.array([label_figures(rows, column, scaled, t)[0] for t in grid])
        smooth = [f1[max(0, i - 3): i + 4].mean() for i in range(len(grid))]
        thresholds[label] = float(grid[int(np.argmax(smooth))])
        per_label[label], o, s = label_figures(rows, column, scaled, thresholds[label])
        overlaps += o
        shown += s
    confidence, right = np.array([c for c, _ in shown]), np.array([r for _, r in shown])
    bins = np.minimum(9, (confidence * 10).astype(int))
    error = sum(abs(confidence[bins == n].sum() - right[bins == n].sum()) for n in range(10)) / len(shown)
    return {"macro_f1": float(np.mean(list(per_label.values()))), "labels": per_label, "overlap": float(np.mean(overlaps)),
            "calibration_error": float(error), "thresholds": thresholds}


def main(dev, *runs):
    """Prints one line a run: the means, then F1 by label. A run on whole sentences finds its own DEV beside: X.sentences.jsonl."""
    print("| run | macro-F1 | overlap | calibration | kind | " + " | ".join(LABELS) + " |")
    print("| --- |" + " ---: |" * (4 + len(LABELS)))
    for run in map(Path, runs):
        about = json.loads((run / "run.json").read_text())
        rows = [json.loads(line) for line in open(Path(dev).parent / Path(about["options"]["dev"]).name, encoding="utf-8")]
        logits = np.load(run / "dev.npz")
        rows = [row for row in rows if row["id"] in logits]
        result = figures(rows, [logits[row["id"]] for row in rows])
        kinds = "" if about["kinds"] is None else f"{about['kinds']:.3f}"
        print(f"| {run.name} | {result['macro_f1']:.3f} | {result['overlap']:.3f} | {result['calibration_error']:.3f} | {kinds} | "
              + " | ".join(f"{result['labels'][label]:.2f}" for label in LABELS) + " |")


if __name__ == "__main__":
    main(*sys.argv[1:])
