/** The lines of a contact block, as the guide prints them; the fields are those of an entry's `contact`. */
export interface ProgrammeContact {
  readonly organization?: string
  readonly unit?: string
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly website?: string
  readonly link?: string
}

/** A record of programmes.json: a programme, unit, network, donor or partner that an entry may name. */
export interface Programme {
  /** The acronym as the guide prints it, or a slug. */
  readonly id: string
  readonly name: string
  /** Other spellings of the id, other names. */
  readonly also?: readonly string[]
  /** `ilo-programme`, `donor`, `network`, ...; a guide file may use others. */
  readonly kind?: string
  readonly host?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly url?: string
  readonly contact?: ProgrammeContact
  /** Names too general to be looked for in running text. */
  readonly silent?: readonly string[]
  readonly note?: string
  /** Comes from the project's guide file. */
  readonly added?: true
}
