import { type Message, message } from '../locale/messages.ts'
import type { Fault } from './faults.ts'
import { labelMessages } from './messages.ts'

/** A fault's message, to be put into a language by `render`. */
export function faultMessage(f: Fault): Message {
  return message(labelMessages, f.id, f.data as never)
}
