import type { Declaration } from '../core/declaration/declaration.ts'
import type { ServerContext } from './context.ts'
import type { PositionedText } from './convert.ts'
import type { Project } from './project.ts'

/** A declaration with its project and its text. */
export interface LocatedDeclaration {
  readonly project: Project
  readonly declaration: Declaration
  readonly text: PositionedText
}

/** The declaration a document holds, as it now stands in the editor; undefined for any other document. */
export async function locateDeclaration(context: ServerContext, uri: string): Promise<LocatedDeclaration | undefined> {
  const { project, path } = context.projects.locate(uri)
  await project.settled()
  const text = project.textOf(path)
  const declaration = project.evaluate().result.declarations.find(({ file }) => file === path)
  return text && declaration && { project, declaration, text }
}
