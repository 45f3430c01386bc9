/** SHA-256 of the page's style and script, base64, for the policy in its head; `test/report/html.test.ts` proves them. */
export const STYLE_HASH = '+LO12YwLtYfDw1TCOy7JAwuIRXwymy5EuMfHehMdmMo='
export const SCRIPT_HASH = 'G+we+1/Kfd1LEBX/tWFcIB4MQyK/aG1fZvqJqUYIqgk='
