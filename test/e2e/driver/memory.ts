import * as vscode from 'vscode'
import { chatApp } from '../../lsp/support/chat-app.ts'
import { MemoryFileSystem } from './memory-file-system.ts'

/** The driver as a provider of files: `memfs:/chat` holds the chat app. It has no search of its own, as most such providers have not. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const files = new Map([...chatApp()].map(([path, text]) => [`/chat/${path}`, text]))
  subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', new MemoryFileSystem(files)))
}
