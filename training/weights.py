"""What smaller weights cost: exports a run as float, int8 and int4 and measures each on dev, one process each.

    python weights.py --run DIR --dev FILE --out DIR

Prints a table in Markdown: size on disk, median milliseconds for a mail of about 15 sentences (two threads), resident memory of the process
once it has read dev, and the figures of figures.py. int4 is ONNX Runtime's MatMulNBits (blocks of 32, symmetric) with int8 embeddings.
"""
import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

MAX_TOKENS, MAX_SUBJECT, MAX_SEGMENT = 256, 32, 160
VARIANTS = ("float32", "int8", "int4")


def export(run, out):
    """Writes float32.onnx, int8.onnx and int4.onnx to `out`."""
    from export import Encoder, quantise
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
    encoder = Encoder(run).eval()
    quantise(encoder, out / "float32.onnx", out / "int8.onnx")
    four = MatMulNBitsQuantizer(onnx.load(str(out / "float32.onnx")), bits=4, block_size=32, is_symmetric=True, accuracy_level=4)
    four.process()
    four.model.save_model_to_file(str(out / "matmul4.onnx"), False)
    quantize_dynamic(str(out / "matmul4.onnx"), str(out / "int4.onnx"), weight_type=QuantType.QInt8, op_types_to_quantize=["Gather"])


def windows(row, frame):
    """Inputs of a message as the product packs them, without its overlap: [(ids, [(segment, from, to)])]."""
    cls, sep = frame
    result, ids, spans = [], [cls, *row["subject"], sep], []
    for n, tokens in enumerate(row["segments"]):
        if len(ids) + len(tokens) + 1 > MAX_TOKENS:
            result.append(([*ids, sep], spans))
            ids, spans = [cls, *row["subject"], sep], []
        spans.append((n, len(ids), len(ids) + len(tokens)))
        ids += tokens
    return [*result, ([*ids, sep], spans)]


def measure(file, run, dev):
    """Prints one JSON object: what this file's model does on dev."""
    import onnxruntime
    from tokenizers import Tokenizer
    from figures import figures
    tokenizer = Tokenizer.from_file(str(run / "tokenizer.json"))
    frame = (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]"))
    heads = np.load(run / "heads.npz")
    encode = lambda text, most: tokenizer.encode(text, add_special_tokens=False).ids[:most]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.enable_cpu_mem_arena = 2, False
    session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def read(row):
        vectors = np.zeros((len(row["segments"]), heads["label_weights"].shape[1]))
        for ids, spans in windows(row, frame):
            states = session.run(["last_hidden_state"], {
                "input_ids": np.array([ids]), "attention_mask": np.ones((1, len(ids)), dtype=np.int64),
                "token_type_ids": np.zeros((1, len(ids)), dtype=np.int64)})[0][0]
            for n, start, end in spans:
                vectors[n] = states[start:end].mean(0) if end > start else 0
        return vectors @ heads["label_weights"].T + heads["label_bias"]

    rows = [json.loads(line) for line in open(dev, encoding="utf-8")]
    rows = [{**row, "subject": encode(row["subject"], MAX_SUBJECT), "segments": [encode(s, MAX_SEGMENT) for s in row["segments"]]} for row in rows]
    result = figures(rows, [read(row) for row in rows])
    long = [row for row in rows if 14 <= len(row["segments"]) <= 20]
    times = []
    for row in long * 3:
        begin = time.perf_counter()
        read(row)
        times.append(1000 * (time.perf_counter() - begin))
    print(json.dumps({"size": file.stat().st_size / 1e6, "ms": float(np.median(times)), "mails": len(long),
                      "memory": int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6, **result}))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--run", type=Path, required=True, help="folder that train.py wrote")
    args.add_argument("--dev", type=Path, required=True, help="as tools/prepare.ts writes it")
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--measure", type=Path, help="one exported file: used by this script itself")
    args = args.parse_args()
    if args.measure:
        measure(args.measure, args.run, args.dev)
        return
    args.out.mkdir(parents=True, exist_ok=True)
    export(args.run, args.out)
    print("| weights | MB | ms | MB resident | macro-F1 | overlap | calibration |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for variant in VARIANTS:
        command = [sys.executable, "-W", "ignore", __file__, "--run", args.run, "--dev", args.dev, "--out", args.out,
                   "--measure", args.out / f"{variant}.onnx"]
        line = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1]
        r = json.loads(line)
        print(f"| {variant} | {r['size']:.1f} | {r['ms']:.1f} | {r['memory']:.0f} | {r['macro_f1']:.3f} | {r['overlap']:.3f} | {r['calibration_error']:.3f} |",
              flush=True)


if __name__ == "__main__":
    main()
