/**
 * What pages answer with while a site is built. It goes straight to the disk, and the streams that a `Response` makes of a
 * body, to be read back a moment later, cost more than many a page.
 */

type Content = string | Uint8Array<ArrayBuffer>;

/** The bytes of a page that nobody reads: Astro encodes every page, and here it is cut and written as words. */
class Unencoded extends Uint8Array<ArrayBuffer> {
  words = '';
}

const streamed = globalThis.Response;
const encode = TextEncoder.prototype.encode.bind(new TextEncoder());

const bytesOf = (content: Content): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? encode(content) : content;

class Answer extends streamed {
  readonly #content: Content | null;

  constructor(body: BodyInit | null = null, init?: ResponseInit) {
    const isHeld = typeof body === 'string' || (body instanceof Uint8Array && body.buffer instanceof ArrayBuffer);
    super(isHeld ? null : body, init);
    this.#content = body instanceof Unencoded ? body.words : isHeld ? (body as Content) : null;
  }

  override get body() {
    return this.#content === null ? super.body : new streamed(bytesOf(this.#content)).body;
  }

  override async text(): Promise<string> {
    const content = await this.content();
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return bytesOf(await this.content()).slice().buffer;
  }

  /** Words or bytes, as they are to be written. */
  async content(): Promise<Content> {
    return this.#content ?? new Uint8Array(await super.arrayBuffer());
  }
}

/** From now on a `Response` keeps what it is made of, and pages are not encoded for it. Gives the way back. */
export function holdAnswers(): () => void {
  globalThis.Response = Answer;
  const { encode: byAstro } = TextEncoder.prototype;
  TextEncoder.prototype.encode = (text = '') => {
    if (!text.startsWith('<!DOCTYPE html>')) return encode(text);
    const held = new Unencoded(new ArrayBuffer(0));
    held.words = text;
    return held;
  };
  return () => {
    globalThis.Response = streamed;
    TextEncoder.prototype.encode = byAstro;
  };
}

/** What an answer holds. */
export const contentOf = async (answer: Response): Promise<Content> =>
  answer instanceof Answer ? answer.content() : new Uint8Array(await answer.arrayBuffer());
