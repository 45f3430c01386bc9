import './no-eval.ts'
import { once } from 'node:events'
import process from 'node:process'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'

/** A tool as the protocol lists it. */
export interface ListedTool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: object
}

/** What is served: who answers, how it is introduced, and what may be asked. */
export interface Served {
  readonly name: string
  readonly version: string
  readonly instructions: string
  readonly tools: readonly ListedTool[]
  /** The answer to one question; `isError` where it could not be answered as it was asked. */
  readonly call: (name: string, args: Readonly<Record<string, unknown>>) => Promise<{ text: string; isError?: boolean }>
}

/** Speaks the Model Context Protocol over standard input and output until the other side ends it. */
export async function serve({ name, version, instructions, tools, call }: Served): Promise<void> {
  const server = new Server({ name, version }, { capabilities: { tools: {} }, instructions })
  // One at a time: reading a large folder twice at once only takes longer.
  let last: Promise<unknown> = Promise.resolve()
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ inputSchema, ...tool }) => ({
      ...tool,
      inputSchema: inputSchema as { type: 'object' },
      annotations: {
        title: tool.title,
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const answer = last.then(() => call(params.name, params.arguments ?? {}))
    last = answer.catch(() => undefined)
    const { text, isError = false } = await answer
    return { content: [{ type: 'text' as const, text }], isError }
  })
  const ended = once(process.stdin, 'end')
  await server.connect(new StdioServerTransport())
  await ended
  // What was asked before the end is answered; the last line of the input may still be on its way to who answers it.
  for (let before: unknown; before !== last; ) {
    before = last
    await before
    await new Promise(resolve => setImmediate(resolve))
  }
  await server.close()
}
