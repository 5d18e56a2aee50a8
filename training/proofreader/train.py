"""Teaches the encoder to say of each word what is wrong with it: five classes at the word's first piece.

    python train.py --base DIR --train FILE.npz... --out DIR [options]

Each file of --train is read once, in order: prepare.py makes one an epoch, with other mistakes in the same lines. Writes to --out the encoder (Hugging
Face form), tokenizer.json and head.npz; every --save steps too, so that a run that is stopped is not lost.
"""
import argparse
import copy
import json
import math
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

CLASSES = ["ok", "wrong_word", "agreement", "apostrophe", "grammar"]


class Model(nn.Module):
    """input ids and mask, [windows, tokens] -> logits, [windows, tokens, 5]."""

    def __init__(self, base):
        super().__init__()
        # No dropout: no line is read twice with the same mistakes, and the passes take a third less.
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False, hidden_dropout_prob=0, attention_probs_dropout_prob=0)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(self.encoder.config.hidden_size, len(CLASSES))

    def forward(self, ids, mask):
        return self.head(self.dropout(self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state))


def batches(file, size, rng, rank=0, workers=1):
    """Windows of like length together, about `size` tokens with their padding; in no order; every worker gets its own."""
    data = np.load(file)
    all_ids, all_labels, ends = data["ids"].astype(np.int64), data["labels"].astype(np.int64), data["ends"]
    starts = np.concatenate([[0], ends[:-1]])
    order = sorted(range(len(ends)), key=lambda n: ends[n] - starts[n] + rng.random() * 4)
    cut, batch, width = [], [], 0
    for n in order:
        length = int(ends[n] - starts[n])
        if batch and max(width, length) * (len(batch) + 1) > size:
            cut.append(batch)
            batch, width = [], 0
        batch.append(n)
        width = max(width, length)
    cut.append(batch)
    rng.shuffle(cut)
    for batch in cut[rank: len(cut) - len(cut) % workers: workers]:
        width = max(int(ends[n] - starts[n]) for n in batch)
        ids, labels, mask = torch.zeros(len(batch), width, dtype=torch.long), torch.full((len(batch), width), -1), torch.zeros(len(batch), width)
        for row, n in enumerate(batch):
            length = ends[n] - starts[n]
            ids[row, :length] = torch.from_numpy(all_ids[starts[n]:ends[n]])
            labels[row, :length] = torch.from_numpy(all_labels[starts[n]:ends[n]])
            mask[row, :length] = 1
        yield ids, mask, labels


def together(gradients, workers):
    """Makes each gradient the mean over the workers."""
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    dist.all_reduce(flat)
    flat /= workers
    for gradient, part in zip(gradients, flat.split([gradient.numel() for gradient in gradients])):
        gradient.copy_(part.view_as(gradient))


def save(model, tokenizer, out, about):
    out.mkdir(parents=True, exist_ok=True)
    model.encoder.save_pretrained(out)
    tokenizer.save(str(out / "tokenizer.json"))
    np.savez(out / "head.npz", weights=model.head.weight.detach().numpy(), bias=model.head.bias.detach().numpy())
    (out / "run.json").write_text(json.dumps(about, indent=1) + "\n")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--base", required=True)
    args.add_argument("--train", nargs="+", required=True)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--batch", type=int, default=2048, help="tokens")
    args.add_argument("--rate", type=float, default=2e-4)
    args.add_argument("--seed", type=int, default=7)
    args.add_argument("--bfloat16", action="store_true")
    args.add_argument("--frozen-words", action="store_true", help="the table of word vectors does not learn")
    args.add_argument("--average", type=float, default=0.998)
    args.add_argument("--save", type=int, default=1000)
    args.add_argument("--head", help="head.npz of a run to go on from")
    args = args.parse_args()
    shared = "WORLD_SIZE" in os.environ  # under torchrun: one thread a process is faster than two threads in one, the more so on a busy machine
    if shared:
        dist.init_process_group("gloo")
    rank, workers = (dist.get_rank(), dist.get_world_size()) if shared else (0, 1)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    torch.manual_seed(args.seed)
    tokenizer = Tokenizer.from_file(str(Path(args.base) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    model = Model(args.base)
    if args.head:
        with torch.no_grad():
            model.head.weight.copy_(torch.from_numpy(np.load(args.head)["weights"]))
            model.head.bias.copy_(torch.from_numpy(np.load(args.head)["bias"]))
    if args.frozen_words:
        model.encoder.embeddings.word_embeddings.requires_grad_(False)
    average = copy.deepcopy(model)
    learn = [p for p in model.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": learn, "lr": args.rate}, {"params": model.head.parameters(), "lr": 5 * args.rate}], weight_decay=0.01, fused=True)
    tokens = sum(len(np.load(file)["ids"]) for file in args.train)
    steps = math.ceil(tokens / args.batch / workers * 1.03)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (0.06 * steps), max(0.02, (steps - s) / (0.94 * steps))))
    loss_of = nn.CrossEntropyLoss(ignore_index=-1)
    begin, step, seen, recent = time.time(), 0, 0, []
    model.train()
    for file in args.train:
        for ids, mask, labels in batches(file, args.batch, rng, rank, workers):
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bfloat16):
                logits = model(ids, mask)
            loss = loss_of(logits.float().flatten(0, 1), labels.flatten())
            optimizer.zero_grad()
            loss.backward()
            if shared:
                together([p.grad for p in model.parameters() if p.grad is not None], workers)
            nn.utils.clip_grad_norm_(learn, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            seen += int(mask.sum())
            recent.append(loss.item())
            with torch.no_grad():
                keep = min(args.average, step / (step + 10))
                torch._foreach_lerp_([p for p in average.parameters() if p.requires_grad], [p for p in model.parameters() if p.requires_grad], 1 - keep)
            if step % 50 == 0 and rank == 0:
                print(f"step {step} of {steps}: loss {np.mean(recent):.4f}, {seen * workers / (time.time() - begin):.0f} tokens/s, {time.time() - begin:.0f} s", flush=True)
                recent = []
            if step % args.save == 0 and rank == 0:
                save(average, tokenizer, args.out, {"steps": step})
    if rank == 0:
        save(average, tokenizer, args.out, {"steps": step, "tokens": seen * workers, "seconds": round(time.time() - begin), "options": {k: str(v) for k, v in vars(args).items()}})


if __name__ == "__main__":
    main()
