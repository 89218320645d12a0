/** An answer as it is kept: what is sent again, and the tag that tells whether a reader has it already. */
export type Kept = { headers: Readonly<Record<string, string>>; etag: string; gzip: Buffer }

/**
 * Answers kept in memory, the least lately asked for given up first, up to `limit` bytes. Whatever was published since
 * an answer began to be made keeps that answer out: it may show what was before. While nobody tells us of changes
 * (`sleep`), nothing is kept and nothing given.
 */
export class Keep {
  readonly #limit: number
  readonly #answers = new Map<string, Kept>()
  #bytes = 0
  #age = 0
  #awake = false

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Raised by every change; to be taken before an answer is made and handed back with it. */
  get age(): number {
    return this.#age
  }

  get(key: string): Kept | undefined {
    const answer = this.#answers.get(key)
    if (answer) {
      this.#answers.delete(key)
      this.#answers.set(key, answer)
    }
    return answer
  }

  put(key: string, answer: Kept, age: number): void {
    if (!this.#awake || age !== this.#age || sizeOf(key, answer) > this.#limit) return
    this.#drop(key)
    this.#answers.set(key, answer)
    this.#bytes += sizeOf(key, answer)
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#limit) break
      this.#drop(oldest)
    }
  }

  /** Something was published: everything is made anew. */
  forget(): void {
    this.#age++
    this.#answers.clear()
    this.#bytes = 0
  }

  sleep(): void {
    this.#awake = false
    this.forget()
  }

  wake(): void {
    this.#awake = true
    this.forget()
  }

  #drop(key: string): void {
    const answer = this.#answers.get(key)
    if (!answer) return
    this.#answers.delete(key)
    this.#bytes -= sizeOf(key, answer)
  }
}

/** Bytes, with a round sum for headers and bookkeeping. */
const sizeOf = (key: string, { gzip }: Kept) => gzip.length + 2 * key.length + 2048
