"""Exports the fine-tuned encoder to ONNX and quantises its weights to int8; writes the heads as JSON.

    python export.py --run DIR --out DIR --name MODEL_ID
    python export.py --untrained BASE --out DIR

Dynamic int8 with one scale per output channel; embeddings too. Weights use seven bits of the eight: processors without VNNI add
products in 16 bits and would saturate with all eight, so the thresholds would hold on some machines only. The heads stay in full precision (a few kilobytes). Calibration is
left open here: tools/calibrate.ts fills it in from the int8 model's own scores.
"""
import argparse
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from tokenizers import Tokenizer
from transformers import AutoModel

from train import KINDS, LABELS


class Encoder(torch.nn.Module):
    """input_ids, attention_mask, token_type_ids: [batch, tokens] int64 -> last and middle hidden state: [batch, tokens, width].

    The middle is the sum of the second and the third layer: there, words are near each other that mean the same, and not yet
    all that carry one label. What a person corrects is learned on it (src/reader/personal-layer.ts).
    """

    def __init__(self, folder):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager")

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.encoder(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids,
                              output_hidden_states=True).hidden_states
        return states[-1], states[2] + states[3]


def rounded(matrix):
    return [[float(f"{x:.6g}") for x in row] for row in matrix]


def export_onnx(model, file):
    example = tuple(torch.ones(2, 9, dtype=torch.int64) for _ in range(3))
    names = ["input_ids", "attention_mask", "token_type_ids"]
    outputs = ["last_hidden_state", "middle_hidden_state"]
    axes = {name: {0: "batch", 1: "tokens"} for name in [*names, *outputs]}
    torch.onnx.export(model, example, file, input_names=names, output_names=outputs, dynamic_axes=axes,
                      opset_version=17, dynamo=False)


def quantise(encoder, full, small):
    """Writes the encoder to `full` (float) and `small` (int8)."""
    prepared = full.with_suffix(".prepared.onnx")
    export_onnx(encoder, str(full))
    quant_pre_process(str(full), str(prepared), skip_symbolic_shape=True)
    quantize_dynamic(str(prepared), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     extra_options={"MatMulConstBOnly": True})
    onnx.checker.check_model(str(small))
    print(f"{small}: {small.stat().st_size / 1e6:.1f} MB int8, {full.stat().st_size / 1e6:.1f} MB before")


def write_tokenizer(source, out):
    """The tokenizer without padding and truncation: the product cuts its windows itself."""
    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    (out / "tokenizer_config.json").write_text(json.dumps(
        {"tokenizer_class": "BertTokenizer", "do_lower_case": True, "model_max_length": 512, "cls_token": "[CLS]",
         "sep_token": "[SEP]", "pad_token": "[PAD]", "unk_token": "[UNK]", "mask_token": "[MASK]"}, indent=2) + "\n")


def write_heads(run, out, name):
    heads = np.load(run / "heads.npz")
    open_scale = {label: {"a": 1, "b": 0, "threshold": 0.5} for label in LABELS}
    (out / "heads.json").write_text(json.dumps({
        "model": name, "width": int(heads["label_weights"].shape[1]),
        "labels": {"names": LABELS, "weights": rounded(heads["label_weights"]), "bias": rounded([heads["label_bias"]])[0]},
        "kinds": {"names": KINDS, "weights": rounded(heads["kind_weights"]), "bias": rounded([heads["kind_bias"]])[0]},
        "calibration": {"labels": open_scale, "kindTemperature": 1},
    }) + "\n")


def main():
    args = argparse.ArgumentParser()
    source = args.add_mutually_exclusive_group(required=True)
    source.add_argument("--run", type=Path, help="folder that train.py wrote")
    source.add_argument("--untrained", type=Path, help="folder of base weights, for the baseline")
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--name", help="the model's id, with --run")
    args = args.parse_args()
    folder = args.run or args.untrained
    (args.out / "onnx").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        quantise(Encoder(folder).eval(), Path(work) / "model.onnx", args.out / "onnx" / "model_quantized.onnx")
    shutil.copy(folder / "config.json", args.out / "config.json")
    write_tokenizer(folder, args.out)
    if args.run:
        write_heads(args.run, args.out, args.name)


if __name__ == "__main__":
    main()
