import { applyFix } from '../support/apply-fix.ts'
import { findingsOf, ownFixes } from '../support/rule-harness.ts'
import { overlay, type Tree } from '../support/tree.ts'
import { TYPED } from '../support/typed.ts'

export const NOT_DRAWN = 'No change in code is offered'

/** A service that draws, declared public in the mainland. */
export function tree(files: Readonly<Record<string, string>>, generates = 'image'): Tree {
  const declaration = `services:\n  - name: draw\n    audience: public\n    territory: mainland-china\n    generates: [${generates}]\n`
  return new Map([['genai-measures.yaml', declaration], ...Object.entries(files)])
}

/** The tree after the first fix of a rule's finding that changes code, or the words that nothing is drawn. */
export function fixed(rule: string, start: Tree): Tree | typeof NOT_DRAWN {
  const { findings, result } = findingsOf(rule, start)
  const fix = findings.flatMap(ownFixes).find(one => one.steps.some(step => step.op === 'edit'))
  return fix ? overlay(start, applyFix(start, fix, result, TYPED)) : NOT_DRAWN
}

export const PYTHON = { 'requirements.txt': 'dashscope==1.24.0\nfastapi==0.115.0\npillow==11.3.0\n' }
