/** Asks one of the read-only tools that agents have (`core/agents`), as the editor's chat does. */
export const TOOL = 'genaiMeasures/tool'

/** The names of the tools: the manifest lists each as `genaiMeasures_<name>`. */
export const TOOL_NAMES = ['audit', 'explain', 'open_duties', 'preview_fix', 'declaration_gaps'] as const
export type ToolName = (typeof TOOL_NAMES)[number]

export interface ToolParams {
  readonly name: ToolName
  /** `folder` among them: the name or the URI of a workspace folder; the first that is open when left out. */
  readonly arguments: Readonly<Record<string, unknown>>
}

export interface ToolResult {
  readonly text: string
  /** What was asked could not be answered; the text says why. */
  readonly isError?: boolean
}
