import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/block-text',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('block-text'),
  fix: fixOf,
})
