/** Records in the panel. The other types answer as one of these does (`SAME_AS`). */
export const RECORD_ROUTES = String.raw`
                                                                                                                         nobody reader full moderator reporter editor super off  old  fake agent
GET /content-manager/collection-types/api::article.article                                                               401    401    401  403       200      200    200   401  401  401  200
POST /content-manager/collection-types/api::article.article {}                                                           401    401    401  403       201      201    201   401  401  401  403
POST /content-manager/collection-types/api::article.article/clone/abcdefghijklmnopqrstuvwx {}                            401    401    401  403       404      404    404   401  401  401  403
POST /content-manager/collection-types/api::article.article/auto-clone/abcdefghijklmnopqrstuvwx {}                       401    401    401  403       400      400    400   401  401  401  403
GET /content-manager/collection-types/api::article.article/abcdefghijklmnopqrstuvwx                                      401    401    401  403       404      404    404   401  401  401  404
PUT /content-manager/collection-types/api::article.article/abcdefghijklmnopqrstuvwx {}                                   401    401    401  403       404      404    404   401  401  401  403
DELETE /content-manager/collection-types/api::article.article/abcdefghijklmnopqrstuvwx                                   401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::article.article/actions/publish {}                                           401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::article.article/abcdefghijklmnopqrstuvwx/actions/publish {}                  401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::article.article/abcdefghijklmnopqrstuvwx/actions/unpublish {}                401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::article.article/abcdefghijklmnopqrstuvwx/actions/discard {}                  401    401    401  403       404      404    404   401  401  401  403
POST /content-manager/collection-types/api::article.article/actions/bulkDelete {}                                        401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::article.article/actions/bulkFindForValidation {}                             401    401    401  403       400      400    400   401  401  401  400
POST /content-manager/collection-types/api::article.article/actions/bulkPublish {}                                       401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::article.article/actions/bulkUnpublish {}                                     401    401    401  403       403      400    400   401  401  401  403
GET /content-manager/collection-types/api::article.article/abcdefghijklmnopqrstuvwx/actions/countDraftRelations          401    401    401  403       404      404    404   401  401  401  404
GET /content-manager/collection-types/api::article.article/actions/countManyEntriesDraftRelations                        401    401    401  403       404      404    404   401  401  401  404
GET /content-manager/collection-types/api::document.source-document                                                      401    401    401  403       200      200    200   401  401  401  403
POST /content-manager/collection-types/api::document.source-document {}                                                  401    401    401  403       201      201    201   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/clone/abcdefghijklmnopqrstuvwx {}                   401    401    401  403       404      404    404   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/auto-clone/abcdefghijklmnopqrstuvwx {}              401    401    401  403       400|404  400|404 400|404   401  401  401  403
GET /content-manager/collection-types/api::document.source-document/abcdefghijklmnopqrstuvwx                             401    401    401  403       404      404    404   401  401  401  403
PUT /content-manager/collection-types/api::document.source-document/abcdefghijklmnopqrstuvwx {}                          401    401    401  403       404      404    404   401  401  401  403
DELETE /content-manager/collection-types/api::document.source-document/abcdefghijklmnopqrstuvwx                          401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/actions/publish {}                                  401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/abcdefghijklmnopqrstuvwx/actions/publish {}         401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/abcdefghijklmnopqrstuvwx/actions/unpublish {}       401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/abcdefghijklmnopqrstuvwx/actions/discard {}         401    401    401  403       404      404    404   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/actions/bulkDelete {}                               401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/actions/bulkFindForValidation {}                    401    401    401  403       400      400    400   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/actions/bulkPublish {}                              401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::document.source-document/actions/bulkUnpublish {}                            401    401    401  403       403      400    400   401  401  401  403
GET /content-manager/collection-types/api::document.source-document/abcdefghijklmnopqrstuvwx/actions/countDraftRelations 401    401    401  403       200      200    200   401  401  401  403
GET /content-manager/collection-types/api::document.source-document/actions/countManyEntriesDraftRelations               401    401    401  403       404      404    404   401  401  401  403
GET /content-manager/collection-types/api::person.person                                                                 401    401    401  403       200      200    200   401  401  401  403
POST /content-manager/collection-types/api::person.person {}                                                             401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::person.person/clone/abcdefghijklmnopqrstuvwx {}                              401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::person.person/auto-clone/abcdefghijklmnopqrstuvwx {}                         401    401    401  403       403      400    400   401  401  401  403
GET /content-manager/collection-types/api::person.person/abcdefghijklmnopqrstuvwx                                        401    401    401  403       404      404    404   401  401  401  403
PUT /content-manager/collection-types/api::person.person/abcdefghijklmnopqrstuvwx {}                                     401    401    401  403       403      404    404   401  401  401  403
DELETE /content-manager/collection-types/api::person.person/abcdefghijklmnopqrstuvwx                                     401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::person.person/actions/publish {}                                             401    401    401  403       403      403    400   401  401  401  403
POST /content-manager/collection-types/api::person.person/abcdefghijklmnopqrstuvwx/actions/publish {}                    401    401    401  403       403      403    404   401  401  401  403
POST /content-manager/collection-types/api::person.person/abcdefghijklmnopqrstuvwx/actions/unpublish {}                  401    401    401  403       403      403    404   401  401  401  403
POST /content-manager/collection-types/api::person.person/abcdefghijklmnopqrstuvwx/actions/discard {}                    401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::person.person/actions/bulkDelete {}                                          401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::person.person/actions/bulkFindForValidation {}                               401    401    401  403       400      400    400   401  401  401  403
POST /content-manager/collection-types/api::person.person/actions/bulkPublish {}                                         401    401    401  403       403      403    400   401  401  401  403
POST /content-manager/collection-types/api::person.person/actions/bulkUnpublish {}                                       401    401    401  403       403      403    400   401  401  401  403
GET /content-manager/collection-types/api::person.person/abcdefghijklmnopqrstuvwx/actions/countDraftRelations            401    401    401  403       200      200    200   401  401  401  403
GET /content-manager/collection-types/api::person.person/actions/countManyEntriesDraftRelations                          401    401    401  403       404      404    404   401  401  401  403
GET /content-manager/collection-types/api::comment.comment                                                               401    401    401  200       403      200    200   401  401  401  403
POST /content-manager/collection-types/api::comment.comment {}                                                           401    401    401  403       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/clone/abcdefghijklmnopqrstuvwx {}                            401    401    401  403       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/auto-clone/abcdefghijklmnopqrstuvwx {}                       401    401    401  403       403      400    400   401  401  401  403
GET /content-manager/collection-types/api::comment.comment/abcdefghijklmnopqrstuvwx                                      401    401    401  404       403      404    404   401  401  401  403
PUT /content-manager/collection-types/api::comment.comment/abcdefghijklmnopqrstuvwx {}                                   401    401    401  404       403      404    404   401  401  401  403
DELETE /content-manager/collection-types/api::comment.comment/abcdefghijklmnopqrstuvwx                                   401    401    401  404       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/actions/publish {}                                           401    401    401  403       403      403    400   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/abcdefghijklmnopqrstuvwx/actions/publish {}                  401    401    401  403       403      403    404   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/abcdefghijklmnopqrstuvwx/actions/unpublish {}                401    401    401  403       403      403    404   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/abcdefghijklmnopqrstuvwx/actions/discard {}                  401    401    401  404       403      404    404   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/actions/bulkDelete {}                                        401    401    401  400       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/actions/bulkFindForValidation {}                             401    401    401  400       403      400    400   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/actions/bulkPublish {}                                       401    401    401  403       403      403    400   401  401  401  403
POST /content-manager/collection-types/api::comment.comment/actions/bulkUnpublish {}                                     401    401    401  403       403      403    400   401  401  401  403
GET /content-manager/collection-types/api::comment.comment/abcdefghijklmnopqrstuvwx/actions/countDraftRelations          401    401    401  200       403      200    200   401  401  401  403
GET /content-manager/collection-types/api::comment.comment/actions/countManyEntriesDraftRelations                        401    401    401  404       403      404    404   401  401  401  403
`;

/** Types whose rows would be the same as another's. */
export const SAME_AS: Readonly<Record<string, string>> = {
  'api::statement.statement': 'api::document.source-document',
  'api::event.event': 'api::document.source-document',
  'api::country.country': 'api::person.person',
  'api::organization.organization': 'api::person.person',
  'api::category.category': 'api::person.person',
};
