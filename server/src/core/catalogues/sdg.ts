import type { Language } from '../i18n/language'
import type { Header } from './data'
import { nearest } from './distance'
import { once } from '../text/once'
import { createSearch, type Search } from './search'

/** A Sustainable Development Goal of sdgs.json. */
export interface Goal extends Readonly<Record<Language, string>> {
  readonly code: string
}

/** A target; its label is a reminder in our own words. */
export interface Target {
  readonly code: string
  readonly label: string
}

/** A goal (`16`) or a target (`8.7`, `8.a`). */
export interface Sdg {
  readonly code: string
  readonly kind: 'goal' | 'target'
  /** The goal that it is or belongs to. */
  readonly goal: Goal
  /** Of targets. */
  readonly label?: string
}

export type SdgResolution =
  | { readonly status: 'valid'; readonly sdg: Sdg }
  | { readonly status: 'other'; readonly sdg: Sdg; readonly canonical: string }
  | { readonly status: 'unknown'; readonly suggestions: readonly Sdg[] }

export interface SdgCatalogue {
  readonly header: Header
  /** Each goal, followed by its targets. */
  readonly all: readonly Sdg[]
  byCode(code: string): Sdg | undefined
  /** Valid is the exact code; `SDG 8.7`, `8.A` and `08` are `other`. */
  resolve(text: string): SdgResolution
  /** The goal's title, or the target's label, which is English only. */
  title(sdg: Sdg, language: Language): string
  readonly search: Search<Sdg>
}

type Data = Header & { readonly goals: readonly Goal[]; readonly targets: readonly Target[] }

export function createSdgCatalogue(data: () => Data): SdgCatalogue {
  const all = once(() =>
    data().goals.flatMap((goal): Sdg[] => [
      { code: goal.code, kind: 'goal', goal },
      ...data()
        .targets.filter(({ code }) => code.startsWith(`${goal.code}.`))
        .map(({ code, label }): Sdg => ({ code, kind: 'target', goal, label })),
    ]),
  )
  const codes = once(() => new Map(all().map((sdg) => [sdg.code, sdg])))
  return {
    get header() {
      return data()
    },
    get all() {
      return all()
    },
    byCode: (code) => codes().get(code),
    resolve(text) {
      const exact = codes().get(text)
      if (exact !== undefined) return { status: 'valid', sdg: exact }
      const canonical = text
        .trim()
        .toLowerCase()
        .replace(/^(?:(?:sdg|ods|odd|un|goal|target|meta|cible|objecti[vf][eo]?|objetivo)[s .:-]*)+/, '')
        .replace(/^0+(?=\d)/, '')
      const sdg = codes().get(canonical)
      if (sdg !== undefined) return { status: 'other', sdg, canonical }
      return { status: 'unknown', suggestions: nearest(canonical, codes(), 3) }
    },
    title: (sdg, language) => sdg.label ?? sdg.goal[language],
    search: createSearch(() =>
      all().flatMap((item) => {
        const { en, fr, es, pt } = item.goal
        const names = item.label === undefined ? [en, fr, es, pt] : [item.label]
        return [item.code, `SDG ${item.code}`, ...names].map((name) => ({
          item,
          name,
          weight: item.kind === 'goal' ? 0 : 1,
        }))
      }),
    ),
  }
}
