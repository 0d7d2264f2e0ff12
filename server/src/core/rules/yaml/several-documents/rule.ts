import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/several-documents',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('several-documents'),
  fix: fixOf,
})
