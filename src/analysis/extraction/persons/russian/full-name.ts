import type { Gender } from '../../../russian/declension';
import type { Cluster } from './clusters';
import type { NamePart, PartRole, ReadName } from './mentions';

/** The order in which a Russian text gives the parts of a name. */
const ORDER: readonly PartRole[] = ['given', 'initials', 'patronymic', 'surname', 'number'];

/** The names of a person in the nominative, the fullest first: `Иван Иванович Петров`, `Петров`, `Ким Чен Ын`. */
export function namesOf({ mentions }: Cluster, gender: Gender): readonly [string, ...string[]] {
  const read = mentions.map((mention) => mention.read[gender] ?? { parts: mention.parts, score: 0 });
  const votes = votesOf(read);
  const printed = [...read]
    .sort((one, other) => weight(other) - weight(one))
    .map(({ parts }) => print(parts, votes));
  return [printed[0] ?? '', ...new Set(printed.slice(1))];
}

/** The gender as which the mentions together read better. */
export function likelierGender({ mentions }: Cluster): Gender {
  const sum = (gender: Gender) =>
    mentions.reduce((total, { read }) => total + (read[gender]?.score ?? IMPOSSIBLE), 0);
  return sum('female') > sum('male') ? 'female' : 'male';
}

const IMPOSSIBLE = -10;

/** Words count before letters; a mention whose case is sure before one that only may be read so. */
function weight({ parts, score }: ReadName): number {
  const words = parts.filter(({ role }) => role !== 'initials').length;
  return words * 100 + parts.length * 10 + Math.min(score, 9);
}

function print(parts: readonly NamePart[], votes: ReadonlyMap<string, number>): string {
  return ordered(parts.map((part) => ({ ...part, lemma: likeliest(part, votes) })))
    .map(nominative)
    .join(' ');
}

/** An East Asian surname stays first, and so does a lone word. */
function ordered(parts: readonly NamePart[]): readonly NamePart[] {
  const isReversed =
    parts[0]?.role === 'surname' && parts.some(({ role }) => role === 'patronymic' || role === 'initials');
  if (!isReversed) return parts;
  return [...parts].sort((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role));
}

/** How well the nominatives that the mentions were read as are supported, each by the scores of its mentions. */
function votesOf(read: readonly ReadName[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { parts, score } of read)
    for (const { lemma } of parts) votes.set(lemma, (votes.get(lemma) ?? 0) + Math.max(1, score));
  return votes;
}

/** The nominative of a word that most mentions of the person give. */
function likeliest({ lemma, lemmas }: NamePart, votes: ReadonlyMap<string, number>): string {
  let best = lemma;
  for (const [other, support] of votes)
    if (support > (votes.get(best) ?? 0) && lemmas.includes(other.replaceAll('ё', 'е'))) best = other;
  return best;
}

/** Capitals where the written form has them. */
function nominative({ lemma, text, particles, role }: NamePart): string {
  if (role === 'initials' || role === 'number') return text;
  const capitals = capitalsOf(text);
  const written = lemma
    .split(/(?<=[-' ])/)
    .map((piece, index) =>
      capitals[index] === false ? piece : piece.charAt(0).toUpperCase() + piece.slice(1),
    )
    .join('');
  return particles + written;
}

function capitalsOf(text: string): readonly boolean[] {
  return text.split(/(?<=[-' ])/).map((piece) => piece.charAt(0) !== piece.charAt(0).toLowerCase());
}
