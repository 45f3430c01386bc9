/** SHA-256 of the page's style and script, base64, for the policy in its head; `test/report/html.test.ts` proves them. */
export const STYLE_HASH = 'O2KhZldchjHsN+df1owFZnnY+5qZZnVovPpuyrW46T0='
export const SCRIPT_HASH = 'BTQeST+xVGm4HkyJy9Uk76qVeizvtfOqG4Z6qckoW5I='
