"""Fine-tunes the encoder with two heads on it: labels of each segment, kind of the message.

A message is one input, "[CLS] subject [SEP] segment segment ... [SEP]", tokenised segment by segment as the product does
(src/reader/window.ts). A segment's vector is the mean of its tokens' last hidden states, so every segment is judged in
the light of the whole message at the cost of one pass.

    python train.py --base DIR --train FILE... --dev FILE --out DIR [options]

Input files are made by tools/prepare.ts. Writes to --out the encoder (Hugging Face form), tokenizer, heads.npz,
the logits on dev (dev.npz: figures.py makes a table of them) and run.json.
The options that shape the model are there for the comparison in REPORT.md; the defaults are what ships.
"""
import argparse
import copy
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

from figures import LABELS, figures

KINDS = "rejection feedback declined_feedback acknowledgement invitation offer other".split()
MAX_TOKENS, MAX_SUBJECT, MAX_SEGMENT = 512, 32, 160


class OwnHeads(nn.Module):
    """For the comparison: a small network of its own for every label, instead of one linear layer for all."""

    def __init__(self, width, hidden=64):
        super().__init__()
        self.first = nn.Linear(width, len(LABELS) * hidden)
        self.second = nn.Parameter(torch.randn(len(LABELS), hidden) * hidden ** -0.5)
        self.bias = nn.Parameter(torch.zeros(len(LABELS)))

    def forward(self, vectors):
        hidden = torch.nn.functional.gelu(self.first(vectors)).view(len(vectors), len(LABELS), -1)
        return (hidden * self.second).sum(-1) + self.bias


