import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/control-character',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('control-character'),
  fix: fixOf,
})
