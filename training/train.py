"""Fine-tunes the encoder with two heads on it: labels of each segment, kind of the message.

A message is one input, "[CLS] subject [SEP] segment segment ... [SEP]", tokenised segment by segment as the product does
(src/reader/window.ts). A segment's vector is the mean of its tokens' last hidden states, so every segment is judged in
the light of the whole message at the cost of one pass.

    python train.py --base DIR --train FILE... --dev FILE --out DIR [--epochs N] [--seed N]

Input files are made by tools/prepare.ts. Writes encoder (Hugging Face form), tokenizer and heads.npz to --out.
"""
import argparse
import json
import math
import random
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

LABELS = ("fit underqualified overqualified typo irrelevant interview logistics competition employer_side screened_out "
          "vague bias praise reapply").split()
KINDS = "rejection feedback declined_feedback acknowledgement invitation offer other".split()
MAX_TOKENS, MAX_SUBJECT, MAX_SEGMENT = 512, 32, 160


class Model(nn.Module):
    """Encoder and heads. Logits of labels: [segments of the batch, 14]; of kinds: [messages, 7]."""

    def __init__(self, base):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa")
        width = self.encoder.config.hidden_size
        self.labels = nn.Linear(width, len(LABELS))
        self.kinds = nn.Linear(2 * width, len(KINDS))
        self.dropout = nn.Dropout(0.1)
        nn.init.constant_(self.labels.bias, -2.5)  # about the share of segments that carry a given label

    def forward(self, ids, mask, pooling):
        """ids, mask: [messages, tokens]; pooling: [segments, messages * tokens], rows sum to 1."""
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        segments = pooling @ states.flatten(0, 1)
        mean = (states * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
        whole = torch.cat([states[:, 0], mean], dim=1)
        return self.labels(self.dropout(segments)), self.kinds(self.dropout(whole))


def load(files, tokenizer):
    rows = []
    for file in files:
        for line in open(file, encoding="utf-8"):
            row = json.loads(line)
            encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids
            rows.append({
                "id": row["id"], "kind": row["kind"], "subject": encode(row["subject"])[:MAX_SUBJECT],
                "segments": [encode(s)[:MAX_SEGMENT] for s in row["segments"]],
                "targets": row["targets"],
            })
    return rows


def collate(rows, frame, rng=None):
    """One batch. With `rng`, varies it: drops subjects, cuts a message to some of its segments (then its kind is not scored)."""
    cls, sep, pad = frame
    inputs, spans, targets, kinds = [], [], [], []
    for i, row in enumerate(rows):
        subject, segments, marks, kind = row["subject"], row["segments"], row["targets"], row["kind"]
        if rng and rng.random() < 0.3:
            subject = []
        if rng and len(segments) > 2 and rng.random() < 0.25:
            first = rng.randrange(len(segments) - 1)
            last = rng.randrange(first + 1, len(segments)) + 1
            segments, marks, kind = segments[first:last], marks[first:last], -1
        ids = [cls, *subject, sep]
        for tokens, mark in zip(segments, marks):
            if not tokens or len(ids) + len(tokens) >= MAX_TOKENS:
                continue
            spans.append((i, len(ids), len(ids) + len(tokens)))
            targets.append(mark)
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
    for n, (i, start, end) in enumerate(spans):
        pooling[n, i * width + start: i * width + end] = 1 / (end - start)
    owner = torch.tensor([i for i, _, _ in spans])
    return ids, mask, pooling, owner, torch.tensor(targets), torch.tensor(kinds)


def message_f1(model, rows, frame, device):
    """Macro-F1 over labels at message level with the best threshold of each label, and the kinds' accuracy."""
    model.eval()
    scores = np.zeros((len(rows), len(LABELS)))
    gold = np.zeros((len(rows), len(LABELS)))
    right = 0
    with torch.no_grad():
        for at in range(0, len(rows), 16):
            batch = rows[at: at + 16]
            ids, mask, pooling, owner, targets, kinds = (x.to(device) for x in collate(batch, frame))
            labels, kind = model(ids, mask, pooling)
            right += int((kind.argmax(1) == kinds).sum())
            for n, i in enumerate(owner.tolist()):
                scores[at + i] = np.maximum(scores[at + i], torch.sigmoid(labels[n]).cpu().numpy())
                gold[at + i] = np.maximum(gold[at + i], (targets[n] == 1).cpu().numpy())
    best, half = [], []
    for c in range(len(LABELS)):
        f1 = lambda t: 2 * ((scores[:, c] >= t) & (gold[:, c] == 1)).sum() / max(1, (scores[:, c] >= t).sum() + gold[:, c].sum())
        best.append(max(f1(t) for t in np.linspace(0.1, 0.9, 33)))
        half.append(f1(0.5))
    return float(np.mean(best)), float(np.mean(half)), right / len(rows), dict(zip(LABELS, np.round(best, 2)))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--base", required=True)
    args.add_argument("--train", nargs="+", required=True)
    args.add_argument("--dev", required=True)
    args.add_argument("--out", required=True)
    args.add_argument("--epochs", type=int, default=8)
    args.add_argument("--batch", type=int, default=8)
    args.add_argument("--rate", type=float, default=1.5e-4)
    args.add_argument("--seed", type=int, default=7)
    args = args.parse_args()
    random.seed(args.seed)
    np.random.seed(args.seed)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    tokenizer = Tokenizer.from_file(str(Path(args.base) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    frame = tuple(tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[PAD]"))
    train, dev = load(args.train, tokenizer), load([args.dev], tokenizer)
    model = Model(args.base).to(device)
    head = [*model.labels.parameters(), *model.kinds.parameters()]
    optimizer = torch.optim.AdamW([{"params": model.encoder.parameters(), "lr": args.rate},
                                   {"params": head, "lr": 10 * args.rate}], weight_decay=0.01)
    steps = args.epochs * math.ceil(len(train) / args.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (0.1 * steps), max(0.0, (steps - s) / (0.9 * steps))))
    label_loss = nn.BCEWithLogitsLoss(reduction="none", pos_weight=torch.full((len(LABELS),), 1.5, device=device))
    kind_loss = nn.CrossEntropyLoss(ignore_index=-1, label_smoothing=0.05)
    for epoch in range(args.epochs):
        model.train()
        order = sorted(range(len(train)), key=lambda i: (sum(map(len, train[i]["segments"])) + rng.randrange(60)))
        batches = [order[i: i + args.batch] for i in range(0, len(order), args.batch)]
        rng.shuffle(batches)
        total = 0.0
        for batch in batches:
            ids, mask, pooling, owner, targets, kinds = (x.to(device) for x in collate([train[i] for i in batch], frame, rng))
            labels, kind = model(ids, mask, pooling)
            known = (targets >= 0).float()
            loss = (label_loss(labels, targets.clamp(min=0).float()) * known).sum() / known.sum() * len(LABELS)
            if (kinds >= 0).any():
                loss = loss + 0.5 * kind_loss(kind, kinds)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        best, half, accuracy, per_label = message_f1(model, dev, frame, device)
        print(f"epoch {epoch + 1}: loss {total / len(batches):.3f} | dev macro-F1 {best:.3f} (own thresholds) {half:.3f} (0.5) "
              f"| kind {accuracy:.3f}", flush=True)
    print(per_label)
    out = Path(args.out)
    model.encoder.save_pretrained(out)
    tokenizer.save(str(out / "tokenizer.json"))
    np.savez(out / "heads.npz", label_weights=model.labels.weight.detach().cpu().numpy(), label_bias=model.labels.bias.detach().cpu().numpy(),
             kind_weights=model.kinds.weight.detach().cpu().numpy(), kind_bias=model.kinds.bias.detach().cpu().numpy())


if __name__ == "__main__":
    main()
