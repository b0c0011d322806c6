/** What a page is made of around its fields, without anything that was typed or is shown of a person. */
export type OutlineNode = OutlineElement | OutlineText | OutlineRepeat;

export interface OutlineElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Set where another element refers to this one. */
  readonly number: number | undefined;
  /** Clean already; a flag has an empty value. */
  readonly attributes: readonly Attribute[];
  /** What the finder says of a field: "login-id 97 % (label, neighbours)". */
  readonly found: string | undefined;
  readonly children: readonly OutlineNode[];
}

export interface Attribute {
  readonly name: string;
  readonly value: string | CleanText;
}

/** A text of which only usual words are left. */
export interface CleanText {
  /** Usual words, the others as "…"; empty where nothing can be said. */
  readonly words: string;
  /** What kind of text it is, said where there are no words. */
  readonly sample: SampleKind;
}

export interface OutlineText extends CleanText {
  readonly kind: 'text';
}

/** So many blocks that are made alike, of which one is shown. */
export interface OutlineRepeat {
  readonly kind: 'repeat';
  readonly count: number;
  readonly children: readonly OutlineNode[];
}

/** What may stand in the place of a text that is kept back. */
export const sampleKinds = ['texte', 'montant', 'nombre', 'date', 'long'] as const;

export type SampleKind = (typeof sampleKinds)[number];
