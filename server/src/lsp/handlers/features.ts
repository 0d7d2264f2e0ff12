import type { ServerCapabilities } from 'vscode-languageserver'
import type { ClientFeatures, Session } from '../session'

export function serverCapabilities(_client: ClientFeatures): ServerCapabilities {
  return {}
}

export function registerFeatures(_session: Session): void {}
