/** What the core uses beyond ECMAScript; all of it exists in Node 20 and in browser workers. */

/** Data and documentation are bundled as text and parsed when first needed, so that start-up pays for nothing it does not use. */
declare module '*.json' {
  const text: string
  export default text
}
declare module '*.md' {
  const text: string
  export default text
}
