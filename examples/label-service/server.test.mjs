import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, before, test } from 'node:test'
import { checkLabels, readLabels } from 'genai-measures/labels'

// A published code, for the test only: a service states its own.
process.env.AIGC_PRODUCER_CODE ??= '001191110102MACQD9K64010000'
const { server } = await import('./server.mjs')
const { paint } = await import('./paint.mjs')

before(() => once(server.listen(0, '127.0.0.1'), 'listening'))
after(() => server.close())

const post = prompt =>
  fetch(`http://127.0.0.1:${server.address().port}/images`, { method: 'POST', body: JSON.stringify({ prompt }) })

test('every image leaves with one label of its own', async () => {
  const ids = new Set()
  for (const prompt of ['a lake', 'a lake']) {
    const response = await post(prompt)
    assert.equal(response.status, 200)
    const image = new Uint8Array(await response.arrayBuffer())
    const [label, ...others] = await readLabels(image)
    assert.equal(others.length, 0)
    assert.equal(label.place, 'standard')
    assert.equal(label.members.ContentProducer, process.env.AIGC_PRODUCER_CODE)
    assert.equal(label.members.ProduceID, response.headers.get('x-content-id'))
    assert.deepEqual(await checkLabels(image), [])
    ids.add(label.members.ProduceID)
  }
  assert.equal(ids.size, 2)
})

test('the picture itself is not touched', async () => {
  const image = Buffer.from(await (await post('a hill')).arrayBuffer())
  const drawn = paint('a hill')
  assert.ok(image.includes(drawn.subarray(drawn.indexOf('IDAT') - 4)))
})

test('without a label there is no image', async () => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}/images`, { method: 'POST', body: 'no JSON' })
  assert.equal(response.status, 500)
  assert.match(await response.text(), /^not generated/)
})
