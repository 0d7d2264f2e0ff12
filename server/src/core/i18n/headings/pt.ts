import { enumerate } from './headings'
import type { CriterionWord, Headings } from './headings'

/** Agrees with “prática”. */
const CRITERIA: Readonly<Record<CriterionWord, string>> = {
  horizontal: 'horizontal',
  triangular: 'triangular',
  innovative: 'inovadora',
  replicable: 'replicável',
  sustainable: 'sustentável',
}

/** The ILO's Portuguese, as written in Brazil: cooperação Sul-Sul e triangular (CSST). */
export const pt: Headings = {
  colon: ': ',
  pillars: {
    'rights-at-work': 'Cooperação Sul-Sul e princípios e direitos fundamentais no trabalho',
    employment: 'Cooperação Sul-Sul, criação de postos de trabalho e emprego',
    'social-protection': 'Cooperação Sul-Sul e proteção social',
    'social-dialogue': 'Cooperação Sul-Sul e diálogo social',
  },
  sections: {
    description: 'Descrição da boa prática de CSST',
    scope: 'Alcance da cooperação',
    impact: 'Impacto',
    why: (criteria) => {
      if (criteria.length === 0) return 'Por que esta prática Sul-Sul é uma boa prática?'
      const words = criteria.map((criterion) => CRITERIA[criterion])
      return `Por que esta prática Sul-Sul é ${enumerate(words, () => 'e')}?`
    },
  },
  information: 'Informações sobre o projeto ou a iniciativa',
  contact: 'Contato',
  email: 'E-mail',
  source: 'Fonte',
  notes: 'Notas',
  dates: {
    labels: { implementation: 'Datas de implementação', publication: 'Publicação', creation: 'Criação' },
    ongoing: 'em andamento',
    onlyOngoing: 'Em andamento',
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    day: (day) => (day === 1 ? '1º' : String(day)),
    dayOf: (days, rest) => `${days} de ${rest}`,
    monthOf: (months, year) => `${months} de ${year}`,
    decade: (year) => `década de ${year}`,
    until: (date, precision) => (precision === 'decade' ? `até a ${date}` : `até ${date}`),
  },
  guide: {
    contents: 'Sumário',
    countries: 'Índice de países e regiões',
    programmes: 'Índice de programas e parceiros',
    instruments: 'Índice de convenções e recomendações',
  },
}
