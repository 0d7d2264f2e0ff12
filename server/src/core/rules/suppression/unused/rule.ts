import { defineRule } from '../../rule'

/** The check itself is where suppressions are applied: only there is it known which of them met a finding. */
export default defineRule({
  id: 'suppression/unused',
  severity: 'hint',
  documents: ['practice', 'guide'],
  tag: 'unnecessary',
  check: () => {},
})
