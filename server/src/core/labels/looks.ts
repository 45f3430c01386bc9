/**
 * Whether a free text is a label: `label` for Annex E members under AIGC, `near-miss` for the look-alikes seen
 * (Tencent Cloud's ServiceProvider/ContentId, Dreamina's aigc_info), undefined for anything else.
 */
export function looksLikeLabel(text: string): 'label' | 'near-miss' | undefined {
  if (
    /"AIGC"\s*:|^\s*AIGC\s{0,40}(?:[:=]\s{0,40})?\{/.test(text) ||
    (/"ContentProducer"/.test(text) && /^\s*\{/.test(text))
  )
    return 'label'
  if (/"aigc(?:_info)?"\s*:/i.test(text) || (/ServiceProvider/.test(text) && /ContentId/.test(text))) return 'near-miss'
  return undefined
}
