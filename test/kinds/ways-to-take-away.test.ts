import { describe, expect, it } from 'vitest'
import { audited, type Files } from './project.ts'

const STATED = 'version: 1\nservices:\n  - name: moss\n    audience: public\n    territory: mainland-china\n'
/** A server that answers, a page that shows the answer under a label, and one more file. */
const product = (more: Files): Files => ({
  'package.json': '{"name":"moss","private":true,"dependencies":{"express":"4","openai":"5","vue":"3"}}',
  'server.js':
    "const app = require('express')()\nconst OpenAI = require('openai')\nconst client = new OpenAI()\napp.post('/ask', async (req, res) => {\n  const r = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.q }] })\n  res.json({ answer: r.choices[0].message.content })\n})\napp.listen(3000)\n",
  'public/index.html': '<p id="a"></p><p>以上解答由人工智能生成，请自行核对</p>',
  'genai-measures.yaml': STATED,
  ...more,
})
const unlabelled = async (files: Files) =>
  (await audited(product(files))).findings.filter(one => one.ruleId === 'export-unlabelled').map(one => one.at?.file)

describe('what was generated leaves by a file', () => {
  it.each([
    [
      'Django',
      'qa/views.py',
      'from django.http import FileResponse\ndef keep(request):\n    answer = request.session["answer"]\n    return FileResponse(BytesIO(answer.encode()), as_attachment=True, filename="answer.txt")\n',
    ],
    [
      'Flask',
      'qa/keep.py',
      'from flask import send_file\ndef keep():\n    answer = load()\n    return send_file(BytesIO(answer.encode()), as_attachment=True, download_name="answer.md")\n',
    ],
    [
      'a header in Python',
      'qa/poem.py',
      '@app.get("/poem/{id}")\ndef poem(id):\n    poem = load(id)\n    return Response(poem.text, headers={"Content-Disposition": f"attachment; filename={id}.md"})\n',
    ],
    [
      'Express',
      'routes/keep.js',
      "router.get('/answers/:id', (req, res) => {\n  const answer = store.get(req.params.id)\n  res.attachment('answer.md').send(answer.text)\n})\n",
    ],
    [
      'Gin',
      'web/story.go',
      'package web\nfunc story(c *gin.Context) {\n\tstory := load(c.Param("id"))\n\tc.Header("Content-Disposition", "attachment; filename=story.txt")\n\tc.String(200, story)\n}\n',
    ],
    [
      'Laravel',
      'app/Http/Controllers/PoemController.php',
      '<?php\nclass PoemController { public function file(Poem $poem) { return response()->streamDownload(fn () => print($poem->text), "poem.txt"); } }\n',
    ],
    [
      'Rails',
      'app/controllers/poems_controller.rb',
      'class PoemsController < ApplicationController\n  def file\n    poem = Poem.find(params[:id])\n    send_data poem.text, filename: "poem.txt"\n  end\nend\n',
    ],
    [
      'Spring',
      'src/main/java/a/Keep.java',
      '@RestController\nclass Keep { @GetMapping("/keep/{id}") ResponseEntity<byte[]> file(@PathVariable String id) { String answer = answers.get(id); return ResponseEntity.ok().header(CONTENT_DISPOSITION, "attachment; filename=answer.txt").body(answer.getBytes()); } }\n',
    ],
    [
      'ASP.NET',
      'Controllers/Keep.cs',
      'class Keep : Controller { public IActionResult Get(int id) { var answer = store.Get(id); return File(Bytes(answer), "text/plain", "answer.txt"); } }\n',
    ],
    [
      'Phoenix',
      'lib/moss_web/controllers/essay_controller.ex',
      'defmodule MossWeb.EssayController do\n  def file(conn, %{"id" => id}) do\n    essay = Essays.get(id)\n    send_download(conn, {:binary, essay.text}, filename: "essay.txt")\n  end\nend\n',
    ],
    [
      'Android',
      'app/src/main/java/a/KeepActivity.kt',
      'class KeepActivity : AppCompatActivity() {\n  fun keep(answer: String) {\n    val file = File(getExternalFilesDir(null), "answer.md")\n    file.writeText(answer)\n  }\n}\n',
    ],
    [
      'iOS',
      'Sources/Keep.swift',
      'func keep(_ answer: String) throws {\n  let url = folder.appendingPathComponent("answer.txt")\n  try answer.write(to: url, atomically: true, encoding: .utf8)\n  present(UIActivityViewController(activityItems: [url], applicationActivities: nil))\n}\n',
    ],
    [
      'Flutter',
      'lib/keep.dart',
      "Future<void> keep(String answer) async {\n  final file = File('$dir/answer.txt');\n  await file.writeAsString(answer);\n  await Share.shareXFiles([XFile(file.path)]);\n}\n",
    ],
    [
      'Electron',
      'main/keep.js',
      "ipcMain.handle('keep', async (e, answer) => {\n  const { filePath } = await dialog.showSaveDialog({ defaultPath: 'answer.md' })\n  fs.writeFileSync(filePath, answer)\n})\n",
    ],
    [
      'jsPDF',
      'src/pdf.ts',
      "import { jsPDF } from 'jspdf'\nexport function keep(answer: string) {\n  const doc = new jsPDF()\n  doc.text(answer, 10, 10)\n  doc.save('answer.pdf')\n}\n",
    ],
  ])('by %s', async (_, path, text) => {
    expect(await unlabelled({ [path]: text })).toEqual([path])
  })

  const PAGE = (button: string) =>
    `<script setup>\nimport { ref } from 'vue'\n${button ? "import { toWord } from './toWord'\n" : ''}const days = ref('')\nconst go = async () => { days.value = (await (await fetch('/ask', { method: 'POST' })).json()).answer }\n</script>\n<template><article>{{ days }}</article><p>本安排由人工智能生成，出行前请核对</p>${button}</template>\n`
  const WORD =
    "import { saveAs } from 'file-saver'\nexport const toWord = (days: string) => saveAs(new Blob([days]), 'days.doc')\n"

  it('by a file that a page with a label takes up, whatever it is called', async () => {
    const files = { 'src/pages/Trip.vue': PAGE('<b @click="toWord(days)" />'), 'src/pages/toWord.ts': WORD }
    expect(await unlabelled(files)).toEqual(['src/pages/toWord.ts'])
  })

  it('but not by one that another page takes up', async () => {
    const other =
      '<script setup>\nimport { toWord } from "./toWord"\n</script>\n<template><b @click="toWord(seats)" /></template>\n'
    const files = { 'src/pages/Trip.vue': PAGE(''), 'src/pages/Seats.vue': other, 'src/pages/toWord.ts': WORD }
    expect(await unlabelled(files)).toEqual([])
  })
})

