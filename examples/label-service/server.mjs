// A service that generates an image and returns it labelled: POST /images {"prompt": "…"} gives a PNG with its AIGC label.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { writeLabel } from 'genai-measures/labels'
import { paint } from './paint.mjs'

// Your own code, 27 characters by TC260-PG-20252A. It names the provider of the service, not the model's vendor.
const PRODUCER = process.env.AIGC_PRODUCER_CODE

export const server = createServer(async (request, response) => {
  if (request.method !== 'POST' || request.url !== '/images') return response.writeHead(404).end()
  try {
    const { prompt } = await json(request)
    const image = paint(String(prompt)) // your model
    const produceId = randomUUID() // one for each image; keep it in your log with the request
    const labelled = await writeLabel(image, { producer: PRODUCER, produceId })
    response.writeHead(200, { 'content-type': 'image/png', 'x-content-id': produceId }).end(labelled)
  } catch (error) {
    // No label, no image: an unlabelled file must not leave the service.
    response.writeHead(500, { 'content-type': 'text/plain' }).end(`not generated: ${error.message}`)
  }
})

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) server.listen(8080)
