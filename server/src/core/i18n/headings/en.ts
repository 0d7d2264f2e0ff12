import { enumerate } from './headings'
import type { Headings } from './headings'

/** The wording is that of the guide of 2013. */
export const en: Headings = {
  colon: ': ',
  pillars: {
    'rights-at-work': 'South-South Cooperation and Fundamental Principles and Rights at Work',
    employment: 'South-South Cooperation, Job Creation and Employment',
    'social-protection': 'South-South Cooperation and Social Protection',
    'social-dialogue': 'South-South Cooperation and Social Dialogue',
  },
  sections: {
    description: 'Description of the SSTC good practice',
    scope: 'Scope of cooperation',
    impact: 'Impact',
    why: (criteria) =>
      criteria.length === 0
        ? 'Why is this South-South practice a good practice?'
        : `Why is this South-South practice ${enumerate(criteria, () => 'and')}?`,
  },
  information: 'Project/Initiative information',
  contact: 'Contact',
  email: 'Email',
  source: 'Source',
  notes: 'Notes',
  dates: {
    labels: { implementation: 'Implementation dates', publication: 'Publication', creation: 'Creation' },
    ongoing: 'ongoing',
    onlyOngoing: 'Ongoing',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    day: String,
    dayOf: (days, rest) => `${days} ${rest}`,
    monthOf: (months, year) => `${months} ${year}`,
    decade: (year) => `${year}s`,
    until: (date, precision) => (precision === 'decade' ? `until the ${date}` : `until ${date}`),
  },
  guide: {
    contents: 'Contents',
    countries: 'Index of countries and regions',
    programmes: 'Index of programmes and partners',
    instruments: 'Index of Conventions and Recommendations',
  },
}
