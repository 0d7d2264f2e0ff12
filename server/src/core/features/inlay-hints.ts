import { InlayHintKind } from 'vscode-languageserver-types'
import type { InlayHint, Range } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import type { Path, TreeNode } from '../model/tree'
import { meaningOf } from './meaning'

/** A longer title is cut; the whole of it is shown when the hint is pointed at. */
const LONGEST = 48

/** What codes stand for, behind them: the title of `C182`, the name of a programme or goal, the country behind a code. */
export function inlayHints(document: DocumentContext, range: Range): InlayHint[] {
  const { source } = document
  const [start, end] = [source.lines.offsetAt(range.start), source.lines.offsetAt(range.end)]
  const hints: InlayHint[] = []
  const visit = (node: TreeNode, path: Path): void => {
    if (node.span[1] < start || node.span[0] > end) return
    if (node.kind === 'map') for (const pair of node.pairs) visit(pair.value, [...path, pair.key])
    else if (node.kind === 'seq') node.items.forEach((item, i) => visit(item, [...path, i]))
    else if (node.kind === 'scalar' && node.span[1] > node.span[0]) {
      const title = titleOf(node.text.trim(), path, document)
      if (!title) return
      const label = title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title
      hints.push({
        position: source.lines.positionAt(node.span[1]),
        label,
        kind: InlayHintKind.Type,
        paddingLeft: true,
        ...(label === title ? {} : { tooltip: title }),
      })
    }
  }
  visit(source.root, [])
  return hints
}

function titleOf(text: string, path: Path, { catalogues, entry, kind }: DocumentContext): string | undefined {
  const { countries, instruments, programmes, sdgs } = catalogues
  switch (meaningOf(path, kind)) {
    case 'convention':
    case 'recommendation': {
      const instrument = instruments.byCode(text)
      return instrument && instruments.title(instrument, entry.language)
    }
    case 'programme':
    case 'supporter': {
      const programme = programmes.byId(text)
      return programme?.name === text ? undefined : programme?.name
    }
    case 'sdg': {
      const sdg = sdgs.byCode(text)
      return sdg && sdgs.title(sdg, entry.language)
    }
    case 'country':
    case 'country-code': {
      // A name says for itself what it means; two or three capitals do not.
      const country = /^[A-Z]{2,3}$/.test(text) ? countries.byCode(text) : undefined
      return country && countries.printName(country, entry.language)
    }
    default:
      return undefined
  }
}
