import { expect, it } from 'vitest'
import { Tree } from '../../server/src/core/engine/tree.ts'
import { readFile } from '../../server/src/core/engine/read-file.ts'

// What is worked out of a text again and again is worked out once, and anew as soon as the text is another one.

const put = (tree: Tree, path: string, text: string): void => tree.put(path, text, readFile(path, text))

it('what a function makes of a text is made once, until the text is another one', () => {
  const tree = new Tree()
  put(tree, 'src/settings.ts', 'one')
  put(tree, 'src/other.ts', 'two words')
  const asked: string[] = []
  const words = (text: string, path: string): number => {
    asked.push(path)
    return text.split(' ').length
  }
  for (let time = 0; time < 3; time++) {
    expect(tree.look().made('src/settings.ts', words)).toBe(1)
    expect(tree.look().made('src/other.ts', words)).toBe(2)
  }
  expect(asked).toEqual(['src/settings.ts', 'src/other.ts'])
  put(tree, 'src/settings.ts', 'one more word')
  expect(tree.look().made('src/settings.ts', words)).toBe(3)
  expect(asked).toEqual(['src/settings.ts', 'src/other.ts', 'src/settings.ts'])
})

it('what rests on a text holds until the text is another one, also where it was only made something of', () => {
  const tree = new Tree()
  put(tree, 'src/settings.ts', 'one')
  const length = (text: string): number => text.length
  const look = tree.look()
  look.made('src/settings.ts', length)
  expect(look.holds()).toBe(true)
  // The second look is given what was made before, and rests on the text all the same.
  const later = tree.look()
  later.made('src/settings.ts', length)
  put(tree, 'src/settings.ts', 'other')
  expect(look.holds()).toBe(false)
  expect(later.holds()).toBe(false)
  expect(tree.wasLookedAt('src/settings.ts')).toBe(true)
})

it('a file that is not there is made nothing of, and what rests on that ends when it comes', () => {
  const tree = new Tree()
  const look = tree.look()
  expect(look.made('src/settings.ts', text => text)).toBeUndefined()
  expect(look.holds()).toBe(true)
  put(tree, 'src/settings.ts', 'one')
  expect(look.holds()).toBe(false)
})
