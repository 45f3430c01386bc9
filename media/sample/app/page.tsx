export default function Page() {
  return (
    <main>
      <h1>Ask the handbook</h1>
      <form action="/api/chat" method="post">
        <input name="question" />
        <button type="submit">Ask</button>
      </form>
    </main>
  )
}
