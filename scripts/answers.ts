/**
 * What pages answer with while a site is built. It goes straight to the disk, and the streams that a `Response` makes of a
 * body, to be read back a moment later, cost more than many a page.
 */

type Content = string | Uint8Array<ArrayBuffer>;

const streamed = globalThis.Response;

class Answer extends streamed {
  readonly #content: Content | null;

  constructor(body: BodyInit | null = null, init?: ResponseInit) {
    const isHeld = typeof body === 'string' || (body instanceof Uint8Array && body.buffer instanceof ArrayBuffer);
    super(isHeld ? null : body, init);
    this.#content = isHeld ? (body as Content) : null;
  }

  override get body() {
    return this.#content === null ? super.body : new streamed(this.#content).body;
  }

  override async text(): Promise<string> {
    const content = await this.content();
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const content = await this.content();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return bytes.slice().buffer;
  }

  /** Words or bytes, as they are to be written. */
  async content(): Promise<Content> {
    return this.#content ?? new Uint8Array(await super.arrayBuffer());
  }
}

/** From now on a `Response` keeps what it is made of. Gives the way back. */
export function holdAnswers(): () => void {
  globalThis.Response = Answer;
  return () => {
    globalThis.Response = streamed;
  };
}

/** What an answer holds. */
export const contentOf = async (answer: Response): Promise<Content> =>
  answer instanceof Answer ? answer.content() : new Uint8Array(await answer.arrayBuffer());
