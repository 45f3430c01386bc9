import { chatPackage } from '../../support/chat-package.ts'

/** What a folder that is audited may bring to get its own program run, or its own registry asked: all of it must be ignored. */
export const HOSTILE: Readonly<Record<string, string>> = {
  ...chatPackage('chat'),
  '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n',
  'node_modules/genai-measures/package.json':
    '{ "name": "genai-measures", "version": "0.1.0", "bin": { "genai-measures": "x.js" } }\n',
  'node_modules/genai-measures/x.js': '#!/usr/bin/env node\nconsole.log("CODE OF THE FOLDER RAN")\n',
  'node_modules/.bin/genai-measures': '#!/bin/sh\necho CODE OF THE FOLDER RAN\n',
}
