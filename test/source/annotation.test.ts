import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

const found = (path: string, text: string) => seen('annotation', path, text).map(one => [one.detail.what, one.value])
const INTERFACE =
  '<View>\n  <Text name="reply" value="$reply"/>\n  <Choices name="grade" toName="reply"><Choice value="good"/></Choices>\n</View>\n'

describe('human annotation', () => {
  it.each([
    ['Label Studio', 'data/sync.py', 'from label_studio_sdk import LabelStudio\n', 'label_studio_sdk'],
    ['a part of it', 'data/sync.py', 'from label_studio_sdk.client import LabelStudio\n', 'label_studio_sdk.client'],
    ['Argilla', 'data/push.py', 'import argilla as rg\n', 'argilla'],
    ['doccano', 'data/pull.py', 'from doccano_client import DoccanoClient\n', 'doccano_client'],
    ['Prodigy', 'data/recipe.py', 'import prodigy\n\n@prodigy.recipe("rank")\ndef rank(): ...\n', 'prodigy'],
    ['an interface in code', 'data/project.py', `CONFIG = """${INTERFACE}"""\n`, 'Label Studio'],
    ['an interface of its own', 'data/label-config.xml', INTERFACE, 'Label Studio'],
    ['an interface in its folder', 'label_studio/preference.xml', INTERFACE, 'Label Studio'],
  ])('is seen by %s', (_, path, text, value) => {
    expect(found(path, text)).toEqual([['tool', value]])
  })

  it.each([
    ['annotation-guidelines.md', 'docs/annotation-guidelines.md'],
    ['in Chinese', 'docs/数据标注规范.md'],
    ['a manual', 'data/annotator_manual.md'],
  ])('has written rules: %s', (_, path) => {
    expect(found(path, '# Rules\n\nGrade each reply.\n')).toEqual([['rules', path.slice(path.lastIndexOf('/') + 1)]])
  })

  it.each([
    ['an optimiser called Prodigy', 'train.py', 'from prodigyopt import Prodigy\n'],
    ['another thing called Prodigy', 'train.py', 'from prodigy import Prodigy\nopt = Prodigy(model.parameters())\n'],
    ['annotations of a language', 'A.py', 'from __future__ import annotations\n'],
    ['a layout', 'res/layout/label_view.xml', '<View android:id="@+id/label"/>\n'],
    ['a tool in a comment', 'a.py', '# import argilla\n'],
    ['a tool in tests', 'tests/test_sync.py', 'import argilla as rg\n'],
    ['rules for marks of generated content', 'docs/labeling-rules.md', '# Labels\n'],
    ['an empty file', 'docs/annotation-guidelines.md', ' \n'],
  ])('is not %s', (_, path, text) => {
    expect(found(path, text)).toEqual([])
  })
})
