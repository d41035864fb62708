import { readHead } from '@crisis-record/contract/tokens'

/** How a head stands to the newest one known. OLDER or CONTRADICTING of a fresh one: the chain lost entries, or was written anew. */
export type HeadStanding = 'NEWER' | 'SAME' | 'OLDER' | 'CONTRADICTING' | 'UNREADABLE'

/**
 * The newest head the audit has signed, as far as this gateway has seen. It goes to every agency with every fetch, and into the anchors.
 * Not verified here: those who hold a chain against heads verify them, and a forged one could accuse nobody.
 */
export class AuditHeads {
  #latest: { readonly signed: string; readonly sequence: number; readonly hash: string } | undefined

  get latest(): string | undefined {
    return this.#latest?.signed
  }

  take(signed: string): HeadStanding {
    const known = this.#latest
    // Entries that share a commit share its head: most receipts under load bring nothing new.
    if (known?.signed === signed) return 'SAME'
    const head = readHead(signed)
    if (head === undefined) return 'UNREADABLE'
    if (known === undefined || head.sequence > known.sequence) {
      this.#latest = { signed, sequence: head.sequence, hash: head.hash }
      return 'NEWER'
    }
    if (head.sequence < known.sequence) return 'OLDER'
    return head.hash === known.hash ? 'SAME' : 'CONTRADICTING'
  }
}
