// Written by `npm run locales` from locales/fr.ftl. Do not edit.

/** Each sentence and the names of its values. */
export type Messages = {
};
