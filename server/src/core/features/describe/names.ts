import type { Instrument, Programme, Region, Sdg } from '../../catalogues'
import type { DocumentContext } from '../../document'
import type { Language } from '../../i18n/language'
import { say } from '../../i18n/messages'

/** Full title, year, status, topic and the address of an ILO instrument. */
export function describeInstrument(
  instrument: Instrument,
  { catalogues, entry }: DocumentContext,
  language: Language,
): string {
  const { instruments } = catalogues
  const { status, statusYear, fundamental, governance, topic, unverified } = instrument
  const year = statusYear === undefined ? '' : String(statusYear)
  const doubted = unverified?.includes('status') ?? false
  const facts = [
    fundamental
      ? say(language, 'hover.fundamental', undefined)
      : governance
        ? say(language, 'hover.governance', undefined)
        : '',
    status && !doubted ? say(language, `hover.status.${status}`, { year }) : '',
    topic ? say(language, 'hover.topic', { topic }) : '',
  ]
  const title = instruments.citation(instrument, language)
  const own = instruments.citation(instrument, entry.language)
  return [
    `**${instrument.code}** · ${title}`,
    own === title ? '' : own,
    facts
      .filter(Boolean)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    instrument.added
      ? say(language, 'hover.added', undefined)
      : `[NORMLEX](${instruments.normlexUrl(instrument)})`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Full name, host, address and contact of a programme or body. */
export function describeProgramme(
  programme: Programme,
  { catalogues }: DocumentContext,
  language: Language,
): string {
  const { id, name, host, country, url, contact, added } = programme
  const home = country === undefined ? undefined : catalogues.countries.byCode(country)
  const facts = [
    host ? say(language, 'hover.host', { host }) : '',
    home ? home.names[language] : '',
    contact ? [contact.email, contact.phone].filter(Boolean).join(' · ') : '',
  ]
  return [
    `**${id}** · ${name}`,
    facts
      .filter(Boolean)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    url ? `<${/^https?:/.test(url) ? url : `http://${url}`}>` : '',
    added ? say(language, 'hover.added', undefined) : say(language, 'hover.ofTheGuide', undefined),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What a region stands for: South or North, and how many countries, by name where they are few. */
export function describeRegion(region: Region, { catalogues }: DocumentContext, language: Language): string {
  const { regions, countries } = catalogues
  const members = regions.members(region).flatMap((code) => countries.byCode(code) ?? [])
  const names = members.map((country) => country.names[language])
  const list = names.length > 12 ? '' : `: ${names.join(', ')}`
  return [
    `**${region.names[language]}**`,
    [
      `- ${say(language, 'hover.members', { number: names.length })}${list}`,
      `- ${say(language, `hover.group.${regions.group(region)}`, undefined)}`,
    ].join('\n'),
  ].join('\n\n')
}

/** The title of a Goal, and what a target of it is about. */
export function describeSdg(sdg: Sdg, language: Language): string {
  const goal = say(language, 'hover.goal', { code: sdg.goal.code, title: sdg.goal[language] })
  return sdg.label === undefined ? `**${goal}**` : `**${sdg.code}** · ${sdg.label}\n\n${goal}`
}
