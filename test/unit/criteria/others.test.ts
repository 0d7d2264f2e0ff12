import assert from 'node:assert/strict'
import { judge } from '../../support/criteria'

describe('innovative', () => {
  const innovative = (dates: string) =>
    judge('innovative', `${dates}\ncriteria: {innovative: Nobody else does it.}`)

  it('has been tried, and may be as old as it likes', () => {
    assert.deepEqual(innovative('dates: {label: creation, from: 1963}'), [
      'met',
      'holds: it has been tried (since 1963)',
    ])
    assert.deepEqual(innovative('dates: {from: 1980s, to: ongoing}')[0], 'met')
  })

  it('has not been tried when it begins after today', () => {
    assert.deepEqual(innovative('dates: {from: 2027-03}'), [
      'unsupported',
      'fails: it has not been tried yet: it begins in 2027-03',
    ])
  })

  it('has begun when one of its periods has, and in the year that is running', () => {
    assert.equal(innovative('dates: {periods: [{from: 2031}, {from: 2026}]}')[0], 'met')
  })

  it('asks for neither results nor dates', () => {
    assert.deepEqual(innovative('id: x'), ['met'])
    assert.deepEqual(innovative('dates: {from: soon}'), ['met'])
  })
})

describe('replicable', () => {
  const replicable = (criterion: string, more = '') =>
    judge('replicable', `criteria:\n  replicable: ${criterion}\n${more}`)

  it('is met by results', () => {
    assert.deepEqual(replicable('{results: A policy of the union., evidence: Any union can do it.}'), [
      'met',
      'holds: results are given',
    ])
  })

  it('is met by a section on the impact', () => {
    const impact = 'sections: [{kind: impact, text: Inspectors were trained.}]'
    assert.deepEqual(replicable('Any union can do it.', impact), [
      'met',
      'holds: the section on its impact gives results',
    ])
    assert.equal(replicable('Any union can do it.', 'sections: [{kind: impact}]')[0], 'unsupported')
  })

  it('is met by figures in the evidence, and asks for the results all the same', () => {
    assert.deepEqual(replicable('Of 450 participants, most went on to do the same.'), [
      'met',
      'holds: the evidence gives figures',
      '? results',
    ])
  })

  it('fails without any of them; years and the numbers of Conventions are no figures', () => {
    for (const evidence of [
      'Any union can do it.',
      'Since 2007 any union can do it.',
      'C138 fits anywhere (No. 138).',
    ]) {
      assert.deepEqual(replicable(evidence), ['unsupported', 'fails: no demonstrable results are given'])
    }
  })
})

describe('sustainable', () => {
  it('rests on one of six grounds, and asks for them', () => {
    const sustainable = (criterion: string, dates = '') =>
      judge('sustainable', `${dates}criteria:\n  sustainable: ${criterion}`)
    assert.deepEqual(sustainable('{basis: [capacity, legacy], evidence: It goes on.}'), [
      'met',
      'holds: it rests on capacity and legacy',
    ])
    assert.deepEqual(sustainable('It goes on.', 'dates: {from: 1990, to: ongoing}\n'), [
      'met',
      'holds: it goes on',
      '? basis',
    ])
    assert.deepEqual(sustainable('It goes on.'), ['met', '? basis'])
  })
})