describe('nothing that owes a label leaves', () => {
  it.each([
    [
      'with a list of orders',
      'shop/orders.py',
      'def orders(request):\n    rows = Order.objects.all()\n    return HttpResponse(table(rows), headers={"Content-Disposition": "attachment; filename=orders.csv"})\n',
    ],
    [
      'with the notice in it',
      'qa/poem.py',
      '@app.get("/poem/{id}")\ndef poem(id):\n    poem = load(id)\n    return Response(poem.text + AI_NOTICE, headers={"Content-Disposition": f"attachment; filename={id}.md"})\n',
    ],
    [
      'with a letter',
      'mail.py',
      'import smtplib\ndef send(answer):\n    part = MIMEBase("text", "plain")\n    part.add_header("Content-Disposition", "attachment; filename=answer.txt")\n',
    ],
    [
      'with a bill',
      'app/controllers/invoices_controller.rb',
      'class InvoicesController < ApplicationController\n  def file\n    send_data Invoice.find(params[:id]).pdf, filename: "invoice.pdf"\n  end\nend\n',
    ],
    ['with a manual', 'routes/manual.js', "router.get('/manual', (req, res) => res.download('public/manual.pdf'))\n"],
    [
      'with what an app keeps for itself',
      'app/src/main/java/a/KeepActivity.kt',
      'class KeepActivity : AppCompatActivity() { fun keep(answer: String) { File(filesDir, "answer.txt").writeText(answer) } }\n',
    ],
    [
      'with a header that is read',
      'src/answer.js',
      "export const isFile = answer => answer.headers.get('content-disposition') === 'attachment'\n",
    ],
  ])('%s', async (_, path, text) => {
    expect(await unlabelled({ [path]: text })).toEqual([])
  })
})
