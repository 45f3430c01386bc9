/** SHA-256 of the page's style and script, base64, for the policy in its head; `test/report/html.test.ts` proves them. */
export const STYLE_HASH = 'rk4cgAItXZkbvffJLPuLhSWMdDju+RkO6N6eBPG1tT4='
export const SCRIPT_HASH = 'G+we+1/Kfd1LEBX/tWFcIB4MQyK/aG1fZvqJqUYIqgk='
