/** To be read where the viewer cannot be loaded, and printed. Colours as in the viewer. */
export const style = `
*, *::before, *::after { box-sizing: border-box; }
body { background: #fff; color: #212b32; font: 1.125rem/1.5 arial, 'Liberation Sans', 'Helvetica Neue', sans-serif; margin: 0; overflow-wrap: break-word; }
header { background: #003087; padding: 0.75rem 1rem; }
header a { color: #fff; font-weight: 700; }
main { margin: 0 auto; max-width: 50rem; padding: 0 1rem 2rem; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.375rem; margin: 1.5rem 0 0.5rem; }
a { color: #005eb8; }
a:focus-visible { background: #ffeb3b; box-shadow: 0 4px #212b32; color: #212b32; outline: 4px solid transparent; }
li { margin-bottom: 0.375rem; }
.warning { border: 2px solid #8a4b00; border-left-width: 10px; padding: 0.75rem 1rem; }
dl { border-top: 1px solid #c8d1d8; margin: 0; }
dl div { border-bottom: 1px solid #c8d1d8; display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; justify-content: space-between; padding: 0.5rem 0; }
dt span { color: #4c6272; display: block; font-size: 1rem; }
dd { margin: 0; }
dd a { font-size: 1.375rem; font-weight: 700; white-space: nowrap; }
.from { color: #4c6272; font-size: 1rem; }
@media print {
  body { font-size: 11pt; line-height: 1.35; }
  header, .screen { display: none; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; margin: 0 0 6pt; }
  h2 { font-size: 13pt; margin: 10pt 0 4pt; break-after: avoid; }
  dl div { break-inside: avoid; padding: 2pt 0; }
  dd a { color: #000; font-size: 13pt; text-decoration: none; }
  dt span, .from { color: #000; font-size: 10pt; }
}
`
