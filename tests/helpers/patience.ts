// Starting Strapi takes seconds, on a busy machine many; a single request does not.
jest.setTimeout(60_000);
