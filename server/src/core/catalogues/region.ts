import type { Language } from '../i18n/language'
import type { Membership } from './country'

export type RegionKind =
  'm49-world' | 'm49-region' | 'm49-subregion' | 'm49-intermediate' | 'ilo-region' | 'group'

/** A record of regions.json: a region or a group of countries. */
export interface Region {
  /** An M49 code (`419`), `ILO-AFR` and the like, or an acronym (`PALOP`). */
  readonly code: string
  readonly kind: RegionKind
  readonly names: Readonly<Record<Language, string>>
  /** Other English names. */
  readonly also?: readonly string[]
  /** Of M49 regions: the one it lies in. */
  readonly parent?: string
  /** Of groups: where the members are listed. M49 and ILO regions follow from the records of the countries. */
  readonly members?: {
    readonly in?: Membership
    readonly region?: string
    readonly only?: 'un-members'
    readonly list?: readonly string[]
  }
  readonly unverified?: readonly string[]
  readonly note?: string
}