class Model(nn.Module):
    """Encoder and heads. Logits of labels: [segments of the batch, 14]; of kinds: [messages, 7]."""

    def __init__(self, base, own_heads=False):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.labels = OwnHeads(width) if own_heads else nn.Linear(width, len(LABELS))
        self.kinds = nn.Linear(2 * width + len(LABELS), len(KINDS))
        self.dropout = nn.Dropout(0.1)
        nn.init.constant_(self.labels.bias, -2.5)  # about the share of segments that carry a given label

    def encode(self, ids, mask):
        return self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state

    def heads(self, states, mask, pooling, owner):
        """states: [inputs, tokens, width]; pooling: [segments, inputs * tokens], rows sum to 1; owner: message of each segment.

        The kind is judged from the first token, the mean of all tokens, and the surest segment's probability of each label:
        whether a no is a `rejection` or `feedback` is a question of what reasons stand in it.
        """
        labels = self.labels(self.dropout(pooling @ states.flatten(0, 1)))
        mean = (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
        said = torch.zeros(len(states), len(LABELS))
        said.scatter_reduce_(0, owner[:, None].expand(-1, len(LABELS)), torch.sigmoid(labels.detach().float()), "amax")
        return labels, self.kinds(torch.cat([self.dropout(torch.cat([states[:, 0], mean], dim=1)), said.to(mean.dtype)], dim=1))

    def forward(self, ids, mask, pooling, owner):
        return self.heads(self.encode(ids, mask), mask, pooling, owner)


def load(files, tokenizer):
    rows = []
    for file in files:
        for line in open(file, encoding="utf-8"):
            row = json.loads(line)
            encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
            rows.append({**row, "subject": encode(row["subject"])[:MAX_SUBJECT],
                         "segments": [encode(s)[:MAX_SEGMENT] for s in row["segments"]]})
    return rows


def alone(rows):
    """Every segment as a message of its own, without subject: for the comparison. Their kind is not known."""
    return [{**row, "subject": [], "segments": [s], "targets": [t], "places": [p], "kind": -1, "id": f"{row['id']}#{n}"}
            for row in rows for n, (s, t, p) in enumerate(zip(row["segments"], row["targets"], row["places"]))]


def collate(rows, frame, rng=None, soft=None):
    """One batch. With `rng`, varies it: drops subjects, cuts a message to some of its segments (then its kind is not scored).

    `soft`: teacher's logits by message id, [segments, 14]. Returns ids, mask, pooling, owner, targets, soft targets, kinds, and which segment of its message each is.
    """
    cls, sep, pad = frame
    inputs, spans, targets, softs, kinds = [], [], [], [], []
    for i, row in enumerate(rows):
        subject, segments, kind = row["subject"], list(enumerate(row["segments"])), row["kind"]
        if rng and rng.random() < 0.3:
            subject = []
        if rng and len(segments) > 2 and rng.random() < 0.25:
            first = rng.randrange(len(segments) - 1)
            segments, kind = segments[first:rng.randrange(first + 1, len(segments)) + 1], -1
        ids = [cls, *subject, sep]
        for n, tokens in segments:
            if not tokens or len(ids) + len(tokens) >= MAX_TOKENS:
                continue
            spans.append((i, len(ids), len(ids) + len(tokens), n))
            targets.append(row["targets"][n])
            softs.append(soft[row["id"]][n] if soft else [0.0] * len(LABELS))
            ids += tokens
        inputs.append([*ids, sep])
        kinds.append(kind)
    width = max(map(len, inputs))
    ids = torch.full((len(inputs), width), pad)
    mask = torch.zeros(len(inputs), width)
    for i, tokens in enumerate(inputs):
        ids[i, : len(tokens)] = torch.tensor(tokens)
        mask[i, : len(tokens)] = 1
    pooling = torch.zeros(len(spans), len(inputs) * width)
    for n, (i, start, end, _) in enumerate(spans):
        pooling[n, i * width + start: i * width + end] = 1 / (end - start)
    owner = torch.tensor([i for i, *_ in spans])
    return (ids, mask, pooling, owner, torch.tensor(targets), torch.tensor(np.array(softs, dtype=np.float32)), torch.tensor(kinds),
            [n for *_, n in spans])


def score(model, rows, frame, half):
    """Logits of every message's segments, [segments, 14] each (-10 for a segment that is not read), and the share of right kinds."""
    model.eval()
    logits = [np.full((len(row["segments"]), len(LABELS)), -10.0) for row in rows]
    right, counted = 0, 0
    order = sorted(range(len(rows)), key=lambda i: sum(map(len, rows[i]["segments"])))
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
        for at in range(0, len(order), 16):
            chosen = order[at: at + 16]
            ids, mask, pooling, owner, _, _, kinds, numbers = collate([rows[i] for i in chosen], frame)
            labels, kind = model(ids, mask, pooling, owner)
            right += int((kind.argmax(1) == kinds).sum())
            counted += int((kinds >= 0).sum())
            for n, (i, number) in enumerate(zip(owner.tolist(), numbers)):
                logits[chosen[i]][number] = labels[n].float().numpy()
    return logits, right / max(1, counted)


def score_dev(model, rows, frame, half, apart):
    """As `score`; with `apart` every segment is read by itself and put together again, and nothing is said of the kind."""
    if not apart:
        return score(model, rows, frame, half)
    pieces = iter(score(model, alone(rows), frame, half)[0])
    return [np.concatenate([next(pieces) for _ in row["segments"]]) for row in rows], None


def parameters(model, args):
    """Groups for the optimiser: the heads learn ten times as fast as the encoder; with --frozen the encoder does not learn."""
    head = [*model.labels.parameters(), *model.kinds.parameters()]
    if args.frozen:
        model.encoder.requires_grad_(False)
        return [{"params": head, "lr": 20 * args.rate}]
    return [{"params": model.encoder.parameters(), "lr": args.rate}, {"params": head, "lr": 10 * args.rate}]


def arguments():
    args = argparse.ArgumentParser()
    args.add_argument("--base", required=True)
    args.add_argument("--train", nargs="+", required=True)
    args.add_argument("--dev", required=True)
    args.add_argument("--out", required=True)
    args.add_argument("--epochs", type=int, default=8)
    args.add_argument("--batch", type=int, default=8)
    args.add_argument("--rate", type=float, default=1.5e-4)
    args.add_argument("--seed", type=int, default=7)
    args.add_argument("--bfloat16", action="store_true", help="faster on processors with AMX")
    args.add_argument("--average", type=float, default=0.998, help="decay of the running mean of the weights, which is what is kept")
    args.add_argument("--frozen", action="store_true", help="train the heads only")
    args.add_argument("--alone", action="store_true", help="read each segment by itself, without its message")
    args.add_argument("--own-heads", action="store_true", help="a network of its own for every label")
    args.add_argument("--teacher", help="npz of a teacher's logits by message id: learn from them too")
    args.add_argument("--teach", help="write this model's logits of the training messages there")
    return args.parse_args()


def main():
    args = arguments()
    random.seed(args.seed)
    np.random.seed(args.seed)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    tokenizer = Tokenizer.from_file(str(Path(args.base) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    names = ("[CLS]", "[SEP]", "[PAD]") if tokenizer.token_to_id("[CLS]") is not None else ("<s>", "</s>", "<pad>")
    frame = tuple(tokenizer.token_to_id(name) for name in names)
    messages, dev = load(args.train, tokenizer), load([args.dev], tokenizer)
    train = alone(messages) if args.alone else messages
    batch_size = args.batch * 8 if args.alone else args.batch
    soft = dict(np.load(args.teacher)) if args.teacher else None
    model = Model(args.base, args.own_heads)
    average = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(parameters(model, args), weight_decay=0.01, fused=True)
    steps = args.epochs * math.ceil(len(train) / batch_size)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (0.1 * steps), max(0.0, (steps - s) / (0.9 * steps))))
    label_loss = nn.BCEWithLogitsLoss(reduction="none", pos_weight=torch.full((len(LABELS),), 1.5))
    soft_loss = nn.BCEWithLogitsLoss()
    kind_loss = nn.CrossEntropyLoss(ignore_index=-1, label_smoothing=0.05)
    begin, step = time.time(), 0
    for epoch in range(args.epochs):
        model.train()
        order = sorted(range(len(train)), key=lambda i: (sum(map(len, train[i]["segments"])) + rng.randrange(60)))
        batches = [order[i: i + batch_size] for i in range(0, len(order), batch_size)]
        rng.shuffle(batches)
        total = 0.0
        for batch in batches:
            ids, mask, pooling, owner, targets, softs, kinds, _ = collate([train[i] for i in batch], frame, None if args.alone else rng, soft)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bfloat16):
                labels, kind = model(ids, mask, pooling, owner)
            labels, kind = labels.float(), kind.float()
            known = (targets >= 0).float()
            loss = (label_loss(labels, targets.clamp(min=0).float()) * known).sum() / known.sum() * len(LABELS)
            if soft:
                loss = 0.5 * loss + 0.5 * len(LABELS) * 1.5 * soft_loss(labels, torch.sigmoid(softs))
            if (kinds >= 0).any():
                loss = loss + 0.5 * kind_loss(kind, kinds)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            step += 1
            with torch.no_grad():
                keep = min(args.average, step / (step + 10))
                torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep)
        line = f"epoch {epoch + 1}: loss {total / len(batches):.3f}, {time.time() - begin:.0f} s"
        if (args.epochs - epoch) % 2 == 1:
            logits, kinds = score_dev(average, dev, frame, args.bfloat16, args.alone)
            result = figures(dev, logits)
            line += f" | dev macro-F1 {result['macro_f1']:.3f}, overlap {result['overlap']:.3f}, kind {kinds or 0:.3f}"
        print(line, flush=True)
    out = Path(args.out)
    average.encoder.save_pretrained(out)
    tokenizer.save(str(out / "tokenizer.json"))
    if not args.own_heads:
        np.savez(out / "heads.npz", label_weights=average.labels.weight.detach().numpy(), label_bias=average.labels.bias.detach().numpy(),
                 kind_weights=average.kinds.weight.detach().numpy(), kind_bias=average.kinds.bias.detach().numpy())
    np.savez(out / "dev.npz", **{row["id"]: scores for row, scores in zip(dev, logits)})
    (out / "run.json").write_text(json.dumps({"kinds": kinds, "seconds": round(time.time() - begin), "options": vars(args)}, indent=1) + "\n")
    if args.teach:
        np.savez(args.teach, **{row["id"]: logits for row, logits in zip(messages, score(average, messages, frame, args.bfloat16)[0])})


if __name__ == "__main__":
    main()
