import type { Token } from '../../../text/tokens';
import { isCommonWord } from './common-words';
import { isGivenName } from './given-names';

const words = (list: string) => new Set(list.split(' '));

/** Small words that belong to the name behind them: `Ursula von der Leyen`. */
export const PARTICLES = words(
  'van von der den de del della di da dos das du la le el al bin ibn bint ben abu ould uulu uly ogly oglu kyzy qizi ter ten zu af av y e mac ap st.',
);
export const SUFFIXES = words('jr jr. sr sr. ii iii iv');

const INITIAL = /^\p{Lu}\.?$/u;
/** `J.K.`, `A.B.` and the like before a name. */
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'-]*$/u;
const WITH_PARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|bin|ibn|d|l|t)[-']\p{Lu}[\p{L}'-]+$/u;
const HAS_SMALL = /\p{Ll}/u;

export function isInitial({ text }: Token): boolean {
  return INITIAL.test(text) || INITIALS.test(text);
}

/** Whether a token may be a word of a name: it begins with a capital and is no acronym, or is like `al-Assad`. */
export function isNameWord({ text, kind }: Token): boolean {
  if (kind !== 'word') return false;
  if (CAPITALISED.test(text))
    return (HAS_SMALL.test(text) || text.length === 1) && !isCompoundAdjective(text);
  return WITH_PARTICLE.test(text);
}

/** `London-based`, `Texas-born`. */
const COMPOUND_ADJECTIVE =
  /-(?:based|born|led|backed|bound|style|styled|sponsored|educated|speaking|owned|made|controlled|run|level|wide|funded|area|type|trained|era|like|held|occupied|listed|built|inspired)$/;

function isCompoundAdjective(text: string): boolean {
  return COMPOUND_ADJECTIVE.test(text);
}

/** Family names that stand first, of Chinese, Korean and Vietnamese people. */
const FAMILY_FIRST = words(
  'ahn bae bai ban bao bui cai cao chae chan chang chen cheng cheong cho choe choi chong chow chun chung cui dai dang deng ding do dong doan duan duong fan fang fei feng fu ' +
    'gao geng gong gu guan guo ha ham han hao he ho hoang hong hou hsieh hsu hu hua huang hui huynh hwang hyun jang jeon jeong ji jia jiang jiao jin ju jung kang kim kong koo ku kwak ' +
    'kwon lai lam lan le lee lei leung li lian liang liao lim lin ling liu long lu luo luu lv ly ma mai mao mei meng miao mo moon na nam nguyen ni nie ning noh oh pan pang park peng pham phan ' +
    'pyo qian qiao qin qiu qu ren rhee ri roh ryu seo shao shen shi shin shu sim so son song su sun suh suk tan tang tao tian to tong tran truong tsai tse tu vo vu wan wang wei wen won wong woo wu xi ' +
    'xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeung yi yim yin yoo yoon you yu yuan yue yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou',
);
/** Whether it is a family name that stands first. */
export function isFamilyName({ lower }: Token): boolean {
  return FAMILY_FIRST.has(lower);
}

/** A syllable, or two with a hyphen or together, as these given names are written. */
const SYLLABLES =
  /^(?:(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ph|th|ng|kh|tr|gi|qu|ky)?h?(?:[aeiouy]{1,3}|eo|oo|eu|ae)(?:ng|n|m|k|l|p|t|c|ch|nh|h|r)?-?){1,3}$/i;

/** `Xi Jinping`, `Moon Jae-in`, `Kim Jong Un`: not `Lee Harvey` or `Kim Novak`, whose first names are given ones. */
export function isFamilyNameFirst(parts: readonly string[]): boolean {
  const [family = '', ...given] = parts.map((part) => part.toLowerCase());
  if (!FAMILY_FIRST.has(family) || given.length === 0 || given.length > 2) return false;
  if (!given.every((part) => part.length <= 9 && SYLLABLES.test(part) && !isCommonWord(part))) return false;
  return !isGivenName(family) || !given.every((part) => isGivenName(part));
}

/** Endings by which family names from many languages are known. */
const FAMILY_ENDING =
  /(?:[^aeiou]ov|[a-z]ev|ova|eva|sky|skyi|skiy|skyy|ski|skii|ska|skaya|enko|chuk|czuk|shvili|adze|dze|yan|ian|iani|uly|ulu|bekov|oğlu|oglu|zadeh|zade|pour|poulos|opoulos|akis|idis|escu|eanu|ević|evic|ović|ovic|vich|ić|sson|dottir|dóttir|sen|stein|berg|mann|nen|ius|aitis|auskas|wicz|czyk|ez|inho|singh|swamy|inghe|singhe|waran|athan|krishnan|yev|ayev|iyev|off|baev|iev|diaye|oumbe|wala|janov|yuk|iuk|yshyn|chenko|uren)$/;

export function hasFamilyEnding(word: string): boolean {
  return word.length > 4 && FAMILY_ENDING.test(word.toLowerCase());
}
