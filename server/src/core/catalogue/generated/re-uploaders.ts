// Generated from server/data/re-uploaders.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: owner, what. */
export const ROWS = `unsloth	conversions and quantised copies
NousResearch	ungated copies of Llama (its own models keep its name)
AI-ModelScope	copies on ModelScope
LLM-Research	copies on ModelScope
modelscope	copies on ModelScope
swift	copies on ModelScope
TheBloke	quantised copies
bartowski	quantised copies
lmstudio-community	quantised copies
mlx-community	conversions
QuantFactory	quantised copies
MaziyarPanahi	quantised copies
mradermacher	quantised copies
second-state	quantised copies
casperhansen	quantised copies
hugging-quants	quantised copies
RedHatAI	quantised copies
neuralmagic	quantised copies
cognitivecomputations	quantised copies (its own models keep their name)
ggml-org	conversions
Xenova	conversions
onnx-community	conversions
Systran	conversions
guillaumekln	conversions
litert-community	conversions
tclf90	quantised copies
okwinds	quantised copies
stelterlab	quantised copies
solidrust	quantised copies
ISTA-DASLab	quantised copies
QuixiAI	quantised copies
Comfy-Org	repackaged copies
city96	quantised copies
pcuenq	copies
shakechen	copies on ModelScope
skyline2006	copies on ModelScope
ydyajyA	copies on ModelScope`
