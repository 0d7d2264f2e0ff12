import type { Printed } from '../blocks'

/** A picture that the host has read. */
export interface Picture {
  readonly bytes: Uint8Array
  /** `image/png`, `image/jpeg`, `image/gif`, `image/webp` or `image/svg+xml`; others are not shown. */
  readonly mediaType: string
}

/** The picture that a figure names, or undefined where there is none; `file` is that of the entry. Only the host can read it. */
export type Pictures = (image: string, file: string | undefined) => Picture | undefined

export interface WriteOptions {
  /** Without it, pictures are replaced by what they show. */
  readonly pictures?: Pictures
  /** Where a Markdown file finds a picture; by default as the author writes it, seen from the entry's file. */
  address?(image: string, file: string | undefined): string | undefined
}

/** Makes a whole file. Pure: the same page gives the same text. */
export type Writer = (printed: Printed, options: WriteOptions) => string | Promise<Uint8Array>

/** An output format. What it needs is loaded when it is first asked for. */
export interface Format {
  /** With its dot. */
  readonly extension: string
  readonly mediaType: string
  load(): Promise<Writer>
}
