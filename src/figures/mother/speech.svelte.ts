/** How long a browser may take to name its voices, milliseconds. */
const PATIENCE = 1500;

/** Older Android phones still name Indonesian by its former code. */
const TAGS: Readonly<Record<string, readonly string[]>> = { id: ['id', 'in', 'ind'] };

/**
 * Reads the sentences aloud with a voice of the device's own, and only after somebody asked for it. Nothing is sent
 * anywhere by Ruas; where no voice of the language is installed, it says so and the captions do the work.
 */
export class Speech {
  #state = $state<'silent' | 'speaking' | 'no-voice'>('silent');
  readonly state = $derived(this.#state);
  readonly #language: string;
  #voice: SpeechSynthesisVoice | undefined;

  /** @param language tag of the language, such as `id` */
  constructor(language: string) {
    this.#language = language;
  }

  /** Begins to read, and goes on reading each scene until it is silenced. */
  async begin(sentences: readonly string[]): Promise<void> {
    this.#voice ??= await this.#find();
    this.#state = this.#voice ? 'speaking' : 'no-voice';
    this.read(sentences);
  }

  /** Reads the scene that has just come, if reading is on. */
  read(sentences: readonly string[]): void {
    if (this.#state !== 'speaking' || !this.#voice) return;
    speechSynthesis.cancel();
    for (const sentence of sentences) {
      const words = new SpeechSynthesisUtterance(sentence);
      words.voice = this.#voice;
      words.lang = this.#voice.lang;
      words.rate = 0.9;
      // a voice may be listed and yet not speak: then the page says so, too
      words.onerror = ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted') this.#state = 'no-voice';
      };
      speechSynthesis.speak(words);
    }
  }

  silence(): void {
    this.#state = 'silent';
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }

  async #find(): Promise<SpeechSynthesisVoice | undefined> {
    if (!('speechSynthesis' in globalThis)) return undefined;
    if (speechSynthesis.getVoices().length === 0)
      await new Promise<void>((resolve) => {
        const wait = setTimeout(resolve, PATIENCE);
        speechSynthesis.addEventListener(
          'voiceschanged',
          () => {
            clearTimeout(wait);
            resolve();
          },
          { once: true },
        );
      });
    const tags = TAGS[this.#language] ?? [this.#language];
    const ours = speechSynthesis
      .getVoices()
      .filter(({ lang }) => tags.includes(lang.toLowerCase().split(/[-_]/)[0]!));
    // a voice on the device itself: nothing that is read may leave it
    return ours.find(({ localService }) => localService);
  }
}
