import { ARTICLE, isEditorialUid, ORGANIZATION, PERSON, type RecordUid } from '../../content/content-types';
import type { ModelReader } from '../../editorial/publication/model';

type Data = Readonly<Record<string, unknown>>;

/** A record that another leads to by a relation of its own or of one of its components. */
export interface Target {
  readonly uid: string;
  readonly documentId: string;
}

/** Every record that the given values lead to, components included. */
export function targetsOf(models: ModelReader, uid: string, data: Data): readonly Target[] {
  return Object.entries(models(uid)).flatMap(
    ([name, { type, target = '', component }]): readonly Target[] => {
      const values = listOf(data[name]);
      if (component !== undefined)
        return values.flatMap((value) => targetsOf(models, component, value as Data));
      return type === 'relation' ? values.map((value) => ({ uid: target, documentId: String(value) })) : [];
    },
  );
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : [value].flat();
}

/** People and organizations: those that readers see only once something public leads to them. */
export function isListedUid(uid: string): uid is typeof PERSON | typeof ORGANIZATION {
  return uid === PERSON || uid === ORGANIZATION;
}

/** What a public record must find public: all of its own kind but other articles, which may come later. */
export function isNeededUid(uid: string): uid is RecordUid {
  return isEditorialUid(uid) && uid !== ARTICLE;
}
