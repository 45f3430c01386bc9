// Generated from server/data/faces-and-voices.tsv by scripts/generate-data.mjs. Do not edit.
export const AS_OF = '2026-11-22'
/** Columns: kind, name, edits, source. */
export const ROWS = `package	pypi:latentsync	face	KNOWN
package	pypi:openvoice	voice	KNOWN
package	pypi:rvc	voice	KNOWN
package	pypi:rvc-python	voice	KNOWN
package	pypi:infer-rvc-python	voice	KNOWN
package	pypi:so-vits-svc-fork	voice	KNOWN
model	*inswapper*	face	deepinsight/insightface@7fadd42
model	*latentsync*	face	KNOWN
model	*wav2lip*	face	KNOWN
model	*musetalk*	face	KNOWN
model	*sadtalker*	face	KNOWN
model	*liveportrait*	face	KNOWN
model	*simswap*	face	KNOWN
model	*openvoice*	voice	KNOWN
model	*xtts*	voice	coqui-ai/TTS@dbf1a08
model	*gpt-sovits*	voice	RVC-Boss/GPT-SoVITS
model	*so-vits-svc*	voice	KNOWN`
