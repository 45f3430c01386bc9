/** SHA-256 of the page's style and script, base64, for the policy in its head; `test/report/html.test.ts` proves them. */
export const STYLE_HASH = 'Ie11nSTaZicNbED5zXdR47LOk13CA9IrEAoLpSqdAGo='
export const SCRIPT_HASH = 'BTQeST+xVGm4HkyJy9Uk76qVeizvtfOqG4Z6qckoW5I='
