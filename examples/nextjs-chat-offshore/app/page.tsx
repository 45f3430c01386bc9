'use client'

import { useState } from 'react'

export default function Page() {
  const [question, setQuestion] = useState('')
  const [answer, setAnswer] = useState('')

  async function ask() {
    const reply = await fetch('/api/chat', { method: 'POST', body: JSON.stringify({ question }) })
    setAnswer((await reply.json()).answer)
  }

  return (
    <main>
      <h1>Askly</h1>
      <textarea value={question} onChange={event => setQuestion(event.target.value)} />
      <button onClick={ask}>Ask</button>
      <p>{answer}</p>
    </main>
  )
}
