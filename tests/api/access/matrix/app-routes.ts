/** The content API: what apps and readers ask. */
export const APP_ROUTES = String.raw`
                                                                                                           nobody reader blocked stale forged read full custom lapsed moderator reporter editor super agent
GET /api/account/data                                                                                      403    200    401     401   401    403  403  403    401    401       401      401    401  401
POST /api/account/deletion {}                                                                              403    400    401     401   401    403  403  403    401    401       401      401    401  401
GET /api/articles                                                                                          200    200    401     401   401    200  200  200    401    401       401      401    401  401
GET /api/articles/abcdefghijklmnopqrstuvwx                                                                 404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/articles {}                                                                                      403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/articles/abcdefghijklmnopqrstuvwx {}                                                              403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/articles/abcdefghijklmnopqrstuvwx                                                              403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/categories                                                                                        200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/categories/abcdefghijklmnopqrstuvwx                                                               404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/categories {}                                                                                    403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/categories/abcdefghijklmnopqrstuvwx {}                                                            403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/categories/abcdefghijklmnopqrstuvwx                                                            403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/changes                                                                                           all:200
GET /api/stories/kyrgyz-president-asks-united-states-to-stay-out/comments                                  200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/stories/kyrgyz-president-asks-united-states-to-stay-out/comments/abcdefghijklmnopqrstuvwx/replies 200    200    401     401   401    200  200  403    401    401       401      401    401  401
POST /api/stories/kyrgyz-president-asks-united-states-to-stay-out/comments {}                              403    400    401     401   401    403  403  403    401    401       401      401    401  401
PATCH /api/comments/abcdefghijklmnopqrstuvwx {}                                                            403    400    401     401   401    403  403  403    401    401       401      401    401  401
DELETE /api/comments/abcdefghijklmnopqrstuvwx                                                              403    404    401     401   401    403  403  403    401    401       401      401    401  401
POST /api/comments/abcdefghijklmnopqrstuvwx/reports {}                                                     403    400    401     401   401    403  403  403    401    401       401      401    401  401
GET /api/countries                                                                                         200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/countries/abcdefghijklmnopqrstuvwx                                                                404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/countries {}                                                                                     403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/countries/abcdefghijklmnopqrstuvwx {}                                                             403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/countries/abcdefghijklmnopqrstuvwx                                                             403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/documents                                                                                         200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/documents/abcdefghijklmnopqrstuvwx                                                                404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/documents {}                                                                                     403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/documents/abcdefghijklmnopqrstuvwx {}                                                             403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/documents/abcdefghijklmnopqrstuvwx                                                             403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/dossiers/people/sadyr-japarov                                                                     all:200
GET /api/dossiers/people/sadyr-japarov/articles                                                            all:200
GET /api/events                                                                                            200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/events/abcdefghijklmnopqrstuvwx                                                                   404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/events {}                                                                                        403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/events/abcdefghijklmnopqrstuvwx {}                                                                403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/events/abcdefghijklmnopqrstuvwx                                                                403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/organizations                                                                                     200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/organizations/abcdefghijklmnopqrstuvwx                                                            404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/organizations {}                                                                                 403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/organizations/abcdefghijklmnopqrstuvwx {}                                                         403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/organizations/abcdefghijklmnopqrstuvwx                                                         403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/people                                                                                            200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/people/abcdefghijklmnopqrstuvwx                                                                   404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/people {}                                                                                        403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/people/abcdefghijklmnopqrstuvwx {}                                                                403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/people/abcdefghijklmnopqrstuvwx                                                                403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/ready                                                                                             all:200
GET /api/search?q=president                                                                                all:200
GET /api/statements                                                                                        200    200    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/statements/abcdefghijklmnopqrstuvwx                                                               404    404    401     401   401    404  404  403    401    401       401      401    401  401
POST /api/statements {}                                                                                    403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/statements/abcdefghijklmnopqrstuvwx {}                                                            403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/statements/abcdefghijklmnopqrstuvwx                                                            403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/stories                                                                                           all:200
GET /api/stories/most-read                                                                                 all:200
GET /api/stories/kyrgyz-president-asks-united-states-to-stay-out                                           all:200
GET /api/stories/kyrgyz-president-asks-united-states-to-stay-out/revisions                                 all:200
GET /api/stories/kyrgyz-president-asks-united-states-to-stay-out/json-ld                                   all:200
GET /api/stories/kyrgyz-president-asks-united-states-to-stay-out/ninjs                                     all:200
GET /api/stories/kyrgyz-president-asks-united-states-to-stay-out/counts                                    all:200
GET /api/threads/letter-of-japarov-to-blinken                                                              all:200
GET /api/timeline                                                                                          all:200
GET /api/content-type-builder/content-types                                                                403    403    401     401   401    403  200  403    401    401       401      401    401  401
GET /api/content-type-builder/content-types/api::article.article                                           403    403    401     401   401    403  200  403    401    401       401      401    401  401
GET /api/content-type-builder/components                                                                   403    403    401     401   401    403  200  403    401    401       401      401    401  401
GET /api/content-type-builder/components/shared.seo                                                        403    403    401     401   401    403  200  403    401    401       401      401    401  401
POST /api/email {}                                                                                         403    403    401     401   401    403  403  403    401    401       401      401    401  401
POST /api/upload {}                                                                                        403    403    401     401   401    403  400  403    401    401       401      401    401  401
GET /api/upload/files                                                                                      403    403    401     401   401    200  200  403    401    401       401      401    401  401
GET /api/upload/files/page                                                                                 403    403    401     401   401    403  200  403    401    401       401      401    401  401
GET /api/upload/files/999999                                                                               403    403    401     401   401    404  404  403    401    401       401      401    401  401
DELETE /api/upload/files/999999                                                                            403    403    401     401   401    403  404  403    401    401       401      401    401  401
GET /api/i18n/locales                                                                                      403    403    401     401   401    403  200  403    401    401       401      401    401  401
GET /api/connect/google                                                                                    403    403    401     401   401    403  400  403    401    401       401      401    401  401
POST /api/auth/local {}                                                                                    400    403    401     401   401    403  400  403    401    401       401      401    401  401
POST /api/auth/local/register {}                                                                           403    403    401     401   401    403  400  403    401    401       401      401    401  401
GET /api/auth/google/callback                                                                              400    403    401     401   401    403  400  403    401    401       401      401    401  401
POST /api/auth/forgot-password {}                                                                          403    403    401     401   401    403  400  403    401    401       401      401    401  401
POST /api/auth/reset-password {}                                                                           400    403    401     401   401    403  400  403    401    401       401      401    401  401
GET /api/auth/email-confirmation                                                                           400    403    401     401   401    403  400  403    401    401       401      401    401  401
POST /api/auth/send-email-confirmation {}                                                                  403    403    401     401   401    403  400  403    401    401       401      401    401  401
POST /api/auth/change-password {}                                                                          403    400    401     401   401    403  400  403    401    401       401      401    401  401
POST /api/auth/refresh {}                                                                                  400    400    401     401   401    403  400  403    401    401       401      401    401  401
GET /api/auth/sessions                                                                                     403    200    401     401   401    403  401  403    401    401       401      401    401  401
DELETE /api/auth/sessions/none                                                                             403    404    401     401   401    403  401  403    401    401       401      401    401  401
GET /api/users/count                                                                                       403    403    401     401   401    403  200  403    401    401       401      401    401  401
GET /api/users                                                                                             403    403    401     401   401    403  200  403    401    401       401      401    401  401
GET /api/users/me                                                                                          403    200    401     401   401    403  401  403    401    401       401      401    401  401
GET /api/users/999999                                                                                      403    403    401     401   401    403  204  403    401    401       401      401    401  401
POST /api/users {}                                                                                         403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/users/999999 {}                                                                                   403    403    401     401   401    403  404  403    401    401       401      401    401  401
DELETE /api/users/999999                                                                                   403    403    401     401   401    403  204  403    401    401       401      401    401  401
GET /api/users-permissions/roles/999999                                                                    403    403    401     401   401    403  404  403    401    401       401      401    401  401
GET /api/users-permissions/roles                                                                           403    403    401     401   401    403  200  403    401    401       401      401    401  401
POST /api/users-permissions/roles {}                                                                       403    403    401     401   401    403  400  403    401    401       401      401    401  401
PUT /api/users-permissions/roles/999999 {}                                                                 403    403    401     401   401    403  400  403    401    401       401      401    401  401
DELETE /api/users-permissions/roles/999999                                                                 403    403    401     401   401    403  404  403    401    401       401      401    401  401
GET /api/users-permissions/permissions                                                                     403    403    401     401   401    403  200  403    401    401       401      401    401  401
POST /api/auth/logout {}                                                                                   403    200    401     401   401    403  401  403    401    401       401      401    401  401
`;
