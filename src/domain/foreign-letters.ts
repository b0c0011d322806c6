/**
 * Letters of other scripts that are drawn like one of ours, so that nobody can see the difference:
 * a phone's second keyboard or a text copied from elsewhere brings them in.
 * Only pairs that are truly confused; a letter that merely resembles ours has no replacement.
 */
const pairs = [
  // Cyrillic, capital and small
  'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ҮY З3 ԌG ԚQ ԜW ӀI',
  'аa сc еe іi јj кk оo рp ѕs уy хx ԁd һh ԛq ԝw ӏl б6',
  // Greek, capital and small
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ͿJ',
  'αa ιi κk νv οo ρp υu χx ϲc ϳj',
  // Armenian
  'ԼL ՕO ՏS ՍU օo սu ոn հh',
];

const latinByForeign: ReadonlyMap<string, string> = new Map(
  pairs
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(pair.length - 1)]),
);

/** The Latin letter or digit that a letter of another script is taken for, if there is one. */
export function latinTwin(char: string): string | undefined {
  return latinByForeign.get(char);
}
