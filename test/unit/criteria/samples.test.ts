import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { CRITERIA_NEEDED } from '../../../server/src/core/criteria/assess'
import { assessText } from '../../support/criteria'

/**
 * The guide's own fourteen practices, as the appendix judges them: H T N A S for horizontal, triangular, innovative, adaptable and
 * replicable, sustainable; a small letter for a claim that is not supported. Behind it, what is asked.
 */
const VERDICTS: readonly (readonly [string, string, string])[] = [
  // I.1 Four countries of the South; the United States and the Netherlands pay. An award “for innovation”; Brazilian models are
  // adapted in Bolivia and Paraguay; “mainstreamed throughout the labour inspectorate system”. Bolivia, Ecuador and Paraguay are no LDCs.
  ['rights-at-work/labour-inspection-child-labour', 'H T N A S', ''],
  // I.2 Brazil and the five PALOP countries; the United States pay, Brazil’s ABC does not make it triangular. “Innovative approach” in
  // the scope. No heading says why, and nothing is said of what lasts. Four of the five are LDCs, and the guide does not say who asked.
  ['rights-at-work/lusophone-africa-child-labour', 'H T N', 'demand'],
  // I.3 Three countries of the South; IPEC stands for no country. Heading: sustainable and replicable; ZCTU’s policy is the result.
  // Kenya’s class of income is of today, Zambia is an LDC: the study tour came from a project, and nobody says who asked.
  ['rights-at-work/union-policy-on-child-labour', 'H A S', 'demand'],
  // II.1 Twenty-one countries by name; the ILO paid for the first two seminars. Growing numbers of participants are the results.
  ['employment/regional-seminars-labour-based', 'H A S', ''],
  // II.2 27 countries with Spain, whose membership is no support. Asked for by Latin American countries. SIMAPRO has been taken over.
  ['employment/cinterfor', 'H A S', ''],
  // II.3 Heading: sustainable and innovative. Only Brazil is named; the centres lie in “Latin America, Africa and Asia”, and Germany and
  // Japan have “invited” SENAI: read strictly, neither H nor T. Two regions of the South count as countries here, and the tool asks.
  ['employment/senai-sstc', 'H T N S', 'countries form'],
  // II.4 “Several LAC countries”, none of them named; Switzerland pays. Headings: innovative and sustainable, replicable.
  ['employment/vocational-training-lac', 'H T N A S', 'countries'],
  // II.5 Kenya, Nigeria and Uganda in the partnership. The guide gives no country for Agriterra and the others: T is not claimed. The
  // results are pilots under way, which a strict reader might not call demonstrable.
  ['employment/my-coop', 'H A S', 'demand'],
  // III.1 Cambodia and Togo “have requested technical assistance”. Headings: replicable, sustainable (which “will depend on how the
  // countries will use the findings”). The ILO and UNOSSC stand for no country.
  ['social-protection/social-protection-floors', 'H A S', ''],
  // III.2 Ethiopia, India and South Africa show their programmes, others asked. Financed in full by the ILO.
  ['social-protection/public-employment-programmes', 'H A S', ''],
  // III.3 Panama, Nicaragua and Paraguay; Spain pays. Headings: effective (no criterion) and replicable, innovative, sustainable and
  // replicable. “80 per cent on average.”
  ['social-protection/water-indigenous-communities', 'H T N A S', ''],
  // IV.1 Six African countries by name; donors without one. The Kisii Training Centre’s model has been followed.
  ['social-dialogue/university-networks-labour-based', 'H A S', ''],
  // IV.2 “A triangular cooperation good practice per se”: Brazil, India and South Africa, with the efforts of Germany’s government.
  // Headings: innovative, sustainable.
  ['social-dialogue/global-labour-university', 'H T N S', ''],
  // IV.3 Six Arab countries. The only heading claims sustainable, the ILO stands for no country: two criteria, one fewer than it takes.
  ['social-dialogue/cooperatives-arab-states', 'H S', ''],
]

describe('the guide’s fourteen practices', () => {
  for (const [practice, verdicts, questions] of VERDICTS) {
    it(practice, () => {
      const { assessments, met } = assessText(readFileSync(`samples/${practice}.practice.yaml`, 'utf8'))
      const letters = assessments.flatMap(({ verdict }, i) => {
        const letter = 'HTNAS'[i]!
        return verdict === 'met' ? [letter] : verdict === 'unsupported' ? [letter.toLowerCase()] : []
      })
      assert.equal(letters.join(' '), verdicts)
      assert.equal(met, verdicts.split(' ').length)
      const asked = assessments.flatMap((one) => one.questions.map(({ asks }) => asks))
      assert.equal(asked.join(' '), questions)
    })
  }

  it('meet three criteria at least, all but one of them', () => {
    const few = VERDICTS.filter(([, verdicts]) => verdicts.split(' ').length < CRITERIA_NEEDED)
    assert.deepEqual(
      few.map(([practice]) => practice),
      ['social-dialogue/cooperatives-arab-states'],
    )
  })
})
