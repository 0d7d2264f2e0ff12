import { enumerate } from './headings'
import type { CriterionWord, Headings } from './headings'

/** Agrees with “pratique”. */
const CRITERIA: Readonly<Record<CriterionWord, string>> = {
  horizontal: 'horizontale',
  triangular: 'triangulaire',
  innovative: 'innovante',
  replicable: 'reproductible',
  sustainable: 'durable',
}

/** The ILO's French: coopération Sud-Sud et triangulaire (CSST). */
export const fr: Headings = {
  colon: '\u00a0: ',
  pillars: {
    'rights-at-work': 'Coopération Sud-Sud et principes et droits fondamentaux au travail',
    employment: 'Coopération Sud-Sud, création d’emplois et emploi',
    'social-protection': 'Coopération Sud-Sud et protection sociale',
    'social-dialogue': 'Coopération Sud-Sud et dialogue social',
  },
  sections: {
    description: 'Description de la bonne pratique de CSST',
    scope: 'Portée de la coopération',
    impact: 'Impact',
    why: (criteria) => {
      if (criteria.length === 0) return 'Pourquoi cette pratique Sud-Sud est-elle une bonne pratique\u00a0?'
      const words = criteria.map((criterion) => CRITERIA[criterion])
      return `Pourquoi cette pratique Sud-Sud est-elle ${enumerate(words, () => 'et')}\u00a0?`
    },
  },
  information: 'Informations sur le projet ou l’initiative',
  contact: 'Contact',
  email: 'Courriel',
  source: 'Source',
  notes: 'Notes',
  dates: {
    labels: {
      implementation: 'Dates de mise en œuvre',
      publication: 'Publication',
      creation: 'Création',
    },
    ongoing: 'en cours',
    onlyOngoing: 'En cours',
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    day: (day) => (day === 1 ? '1er' : String(day)),
    dayOf: (days, rest) => `${days} ${rest}`,
    monthOf: (months, year) => `${months} ${year}`,
    decade: (year) => `années ${year}`,
    until: (date, precision) => {
      if (precision === 'decade') return `jusqu’aux ${date}`
      return precision === 'day' ? `jusqu’au ${date}` : `jusqu’en ${date}`
    },
  },
  guide: {
    contents: 'Table des matières',
    countries: 'Index des pays et des régions',
    programmes: 'Index des programmes et des partenaires',
    instruments: 'Index des conventions et des recommandations',
  },
}
