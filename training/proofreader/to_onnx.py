"""Exports a trained proofreader with the reader's own code (training/export.py), and its head as JSON.

    python to_onnx.py --run DIR --out DIR --name MODEL_ID
"""
import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

CLASSES = ["ok", "wrong_word", "agreement", "apostrophe", "grammar"]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--run", type=Path, required=True)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--name", required=True)
    args = args.parse_args()
    sys.path[0] = str(Path(__file__).resolve().parent.parent)  # training/export.py and what it imports, not this folder's files of the same name
    from export import Encoder, quantise, rounded, write_tokenizer

    (args.out / "onnx").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        quantise(Encoder(args.run).eval(), Path(work) / "model.onnx", args.out / "onnx" / "model_quantized.onnx")
    shutil.copy(args.run / "config.json", args.out / "config.json")
    write_tokenizer(args.run, args.out)
    head = np.load(args.run / "head.npz")
    (args.out / "head.json").write_text(json.dumps(
        {"model": args.name, "classes": CLASSES, "weights": rounded(head["weights"]), "bias": rounded([head["bias"]])[0],
         "thresholds": {name: {"least": 0.3, "left": 1} for name in CLASSES[1:]}}) + "\n")  # open: calibrate.ts sets them


if __name__ == "__main__":
    main()
