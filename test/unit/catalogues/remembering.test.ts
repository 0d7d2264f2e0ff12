import assert from 'node:assert/strict'
import { remembering } from '../../../server/src/core/catalogues/remembering'

describe('remembering', () => {
  it('asks once for each of the latest texts', () => {
    const asked: string[] = []
    const find = remembering((text) => {
      asked.push(text)
      return text.length
    })
    assert.deepEqual(['a', 'bb', 'a', 'bb', ''].map(find), [1, 2, 1, 2, 0])
    assert.deepEqual(asked, ['a', 'bb', ''])
  })

  it('forgets what nobody has asked for in a long time, and keeps what is asked for', () => {
    const asked: string[] = []
    const find = remembering((text) => {
      asked.push(text)
      return text
    })
    find('kept')
    find('forgotten')
    for (let i = 0; i < 12; i++) {
      find(String(i).padEnd(100_000))
      find('kept')
    }
    find('forgotten')
    assert.equal(asked.filter((text) => text === 'kept').length, 1)
    assert.equal(asked.filter((text) => text === 'forgotten').length, 2)
  })
})
