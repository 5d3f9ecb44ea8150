import { isEditorialUid, SHARED_RELATIONS, SHARED_VALUES } from '../../content/content-types';
import { withKnownDates } from '../../content/known-dates';
import { completed, differences } from '../records/comparison';
import { convert, type Resolve } from '../records/fields';
import { localeOf, orderedPlaces, storedKey, type Place } from '../records/references';
import { SECTIONS } from '../records/sections';
import type { ArticleEntry, Section, StoryFile } from '../story-file/schema';
import { NATURAL_KEYS } from '../story-file/structure';
import { isAccepted, type RuledAttributes } from './accepted';
import { targetLocale, versionKey, type NewRecord } from './new-record';
import { identity } from './stored-rows';
import type { MetRecord, Planned, Planning, StoryPlan } from './story-plan';
import { isListedUid, isNeededUid, targetsOf } from './targets';

/** The story is not for the archive path. Not a refusal: the ordinary path knows what is right. */
class Ordinary extends Error {}

/**
 * Plans one story, unless anything in it is not certain to come out as by the Document Service: a record
 * that is to be changed, a circle of references, something that is to go out with it, a value that a rule might refuse.
 */
export function planStory(planning: Planning, story: StoryFile, at: number): Planned {
  try {
    return { outcome: 'planned', plan: new StoryPlanner(planning, story, at).plan() };
  } catch (error) {
    if (error instanceof Ordinary) return { outcome: 'ordinary', reason: error.message };
    throw error;
  }
}

const SHARED = new Set<string>([...SHARED_VALUES, ...SHARED_RELATIONS, 'sources']);

class StoryPlanner {
  private readonly records: NewRecord[] = [];
  private readonly met: MetRecord[] = [];
  private readonly listed = new Set<string>();
  private readonly own = new Map<string, NewRecord>();
  private readonly ownIds = new Map<string, string>();

  constructor(
    private readonly planning: Planning,
    private readonly story: StoryFile,
    private readonly at: number,
  ) {}

  plan(): StoryPlan {
    const places = orderedPlaces(this.story);
    for (const place of places) this.place(place);
    for (const record of this.records) this.publish(record);
    const views = places.flatMap((place) => this.viewsOf(place));
    const { records, met, listed } = this;
    return { records, met, listed, views };
  }

  private place(place: Place): void {
    const { uid } = SECTIONS[place.section];
    const locale = localeOf(place.section, place.entry);
    const key = storedKey(this.story.story, place.section, String(place.entry[NATURAL_KEYS[place.section]]));
    const data = this.dataOf(place, key, locale);
    const documentId = this.find(place.section, key, locale);
    const isPublished = this.story.publish && isEditorialUid(uid);
    if (place.versionOf) this.checkVersion(place.versionOf, documentId, data);
    if (documentId !== undefined) this.meet({ uid, documentId, locale, data, isPublished });
    else this.make(place, { uid, locale, key, data, isPublished });
  }

  /** The attributes as the ordinary path gives them to the Document Service, which moves dates to their first days. */
  private dataOf(place: Place, key: string, locale: string | undefined): Readonly<Record<string, unknown>> {
    const { keyAttribute, fields } = SECTIONS[place.section];
    const resolve: Resolve = (section, name) => {
      const documentId = this.find(section, storedKey(this.story.story, section, name), locale);
      if (documentId === undefined)
        throw new Ordinary(`${place.path} refers to ${name}, which is not there yet`);
      return documentId;
    };
    const own = convert(fields, place.entry, place.path, resolve);
    return withKnownDates({ ...this.sharedFacts(place), ...own, [keyAttribute]: key });
  }

  /** The facts of a further language version are those of its article. */
  private sharedFacts({ versionOf }: Place): Readonly<Record<string, unknown>> {
    const article = versionOf && this.own.get(this.ownKeyOf(versionOf));
    if (article === undefined) return {};
    return Object.fromEntries(Object.entries(article.data).filter(([name]) => SHARED.has(name)));
  }

  private ownKeyOf({ slug, locale }: ArticleEntry): string {
    return versionKey(this.find('articles', slug, locale) ?? '', locale);
  }

  /** A version that is there is its article's, and a new one comes with its article and follows its facts. */
  private checkVersion(article: ArticleEntry, found: string | undefined, data: MetRecord['data']): void {
    const owner = this.find('articles', article.slug, article.locale);
    const of = this.own.get(this.ownKeyOf(article));
    const isRight = found === undefined ? of !== undefined : found === owner;
    if (!isRight || (of && data.embargoUntil !== of.data.embargoUntil))
      throw new Ordinary(`a version of ${article.slug} is not new with it, or has an embargo of its own`);
  }

