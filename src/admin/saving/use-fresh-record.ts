import { adminApi } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useDispatch } from 'react-redux';

/** Strapi's edge: the kinds of cached answers of the content manager, added by it while the panel runs. */
const invalidateTags = adminApi.util.invalidateTags as unknown as (tags: readonly unknown[]) => {
  readonly type: string;
};

/** Gives a function that lets the panel read a record anew, with its relations, after the server changed it. */
export function useFreshRecord(model: string, documentId: string): () => void {
  const dispatch = useDispatch();
  return useCallback(() => {
    dispatch(
      invalidateTags([
        { type: 'Document', id: `${model}_${documentId}` },
        { type: 'Document', id: `${model}_LIST` },
        'Relations',
      ]),
    );
  }, [dispatch, model, documentId]);
}
