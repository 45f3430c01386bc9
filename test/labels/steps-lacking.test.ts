import { describe, expect, test } from 'vitest'
import type { Tree } from '../support/tree.ts'
import { fixed, NOT_DRAWN, PYTHON, tree } from './steps.ts'

describe('steps that lack the label', () => {
  const stored = (files: Readonly<Record<string, string>>) => fixed('label-metadata-undeclared', tree(files))
  const draw = "const made = await client.images.generate({ model: 'doubao-seedream-4-0', prompt })\n"
  const script = (head: string, put: string, kind = 'async ') =>
    `${head}\nexport ${kind}function keep(prompt) {\n  ${draw}  ${put}\n}\n`
  const STORE = {
    'package.json': '{"name":"draw","dependencies":{"express":"5","openai":"5","@aws-sdk/client-s3":"3"}}',
  }
  const IMPORT = "import { PutObjectCommand } from '@aws-sdk/client-s3'\n"

  test.each([
    [
      'a command that is made first',
      script(
        IMPORT,
        "const put = new PutObjectCommand({ Body: Buffer.from(made, 'base64'), Key })\n  await s3.send(put)",
      ),
      "{ Body: await withAigcLabel(Buffer.from(made, 'base64')), Key }",
    ],
    [
      'options under a name',
      script(IMPORT, 'const params = {\n    Key,\n    Body: made,\n  }\n  await s3.send(new PutObjectCommand(params))'),
      'Body: await withAigcLabel(made),',
    ],
    [
      'in parts',
      script(
        "import { Upload } from '@aws-sdk/lib-storage'\n",
        'await new Upload({ client, params: { Key, Body: made } }).done()',
      ),
      '{ Key, Body: await withAigcLabel(made) }',
    ],
    [
      'a name that is the key',
      script(IMPORT, 'await s3.send(new PutObjectCommand({ Key, Body }))'),
      '{ Key, Body: await withAigcLabel(Body) }',
    ],
    [
      'a module that requires',
      script(
        "const { PutObjectCommand } = require('@aws-sdk/client-s3')\n",
        'await s3.send(new PutObjectCommand({ Body: made, Key }))',
      ),
      "{ Body: await (await import('./aigc-label.mjs')).withAigcLabel(made), Key }",
    ],
  ])('an upload in JavaScript: %s', (_, text, after) => {
    expect((stored({ ...STORE, 'keep.js': text }) as Tree).get('keep.js')).toContain(after)
  })

  test.each([
    ['nothing waits for it', script(IMPORT, 's3.send(new PutObjectCommand({ Body: made, Key }))', '')],
    [
      'what is sent is a stream',
      script(IMPORT, 'await s3.send(new PutObjectCommand({ Body: fs.createReadStream(p), Key }))'),
    ],
  ])('an upload in JavaScript stays where %s', (_, text) => {
    expect(stored({ ...STORE, 'keep.js': text })).toBe(NOT_DRAWN)
  })

  test.each([
    [
      'bytes by name',
      's3.put_object(Bucket=b, Key=k, Body=data)',
      's3.put_object(Bucket=b, Key=k, Body=with_aigc_label(data))',
      'with_aigc_label',
    ],
    [
      'an open file',
      's3.upload_fileobj(buffer, b, k)',
      's3.upload_fileobj(labelled_file(buffer), b, k)',
      'labelled_file',
    ],
    [
      'a path by name',
      's3.upload_file(Filename="a.png", Bucket=b, Key=k)',
      's3.upload_file(Filename=label_in_place("a.png"), Bucket=b, Key=k)',
      'label_in_place',
    ],
  ])('an upload in Python: %s', (_, put, after, name) => {
    const text = `import boto3\nfrom dashscope import ImageSynthesis\n\ngenerated = ImageSynthesis.call(model="wan2.2-t2i-flash")\n${put}\n`
    expect((stored({ ...PYTHON, 'keep.py': text }) as Tree).get('keep.py')).toBe(
      text.replace('Synthesis\n', `Synthesis\nfrom aigc_label import ${name}\n`).replace(put, after),
    )
  })

  test.each([
    [
      'an open file',
      's3.put_object(Bucket=b, Key=k, Body=open("a.png", "rb"))',
      'Body=with_aigc_label(open("a.png", "rb"))',
    ],
    [
      'an object of the store',
      'boto3.resource("s3").Object(b, k).put(Body=buffer)',
      '.put(Body=with_aigc_label(buffer))',
    ],
  ])('an upload in Python: %s, which the helper reads itself', (_, put, after) => {
    const text = `import boto3\nfrom dashscope import ImageSynthesis\n\ngenerated = ImageSynthesis.call(model="wan2.2-t2i-flash")\n${put}\n`
    expect((stored({ ...PYTHON, 'keep.py': text }) as Tree).get('keep.py')).toContain(after)
  })
})
