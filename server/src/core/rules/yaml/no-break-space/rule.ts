import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/no-break-space',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('no-break-space'),
  fix: fixOf,
})
