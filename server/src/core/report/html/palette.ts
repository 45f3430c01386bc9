/** Colours of one theme. Names say the use; all pairs of text and ground reach WCAG AA. */
interface Palette {
  readonly paper: string
  readonly raised: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly link: string
  readonly open: string
  readonly evidenced: string
  readonly stated: string
  readonly accepted: string
  readonly unchecked: string
  readonly error: string
  readonly warning: string
  readonly information: string
}

const LIGHT: Palette = {
  paper: '#fbfaf7',
  raised: '#ffffff',
  ink: '#22262b',
  muted: '#5a626c',
  line: '#e3dfd6',
  link: '#155e75',
  open: '#a63d13',
  evidenced: '#25683f',
  stated: '#2f5d86',
  accepted: '#5b4a94',
  unchecked: '#53616f',
  error: '#b42318',
  warning: '#8f4c05',
  information: '#1d5c94',
}

const DARK: Palette = {
  paper: '#17191d',
  raised: '#1e2126',
  ink: '#e8e5df',
  muted: '#a6adb7',
  line: '#32373e',
  link: '#7cc4d9',
  open: '#f2a07b',
  evidenced: '#82cfa0',
  stated: '#93bfe6',
  accepted: '#c0b0f2',
  unchecked: '#a9b4c0',
  error: '#ff9d92',
  warning: '#f0b86a',
  information: '#8dc3f3',
}

const CONTRAST_DARK: Palette = {
  paper: '#000000',
  raised: '#000000',
  ink: '#ffffff',
  muted: '#ffffff',
  line: '#ffffff',
  link: '#9cdcfe',
  open: '#ffb38a',
  evidenced: '#8fffb4',
  stated: '#b3dcff',
  accepted: '#d9ccff',
  unchecked: '#ffffff',
  error: '#ffada3',
  warning: '#ffd27a',
  information: '#9fd3ff',
}

const CONTRAST_LIGHT: Palette = {
  paper: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  muted: '#000000',
  line: '#000000',
  link: '#003a75',
  open: '#7a2400',
  evidenced: '#004a1f',
  stated: '#002f5c',
  accepted: '#35236b',
  unchecked: '#000000',
  error: '#8f0a00',
  warning: '#5c3000',
  information: '#003f73',
}

/** What a webview's theme says, before our own colours. */
const HOST: Readonly<Partial<Record<keyof Palette, string>>> = {
  paper: '--vscode-editor-background',
  raised: '--vscode-editorWidget-background',
  ink: '--vscode-editor-foreground',
  muted: '--vscode-descriptionForeground',
  line: '--vscode-widget-border',
  link: '--vscode-textLink-foreground',
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => {
      const host = HOST[name as keyof Palette]
      return `--${name}:${host ? `var(${host},${value})` : value}`
    })
    .join(';')
}

/** The themes: the reader's system decides in a browser, the editor's theme in a webview. */
export const THEMES = `
body{${colours(LIGHT)};--edge:0;color-scheme:light}
@media (prefers-color-scheme:dark){body{${colours(DARK)};color-scheme:dark}}
@media (prefers-contrast:more){body{${colours(CONTRAST_LIGHT)};--edge:1px}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){body{${colours(CONTRAST_DARK)}}}
body.vscode-light{${colours(LIGHT)};color-scheme:light}
body.vscode-dark{${colours(DARK)};color-scheme:dark}
body.vscode-high-contrast{${colours(CONTRAST_DARK)};--line:var(--vscode-contrastBorder,#fff);--edge:1px;color-scheme:dark}
body.vscode-high-contrast-light{${colours(CONTRAST_LIGHT)};--line:var(--vscode-contrastBorder,#000);--edge:1px;color-scheme:light}
@media print{body{${colours({ ...LIGHT, paper: '#ffffff' })};color-scheme:light}}
`
