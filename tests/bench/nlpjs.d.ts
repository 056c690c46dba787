// The packages bring no types; these are the few members that the benchmark uses.
declare module "@nlpjs/core" {
  export interface Nlp {
    readonly settings: { autoSave: boolean };
    readonly nluManager: { readonly settings: { log: boolean } };
    /** Looks for entities even where no intent asks for them. */
    forceNER: boolean;
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    addNerRuleOptionTexts(languages: readonly string[], entity: string, option: string, texts: readonly string[]): void;
    train(): Promise<unknown>;
    process(language: string, text: string): Promise<{ readonly intent: string; readonly score: number }>;
  }
  export interface Container {
    use(plugin: unknown): void;
    get(name: "nlp"): Nlp;
  }
  export function containerBootstrap(): Promise<Container>;
}
declare module "@nlpjs/nlp" {
  export const Nlp: unknown;
}
declare module "@nlpjs/lang-fr" {
  export const LangFr: unknown;
}
declare module "@nlpjs/lang-en" {
  export const LangEn: unknown;
}
