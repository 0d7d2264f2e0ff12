/** Computes a value when it is first asked for, and keeps it. `make` must be pure: nobody can tell when it runs. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
