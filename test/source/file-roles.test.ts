import { describe, expect, it } from 'vitest'
import { fileRole } from '../../server/src/core/evidence/file-role.ts'
import { firm } from './seen.ts'

const CALL = 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'

describe('files that are no part of the product', () => {
  it.each([
    'app/demo_data/seed.py',
    'mock-data/answers.py',
    'app/dummydata/chat.py',
    'autotest/chat.py',
    'auto-tests/chat.py',
    'src/auto_test/chat.py',
    'scripts/mock_llm.py',
    'tools/mock-server.py',
    'app/mock_openai.py',
  ])('%s generates nothing', path => {
    expect(fileRole(path)).toBe('test')
    expect(firm('generation', path, CALL)).toEqual([])
  })

  it.each([
    ['tools/memory-benchmark/run.py', 'benchmark'],
    ['latency_bench/run.py', 'benchmark'],
    ['src/generate.test-d.ts', 'test'],
    ['src/workbench/run.py', 'product'],
    ['src/test-drive.ts', 'product'],
  ])('%s is %s', (path, role) => expect(fileRole(path)).toBe(role))

  it.each([
    'app/mock_interview.py',
    'app/mock_exam/chat.py',
    'app/demo_database.py',
    'app/data/chat.py',
    'app/mock_llms_guide/chat.py',
    'autotester/chat.py',
    'app/hammock_llm.py',
  ])('%s is product: its name only begins like that of a stand-in', path => {
    expect(fileRole(path)).toBe('product')
    expect(firm('generation', path, CALL)).toHaveLength(1)
  })

  it.each([
    ['lib/recipes/cook.ex', 'product'],
    ['apps/kitchen/lib/samples_web/controllers/soup_html/new.html.heex', 'product'],
    ['lib/demo/desk.ex', 'product'],
    ['examples/lib/desk.ex', 'example'],
    ['deps_of_ours/vendor/lib/desk.ex', 'vendored'],
    ['src/recipes/suggest.ts', 'product'],
    ['internal/recipes/suggest.go', 'product'],
    ['recipes/suggest.py', 'example'],
    ['src/examples/suggest.ts', 'example'],
    ['lib/demo/desk.rb', 'example'],
  ])('%s is %s: below its sources a program names folders after what it is about', (path, role) =>
    expect(fileRole(path)).toBe(role),
  )
})
