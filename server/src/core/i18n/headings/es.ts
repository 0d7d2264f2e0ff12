import { enumerate } from './headings'
import type { CriterionWord, Headings } from './headings'

/** Agrees with “práctica”. */
const CRITERIA: Readonly<Record<CriterionWord, string>> = {
  horizontal: 'horizontal',
  triangular: 'triangular',
  innovative: 'innovadora',
  replicable: 'replicable',
  sustainable: 'sostenible',
}

/** The ILO's Spanish: cooperación Sur-Sur y triangular (CSST). */
export const es: Headings = {
  colon: ': ',
  pillars: {
    'rights-at-work': 'Cooperación Sur-Sur y principios y derechos fundamentales en el trabajo',
    employment: 'Cooperación Sur-Sur, creación de puestos de trabajo y empleo',
    'social-protection': 'Cooperación Sur-Sur y protección social',
    'social-dialogue': 'Cooperación Sur-Sur y diálogo social',
  },
  sections: {
    description: 'Descripción de la buena práctica de CSST',
    scope: 'Alcance de la cooperación',
    impact: 'Impacto',
    why: (criteria) => {
      if (criteria.length === 0) return '¿Por qué es esta práctica Sur-Sur una buena práctica?'
      const words = criteria.map((criterion) => CRITERIA[criterion])
      // “y” becomes “e” before the sound of i.
      return `¿Por qué es ${enumerate(words, (next) => (/^h?i/.test(next) ? 'e' : 'y'))} esta práctica Sur-Sur?`
    },
  },
  information: 'Información sobre el proyecto o la iniciativa',
  contact: 'Contacto',
  email: 'Correo electrónico',
  source: 'Fuente',
  notes: 'Notas',
  dates: {
    labels: { implementation: 'Fechas de ejecución', publication: 'Publicación', creation: 'Creación' },
    ongoing: 'en curso',
    onlyOngoing: 'En curso',
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    day: String,
    dayOf: (days, rest) => `${days} de ${rest}`,
    monthOf: (months, year) => `${months} de ${year}`,
    decade: (year) => `década de ${year}`,
    until: (date, precision) => {
      if (precision === 'decade') return `hasta la ${date}`
      return precision === 'day' ? `hasta el ${date}` : `hasta ${date}`
    },
  },
  guide: {
    contents: 'Índice',
    countries: 'Índice de países y regiones',
    programmes: 'Índice de programas y asociados',
    instruments: 'Índice de convenios y recomendaciones',
  },
}