  private find(section: Section, key: string, locale: string | undefined): string | undefined {
    const { ids, stored } = this.planning;
    if (stored.isAmbiguous(section, key, locale)) throw new Ordinary(`two of ${section} are called ${key}`);
    const known = identity(section, key, locale);
    return this.ownIds.get(known) ?? ids.get(known) ?? stored.idOf(section, key, locale);
  }

  private meet(record: MetRecord): void {
    const { planned, models } = this.planning;
    const before = planned.get(versionKey(record.documentId, record.locale));
    if (before === undefined) return void this.met.push(record);
    const wanted = completed(models, record.uid, record.data, before.data);
    const isSame = differences(models, record.uid, wanted, before.data).length === 0;
    if (!isSame || (record.isPublished && !before.isPublished))
      throw new Ordinary(`${before.key} is changed`);
  }

  private make(
    { section, versionOf }: Place,
    wanted: Pick<NewRecord, 'uid' | 'key' | 'data' | 'isPublished'> & { locale: string | undefined },
  ): void {
    const { models, newDocumentId } = this.planning;
    // Schemas hold more than the reader's type names.
    const isSound = isAccepted(models as unknown as RuledAttributes, wanted.uid, wanted.data);
    // A country without a slug would be given one.
    if (!isSound || (models(wanted.uid).slug && !wanted.data.slug))
      throw new Ordinary(`${wanted.key} has values that may be refused`);
    const owner = versionOf && this.find('articles', versionOf.slug, versionOf.locale);
    const documentId = owner ?? newDocumentId(wanted.uid);
    const record: NewRecord = { ...wanted, documentId, action: owner ? 'update' : 'create', story: this.at };
    this.records.push(record);
    this.own.set(versionKey(documentId, record.locale), record);
    this.ownIds.set(identity(section, record.key, record.locale), documentId);
  }

  /** What was planned for an article is settled by its publication. */
  private checkPlans({ isPublished, data, key }: NewRecord): void {
    if (isPublished && data.publishAt) throw new Ordinary(`${key} has a plan`);
  }

  /** What a public record leads to is public, and who it leads to is listed. */
  private publish(record: NewRecord): void {
    this.checkPlans(record);
    for (const target of this.targets(record)) {
      const isThere = this.hasDraft(target.documentId, targetLocale(target.uid, record.locale));
      const isReady = !record.isPublished || !isNeededUid(target.uid) || this.isPublic(target.documentId);
      if (!isThere || !isReady) throw new Ordinary(`${record.key} leads to what is not public`);
    }
    if (record.data.listed === true) this.list(record.documentId);
    else if (record.isPublished) this.listTargets(record);
  }

  private hasDraft(documentId: string, locale: string | undefined): boolean {
    const key = versionKey(documentId, locale);
    const isPlanned = this.own.has(key) || this.planning.planned.has(key);
    return isPlanned || this.planning.stored.version(documentId, locale)?.draft !== undefined;
  }

  private isPublic(documentId: string): boolean {
    const key = versionKey(documentId, undefined);
    const planned = this.own.get(key) ?? this.planning.planned.get(key);
    return (
      planned?.isPublished ?? this.planning.stored.version(documentId, undefined)?.published !== undefined
    );
  }

  private listTargets(record: NewRecord): void {
    for (const { uid, documentId } of this.targets(record)) if (isListedUid(uid)) this.list(documentId);
  }

  private list(documentId: string): void {
    if (this.listed.has(documentId)) return;
    const key = versionKey(documentId, undefined);
    const planned = this.own.get(key) ?? this.planning.planned.get(key);
    if (planned === undefined) {
      // Who is there and not listed yet would have to be changed.
      if (!this.planning.stored.version(documentId, undefined)?.isListed)
        throw new Ordinary('somebody who is there has to be listed');
      return;
    }
    this.listed.add(documentId);
    this.listTargets(planned);
  }

  private targets({ uid, data }: NewRecord) {
    return targetsOf(this.planning.models, uid, data);
  }

  private viewsOf({ section, entry }: Place): StoryPlan['views'] {
    const { views, slug, locale } = entry as Partial<ArticleEntry>;
    if (section !== 'articles' || views === undefined || locale === undefined) return [];
    return [{ articleId: this.find(section, String(slug), locale) ?? '', key: String(slug), locale, views }];
  }
}
