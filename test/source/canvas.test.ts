import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

const strips = (path: string, text: string) =>
  seen('metadata-strip', path, text).map(({ value, confidence }) => [value, confidence])

const redraw = (before: string, source: string) =>
  `${before}\nexport function copy(${source}) {\n  const canvas = document.createElement('canvas')\n  canvas.getContext('2d').drawImage(img, 0, 0)\n  canvas.toBlob(blob => save(blob), 'image/png')\n}\n`

describe('pictures that go through a canvas', () => {
  it.each([
    [
      'a generated picture that is copied',
      'src/copy.ts',
      redraw('export type GeneratedImage = { url: string }', 'img'),
    ],
    ['by its path', 'src/text2image/copy.ts', redraw('', 'img')],
    [
      'a picture beside its prompt',
      'src/Result.tsx',
      redraw('export const P = ({ prompt }) => <p>{prompt}</p>', 'img'),
    ],
    [
      'read back as a data URL',
      'src/inpaint.ts',
      "export const out = (ctx, result) => {\n  ctx.drawImage(result, 0, 0)\n  return ctx.canvas.toDataURL('image/jpeg')\n}\n",
    ],
    [
      'also where another function of the file makes a code',
      'src/share.ts',
      `${redraw('export type GeneratedImage = { url: string }', 'img')}${'\n// what follows is for the share card\n'.repeat(6)}export const qrcode = (text) => QRCode.toCanvas(text)\n`,
    ],
  ])('lose their label: %s', (_, path, text) => {
    expect(strips(path, text)).toEqual([[expect.stringMatching(/canvas\.to(Blob|DataURL)$/), 'medium']])
  })

  it.each([
    [
      'a QR code',
      'src/share.tsx',
      "import QRCode from 'qrcode'\nexport const P = ({ prompt }) => <p>{prompt}</p>\nexport async function qrCode(text) {\n  return await QRCode.toDataURL(text)\n}\n",
    ],
    [
      'a QR code with a logo drawn on it',
      'src/generated-image/poster.ts',
      "export function drawQrcode(canvas, logo) {\n  canvas.getContext('2d').drawImage(logo, 10, 10)\n  return canvas.toDataURL()\n}\n",
    ],
    [
      'a cropped upload',
      'src/generated-image/upload.ts',
      "export function save(cropper, img) {\n  const canvas = cropper.getCroppedCanvas()\n  canvas.getContext('2d').drawImage(img, 0, 0)\n  canvas.toBlob(upload)\n}\n",
    ],
    [
      'a cropper',
      'src/components/Cropper/Cropper.vue',
      `<template><p>prompt</p></template>\n<script>\n${redraw('', 'img')}</script>\n`,
    ],
    ['an avatar', 'src/prompt/avatar.ts', redraw('', 'img')],
    [
      'an upload that is made smaller',
      'src/chat.ts',
      "export const prompt = 'x'\nexport function shrink(file) {\n  const reader = new FileReader()\n  reader.onload = () => {\n    ctx.drawImage(image, 0, 0)\n    done(canvas.toDataURL('image/jpeg'))\n  }\n}\n",
    ],
    ['a mask that a person paints', 'src/inpaint/mask.ts', redraw('', 'img')],
    [
      'a page as a picture',
      'src/export.ts',
      "export const prompt = 'x'\nexport const png = async el => (await html2canvas(el)).toDataURL()\n",
    ],
    [
      'a canvas on which no picture is drawn',
      'src/prompt.ts',
      'export const prompt = 1\nexport const f = canvas => canvas.toDataURL()\n',
    ],
  ])('lose none: %s', (_, path, text) => {
    expect(strips(path, text)).toEqual([])
  })

  it('are too little to speak of where the file does not say whence they come', () => {
    expect(strips('src/util/blob.ts', redraw('', 'img'))).toEqual([['canvas.toBlob', 'low']])
  })
})
