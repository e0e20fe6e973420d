/** Verbs of saying that take no hearer: what follows them directly is when, where or what. */
export const plainCues =
  'said|says|saying|added|adds|adding|warned|warns|warning|insisted|insists|insisting|announced|announcing|claimed|claims|claiming|argued|argues|arguing|replied|replies|responded|tweeted|wrote|writes|writing|had written|posted|stated|states|stressed|stresses|declared|confirmed|denied|acknowledged|admitted|explained|noted|suggested|vowed|pledged|promised|reiterated|testified|remarked|commented|concluded|continued|recalled|predicted|joked|spoke|speaking|complained|observed|demanded|emphasised|emphasized|countered|cautioned|boasted|lamented|quipped|asserted|maintained|revealed|disclosed|ordered|appealed|reported|repeated|reaffirmed';

/** Verbs that name the hearer or the one spoken of first: "told reporters on Tuesday". */
export const hearerCues =
  'told|tells|telling|accused|accuses|accusing|urged|urges|urging|asked|asks|assured|informed|reminded|called|calls|calling|described|describes|describing|condemned|criticised|criticized|praised|hailed|dismissed|rejected|addressed|addressing|thanked|blamed|interviewed|quoted';

/** A fresh finite verb of saying; the "-ing" forms carry another one on. */
export const anyCue = new RegExp(String.raw`\b(?:${plainCues}|${hearerCues})\b`, 'g');
