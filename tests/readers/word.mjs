// Reads a Word file as another program would: its text as HTML, and what it has to complain about.
// node tests/readers/word.mjs FILE
import mammoth from 'mammoth'

const { value, messages } = await mammoth.convertToHtml(
  { path: process.argv[2] },
  { styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p.kind", "p[style-name='footer'] => p.foot"] },
)
console.log(JSON.stringify({ html: value, messages: messages.map((message) => message.message) }))
