import type { DataOf, MessageId } from '../core/i18n/messages'

/** The command cannot be carried out as it is written; said to the user and nothing else is done. */
export class UsageError<M extends MessageId = MessageId> extends Error {
  constructor(
    readonly id: M,
    readonly data: DataOf<M>,
  ) {
    super(id)
  }
}
