/**
 * How the page looks, on a screen and on paper: the type scale (a major third), the band of a chapter, the numbered title, the box
 * of the contact, the footnotes. Blue is the ILO's. No fonts are embedded; the ILO's own comes first, where it is installed.
 */
export const SCREEN_STYLE = `
:root {
  color-scheme: light;
  --blue: #1e2dbe;
  --deep: #14207f;
  --ink: #1f2430;
  --muted: #586174;
  --pale: #eef1fb;
  --line: #c6cdec;
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: #fff; color: var(--ink);
  font: 400 1rem/1.6 "Noto Sans", "Open Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word; hyphens: manual;
}
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1, h2, h3, h4, h5, h6 { color: var(--blue); line-height: 1.25; margin: 2em 0 0.6em; text-wrap: balance; }
p, ul, ol, blockquote, pre, figure, address { margin: 0 0 1em; }
a { color: var(--blue); text-decoration-thickness: 0.06em; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.12em; }
a:focus-visible { outline: 0.15em solid var(--blue); outline-offset: 0.1em; }
:target { scroll-margin-top: 1rem; background: #fff8db; }
.chapter:is(h1, h2) {
  display: flex; gap: 0.75em; align-items: baseline; margin: 0 0 2rem; padding: 1.1rem 1.4rem;
  background: var(--blue); color: #fff; font-size: 1.25rem; font-weight: 600;
}
.chapter:is(h1, h2) .number { font-size: 1.563rem; font-weight: 700; }
.matter:is(h1, h2) { margin-top: 0; padding-bottom: 0.35em; border-bottom: 0.2em solid var(--blue); font-size: 1.953rem; }
.title:is(h2, h3) { display: flex; gap: 0.55em; margin: 0 0 1rem; font-size: 1.563rem; color: var(--deep); }
.title .number { color: var(--blue); }
.dates { margin-bottom: 2rem; padding: 0.55rem 0 0.55rem 1rem; border-left: 0.25rem solid var(--blue); color: var(--muted); }
.dates .label { color: var(--ink); font-weight: 600; }
.section:is(h3, h4) { font-size: 1.25rem; }
.part:is(h4, h5) { display: flex; gap: 0.5em; margin: 1.6em 0 0.5em; font-size: 1.05rem; color: var(--deep); }
.inner { font-size: 1rem; margin: 1.4em 0 0.4em; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.35em; }
li::marker { color: var(--blue); }
blockquote { margin-left: 0; padding-left: 1.25rem; border-left: 0.2rem solid var(--line); color: var(--muted); }
code, pre { font-family: "Noto Sans Mono", "Cascadia Mono", Consolas, Menlo, monospace; font-size: 0.92em; }
pre { padding: 0.8rem 1rem; background: var(--pale); white-space: pre-wrap; }
hr { width: 6rem; margin: 2rem auto; border: 0; border-top: 0.1rem solid var(--line); }
figure { margin: 1.8rem 0; }
figure img { display: block; max-width: 100%; max-height: 28rem; }
.no-picture {
  margin: 0; padding: 2.2rem 1.5rem; border: 0.08rem dashed var(--line); background: var(--pale);
  color: var(--muted); font-size: 0.9rem; text-align: center;
}
figcaption { margin-top: 0.6rem; font-size: 0.9rem; line-height: 1.45; color: var(--muted); }
figcaption .caption { color: var(--ink); font-weight: 600; }
section.information, section.contact {
  margin: 2rem 0 1rem; padding: 1.1rem 1.4rem; background: var(--pale); border-left: 0.25rem solid var(--blue);
}
section.contact h3, section.information h3, section.contact h4, section.information h4 { margin: 0 0 0.5rem; font-size: 1.05rem; }
.lines { margin: 0; padding: 0; list-style: none; }
.lines li:last-child { margin: 0; }
address { font-style: normal; }
address p { margin: 0; }
address:last-child { margin: 0; }
.mark { font-size: 0.7em; line-height: 0; font-weight: 600; vertical-align: super; }
.mark a { padding: 0 0.1em; text-decoration: none; }
.title .mark, .matter .mark { font-size: 0.55em; }
.notes { margin-top: 2.5rem; font-size: 0.82rem; line-height: 1.5; }
.notes::before { content: ""; display: block; width: 8rem; margin-bottom: 0.9rem; border-top: 0.08rem solid var(--ink); }
.notes ol { margin: 0; padding: 0; list-style: none; }
.notes li { display: flex; gap: 0.6em; }
.notes .back { flex: 0 0 1.5em; text-align: right; text-decoration: none; font-weight: 600; }
.notes .text { min-width: 0; }
.notes p { margin: 0 0 0.3em; }
.missing mark, mark.missing { padding: 0.05em 0.35em; background: #ffe9a8; color: #6b3d00; font-weight: 600; }
.cover { padding: 7rem 2.5rem 6rem; margin-bottom: 3rem; background: var(--blue); color: #fff; }
.cover h1 { margin: 0 0 1.5rem; color: #fff; font-size: 2.441rem; line-height: 1.15; }
.cover p { margin: 0 0 0.4rem; font-size: 1.15rem; }
.cover .subtitle { margin-bottom: 4rem; font-size: 1.35rem; }
.contents h2 { margin-top: 0; font-size: 1.953rem; }
.contents ol { padding: 0; list-style: none; }
.contents a { display: flex; gap: 0.6em; text-decoration: none; color: var(--ink); }
.contents a:hover { text-decoration: underline; }
.contents .level-1 { margin-top: 0.9rem; font-weight: 600; }
.contents .level-1 a { color: var(--blue); }
.contents .level-2 { margin-left: 1.6rem; }
.contents .number { flex: none; min-width: 1.4em; }
article.entry { margin-bottom: 4rem; }
.index:is(ul) { padding: 0; list-style: none; columns: 2; column-gap: 2.5rem; font-size: 0.92rem; }
.index li { break-inside: avoid; padding-left: 1rem; text-indent: -1rem; }
.index .targets { color: var(--muted); white-space: nowrap; }
@media (max-width: 40rem) { .index:is(ul) { columns: 1; } .cover { padding: 4rem 1.5rem; } }
`
