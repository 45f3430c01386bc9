/** Chinese words between what may be Latin letters or digits: a space wherever the two scripts meet. */
export function spaced(...parts: readonly string[]): string {
  return parts.reduce((whole, part) => {
    const meet = [whole.at(-1) ?? '', part[0] ?? ''].map(sign =>
      /\p{Script=Han}/u.test(sign) ? 'han' : /[\w./@]/.test(sign) ? 'latin' : '',
    )
    return meet.includes('han') && meet.includes('latin') ? `${whole} ${part}` : whole + part
  })
}
