export const portalHost = 'partenaires.caf.fr';

/** Another site behind the same proxy, where the assistant has no business. */
export const otherHost = 'autre-site.example';
