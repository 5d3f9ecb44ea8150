/** Strapi's own routes of the panel. */
export const PANEL_ROUTES = String.raw`
                                                                                              nobody reader full moderator reporter editor super off  old  fake agent
GET /admin/init                                                                               all:200
GET /admin/project-settings                                                                   401    401    401  403       403      403    200   401  401  401  403
POST /admin/project-settings {}                                                               401    401    401  403       403      403    400   401  401  401  403
GET /admin/project-type                                                                       all:200
GET /admin/information                                                                        401    401    401  200       200      200    200   401  401  401  200
GET /admin/telemetry-properties                                                               401    401    401  204       204      204    204   401  401  401  204
GET /admin/plugins                                                                            401    401    401  403       403      403    200   401  401  401  403
GET /admin/license-trial-time-left                                                            401    401    401  403       403      403    403   401  401  401  403
GET /admin/guided-tour-meta                                                                   401    401    401  200       200      200    200   401  401  401  200
POST /admin/login {}                                                                          all:400
POST /admin/access-token {}                                                                   all:401
POST /admin/register-admin {}                                                                 all:400
GET /admin/registration-info                                                                  all:400
POST /admin/register {}                                                                       all:400
POST /admin/forgot-password {}                                                                all:400|429
POST /admin/reset-password {}                                                                 all:400
GET /admin/permissions                                                                        401    401    401  200       200      200    200   401  401  401  200
POST /admin/permissions/check {}                                                              401    401    401  400       400      400    400   401  401  401  400
GET /admin/users/me                                                                           401    401    401  200       200      200    200   401  401  401  200
PUT /admin/users/me {}                                                                        401    401    401  200       200      200    200   401  401  401  403
GET /admin/users/me/permissions                                                               401    401    401  200       200      200    200   401  401  401  200
GET /admin/users/me/sessions                                                                  401    401    401  200       200      200    200   401  401  401  403
DELETE /admin/users/me/sessions/none                                                          401    401    401  404       404      404    404   401  401  401  403
POST /admin/users {}                                                                          401    401    401  403       403      403    400   401  401  401  403
GET /admin/users                                                                              401    401    401  403       403      403    200   401  401  401  403
GET /admin/users/999999                                                                       401    401    401  403       403      403    404   401  401  401  403
PUT /admin/users/999999 {}                                                                    401    401    401  403       403      403    404   401  401  401  403
DELETE /admin/users/999999                                                                    401    401    401  403       403      403    404   401  401  401  403
POST /admin/users/batch-delete {}                                                             401    401    401  403       403      403    400   401  401  401  403
GET /admin/roles/999999/permissions                                                           401    401    401  403       403      403    404   401  401  401  403
PUT /admin/roles/999999/permissions {}                                                        401    401    401  403       403      403    404   401  401  401  403
GET /admin/roles/999999                                                                       401    401    401  403       403      403    404   401  401  401  403
GET /admin/roles                                                                              401    401    401  403       403      403    200   401  401  401  403
POST /admin/roles {}                                                                          401    401    401  403       403      403    400   401  401  401  403
PUT /admin/roles/999999 {}                                                                    401    401    401  403       403      403    404   401  401  401  403
DELETE /admin/roles/999999                                                                    401    401    401  403       403      403    200   401  401  401  403
POST /admin/roles/batch-delete {}                                                             401    401    401  403       403      403    400   401  401  401  403
GET /admin/webhooks                                                                           401    401    401  403       403      403    200   401  401  401  403
POST /admin/webhooks {}                                                                       401    401    401  403       403      403    400   401  401  401  403
GET /admin/webhooks/999999                                                                    401    401    401  403       403      403    404   401  401  401  403
PUT /admin/webhooks/999999 {}                                                                 401    401    401  403       403      403    400   401  401  401  403
DELETE /admin/webhooks/999999                                                                 401    401    401  403       403      403    404   401  401  401  403
POST /admin/webhooks/batch-delete {}                                                          401    401    401  403       403      403    400   401  401  401  403
POST /admin/webhooks/999999/trigger {}                                                        401    401    401  403       403      403    404   401  401  401  403
POST /admin/api-tokens {}                                                                     401    401    401  403       403      403    400   401  401  401  403
GET /admin/api-tokens                                                                         401    401    401  403       403      403    200   401  401  401  403
DELETE /admin/api-tokens/999999                                                               401    401    401  403       403      403    200   401  401  401  403
GET /admin/api-tokens/999999                                                                  401    401    401  403       403      403    404   401  401  401  403
PUT /admin/api-tokens/999999 {}                                                               401    401    401  403       403      403    404   401  401  401  403
POST /admin/api-tokens/999999/regenerate {}                                                   401    401    401  403       403      403    404   401  401  401  403
POST /admin/admin-tokens {}                                                                   401    401    401  403       403      403    400   401  401  401  403
GET /admin/admin-tokens                                                                       401    401    401  403       403      403    200   401  401  401  403
DELETE /admin/admin-tokens/999999                                                             401    401    401  403       403      403    404   401  401  401  403
GET /admin/admin-tokens/999999                                                                401    401    401  403       403      403    404   401  401  401  403
PUT /admin/admin-tokens/999999 {}                                                             401    401    401  403       403      403    404   401  401  401  403
POST /admin/admin-tokens/999999/regenerate {}                                                 401    401    401  403       403      403    404   401  401  401  403
GET /admin/admin-tokens/999999/owner-permissions                                              401    401    401  403       403      403    404   401  401  401  403
GET /admin/content-api/permissions                                                            401    401    401  200       200      200    200   401  401  401  200
GET /admin/content-api/routes                                                                 401    401    401  200       200      200    200   401  401  401  200
GET /admin/transfer/runner/push                                                               all:401
GET /admin/transfer/runner/pull                                                               all:401
POST /admin/transfer/tokens {}                                                                401    401    401  403       403      403    404   401  401  401  403
GET /admin/transfer/tokens                                                                    401    401    401  403       403      403    404   401  401  401  403
DELETE /admin/transfer/tokens/999999                                                          401    401    401  403       403      403    404   401  401  401  403
GET /admin/transfer/tokens/999999                                                             401    401    401  403       403      403    404   401  401  401  403
PUT /admin/transfer/tokens/999999 {}                                                          401    401    401  403       403      403    404   401  401  401  403
POST /admin/transfer/tokens/999999/regenerate {}                                              401    401    401  403       403      403    404   401  401  401  403
GET /admin/homepage/key-statistics                                                            401    401    401  200       200      200    200   401  401  401  200
GET /admin/homepage/layout                                                                    401    401    401  200       200      200    200   401  401  401  200
PUT /admin/homepage/layout {}                                                                 401    401    401  400       400      400    400   401  401  401  400
GET /admin/ai-usage                                                                           401    401    401  404       404      404    404   401  401  401  404
GET /admin/ai-token                                                                           401    401    401  404       404      404    404   401  401  401  404
GET /admin/ai-feature-config                                                                  401    401    401  404       404      404    404   401  401  401  404
GET /content-manager/init                                                                     401    401    401  200       200      200    200   401  401  401  200
GET /content-manager/content-types                                                            401    401    401  200       200      200    200   401  401  401  200
GET /content-manager/content-types-settings                                                   401    401    401  200       200      200    200   401  401  401  200
GET /content-manager/content-types/api::article.article/configuration                         401    401    401  200       200      200    200   401  401  401  200
PUT /content-manager/content-types/api::article.article/configuration {}                      401    401    401  403       403      403    200   401  401  401  403
GET /content-manager/components                                                               401    401    401  200       200      200    200   401  401  401  200
GET /content-manager/components/shared.seo/configuration                                      401    401    401  200       200      200    200   401  401  401  200
PUT /content-manager/components/shared.seo/configuration {}                                   401    401    401  403       403      403    200   401  401  401  403
POST /content-manager/uid/generate {}                                                         401    401    401  400       400      400    400   401  401  401  400
POST /content-manager/uid/check-availability {}                                               401    401    401  400       400      400    400   401  401  401  400
GET /content-manager/relations/api::article.article/people                                    401    401    401  403       200      200    200   401  401  401  403
GET /content-manager/relations/api::article.article/abcdefghijklmnopqrstuvwx/people           401    401    401  403       404      404    404   401  401  401  403
GET /content-manager/single-types/api::article.article                                        401    401    401  403       403      403    403   401  401  401  403
PUT /content-manager/single-types/api::article.article {}                                     401    401    401  403       403      403    403   401  401  401  403
DELETE /content-manager/single-types/api::article.article                                     401    401    401  403       403      403    403   401  401  401  403
POST /content-manager/single-types/api::article.article/actions/publish {}                    401    401    401  403       403      403    403   401  401  401  403
POST /content-manager/single-types/api::article.article/actions/unpublish {}                  401    401    401  403       403      403    403   401  401  401  403
POST /content-manager/single-types/api::article.article/actions/discard {}                    401    401    401  403       403      403    403   401  401  401  403
GET /content-manager/single-types/api::article.article/actions/countDraftRelations            401    401    401  403       403      403    403   401  401  401  403
GET /content-manager/preview/url/api::article.article                                         401    401    401  400       400      400    400   401  401  401  400
GET /content-manager/preview/script                                                           all:200
GET /content-manager/homepage/recent-documents                                                401    401    401  400       400      400    400   401  401  401  400
GET /content-manager/homepage/count-documents                                                 401    401    401  200       200      200    200   401  401  401  200
GET /content-type-builder/reserved-names                                                      401    401    401  403       403      403    200   401  401  401  403
GET /content-type-builder/content-types                                                       401    401    401  403       403      403    200   401  401  401  403
GET /content-type-builder/content-types/api::article.article                                  401    401    401  403       403      403    200   401  401  401  403
POST /content-type-builder/content-types {}                                                   401    401    401  403       403      403    403   401  401  401  403
PUT /content-type-builder/content-types/api::article.article {}                               401    401    401  403       403      403    403   401  401  401  403
DELETE /content-type-builder/content-types/api::article.article                               401    401    401  403       403      403    403   401  401  401  403
GET /content-type-builder/components                                                          401    401    401  403       403      403    200   401  401  401  403
GET /content-type-builder/components/shared.seo                                               401    401    401  403       403      403    200   401  401  401  403
POST /content-type-builder/components {}                                                      401    401    401  403       403      403    403   401  401  401  403
PUT /content-type-builder/components/shared.seo {}                                            401    401    401  403       403      403    403   401  401  401  403
DELETE /content-type-builder/components/shared.seo                                            401    401    401  403       403      403    403   401  401  401  403
PUT /content-type-builder/component-categories/shared {}                                      401    401    401  403       403      403    403   401  401  401  403
DELETE /content-type-builder/component-categories/shared                                      401    401    401  403       403      403    403   401  401  401  403
GET /content-type-builder/schema                                                              401    401    401  403       403      403    200   401  401  401  403
POST /content-type-builder/update-schema {}                                                   401    401    401  403       403      403    403   401  401  401  403
GET /content-type-builder/update-schema-status                                                401    401    401  403       403      403    200   401  401  401  403
POST /email {}                                                                                401    401    401  403       403      403    403   401  401  401  403
POST /email/test {}                                                                           401    401    401  403       403      403    400   401  401  401  403
GET /email/settings                                                                           401    401    401  403       403      403    200   401  401  401  403
POST /email/verify {}                                                                         401    401    401  403       403      403    400   401  401  401  403
GET /upload/settings                                                                          401    401    401  403       403      403    200   401  401  401  403
PUT /upload/settings {}                                                                       401    401    401  403       403      403    400   401  401  401  403
POST /upload {}                                                                               401    401    401  400       400      400    400   401  401  401  400
POST /upload/actions/upload-from-urls {}                                                      401    401    401  403       403      403    403   401  401  401  403
GET /upload/files                                                                             401    401    401  403       200      200    200   401  401  401  403
POST /upload/files {}                                                                         401    401    401  403       400      400    400   401  401  401  403
GET /upload/files/999999                                                                      401    401    401  403       404      404    404   401  401  401  403
PUT /upload/files/999999 {}                                                                   401    401    401  404       404      404    404   401  401  401  404
POST /upload/files/999999/replace {}                                                          401    401    401  404       404      404    404   401  401  401  404
DELETE /upload/files/999999                                                                   401    401    401  403       403      404    404   401  401  401  403
GET /upload/folders/999999                                                                    401    401    401  403       404      404    404   401  401  401  403
GET /upload/folders                                                                           401    401    401  403       200      200    200   401  401  401  403
POST /upload/folders {}                                                                       401    401    401  403       400      400    400   401  401  401  403
PUT /upload/folders/999999 {}                                                                 401    401    401  403       403      404    404   401  401  401  403
GET /upload/folder-structure                                                                  401    401    401  403       200      200    200   401  401  401  403
POST /upload/actions/bulk-delete {}                                                           401    401    401  403       403      200    200   401  401  401  403
POST /upload/actions/bulk-move {}                                                             401    401    401  403       403      400    400   401  401  401  403
POST /upload/actions/bulk-update {}                                                           401    401    401  403       403      400    400   401  401  401  403
POST /upload/actions/generate-ai-metadata {}                                                  401    401    401  403       403      400    400   401  401  401  403
POST /upload/ai-metadata-jobs {}                                                              401    401    401  403       403      400    400   401  401  401  403
GET /upload/ai-metadata-jobs/latest                                                           401    401    401  404       404      404    404   401  401  401  404
GET /upload/ai-metadata-jobs/pending-count                                                    401    401    401  403       400      400    400   401  401  401  403
GET /upload/configuration                                                                     401    401    401  200       200      200    200   401  401  401  200
PUT /upload/configuration {}                                                                  401    401    401  403       403      400    400   401  401  401  403
GET /i18n/iso-locales                                                                         401    401    401  403       200      200    200   401  401  401  403
GET /i18n/locales                                                                             401    401    401  200       200      200    200   401  401  401  200
POST /i18n/locales {}                                                                         401    401    401  403       403      403    400   401  401  401  403
PUT /i18n/locales/999999 {}                                                                   401    401    401  403       403      403    404   401  401  401  403
DELETE /i18n/locales/999999                                                                   401    401    401  403       403      403    404   401  401  401  403
POST /i18n/content-manager/actions/get-non-localized-fields {}                                401    401    401  400       400      400    400   401  401  401  400
GET /i18n/content-manager/get-fill-from-locale/api::article.article                           401    401    401  403       400      400    400   401  401  401  400
GET /i18n/settings                                                                            401    401    401  200       200      200    200   401  401  401  200
PUT /i18n/settings {}                                                                         401    401    401  403       403      403    200   401  401  401  403
GET /i18n/ai-localization-jobs/collection-types/api::article.article/abcdefghijklmnopqrstuvwx 401    401    401  404       404      404    404   401  401  401  404
GET /i18n/ai-localization-jobs/single-types/api::article.article                              401    401    401  404       404      404    404   401  401  401  404
GET /users-permissions/roles/999999                                                           401    401    401  403       403      403    404   401  401  401  403
GET /users-permissions/roles                                                                  401    401    401  403       403      403    200   401  401  401  403
POST /users-permissions/roles {}                                                              401    401    401  403       403      403    400   401  401  401  403
PUT /users-permissions/roles/999999 {}                                                        401    401    401  403       403      403    400   401  401  401  403
DELETE /users-permissions/roles/999999                                                        401    401    401  403       403      403    404   401  401  401  403
GET /users-permissions/email-templates                                                        401    401    401  403       403      403    200   401  401  401  403
PUT /users-permissions/email-templates {}                                                     401    401    401  403       403      403    400   401  401  401  403
GET /users-permissions/advanced                                                               401    401    401  403       403      403    200   401  401  401  403
PUT /users-permissions/advanced {}                                                            401    401    401  403       403      403    400   401  401  401  403
GET /users-permissions/providers                                                              401    401    401  403       403      403    200   401  401  401  403
PUT /users-permissions/providers {}                                                           401    401    401  403       403      403    400   401  401  401  403
GET /users-permissions/permissions                                                            401    401    401  200       200      200    200   401  401  401  200
GET /users-permissions/policies                                                               401    401    401  200       200      200    200   401  401  401  200
GET /users-permissions/routes                                                                 401    401    401  200       200      200    200   401  401  401  200
DELETE /admin/users/me/sessions                                                               401    401    401  200       200      200    200   401  401  401  403
# All sessions have ended in the row before.
POST /admin/logout {}                                                                         401    401    401  401       401      401    401   401  401  401  200
`;
