// Matches “top of page”, “Home > News > World”, “Play video”. Refuses “Home News agency staff walked out”.
import type { FurnitureRule } from './rule.ts';

/** Menu, player and icon labels, breadcrumbs, rulings, and the marks with which wires end. */
export const menus: FurnitureRule = {
  name: 'menu',
  patterns: [
    /^[▷▶►⏵🔊🎧]\uFE0F?\s*(?:listen|play|watch)\b.{0,30}$/iu,
    /^[·•]\s?\d{1,2}:\d\d$/,
    /^copy$/i,
    /^[•*]\s(?:playlist|download|embed|transcript|share|print)$/i,
    /^caption for the (?:landscape|portrait) image:$/i,
    /^(?:get the data|created with datawrapper|(?:made|a) (?:with )?flourish(?: chart| map)?|download (?:image|data))(?:\s?[•·|]\s?(?:get the data|embed|created with datawrapper|download (?:image|data|pdf))){0,4}$/i,
    // What a browser prints at the head of a page that it made plain.
    /^.{2,200}\sabout:reader\?url=\S{4,300}$/,
    /^(?:today['’]?s|read|our) e-?paper$/i,
    // “Harbour Board - Press release”: who speaks, above what the release is called.
    /^(?:(?:\p{Lu}[\p{L}’'&.]*|of|and|the|for) ){1,6}[-–—|•] (?:press|news|media) release$/iu,
    /^(?:A A|TW|FB|WA)$/,
    /^[<‹←]\s?\p{L}.{2,160}$/u,
    /^(?:(?:main|left|right|top|side|site|exit|close|open|user|mobile|footer|primary) )?(?:menu|nav(?:igation)?|sidebar)$/i,
    /^[^»›.]{2,30}(?:\s[»›]\s[^»›.]{2,40}){1,6}$/,
    /^[^>.]{2,30}(?:\s>\s[^>.]{2,40}){2,6}$/,
    /^(?:normal|default|small(?:er)?|medium|larger?|very large|extra large) text(?: size)?$/i,
    /^(?:watch|video|listen|audio|play)\b.{0,90}[([]?\b\d{1,2}:\d\d[)\]]?$/i,
    /^.{3,40} [-–—|] (?:back to )?home(?:page)?$/i,
    /^(?:artikel anhören|merken|drucken|teilen|vorlesen|anzeige|werbung|startseite|anmelden|abonnieren|partager|imprimer|publicité|s['’]abonner|se connecter|écouter|compartir(?: en (?:facebook|twitter|x|whatsapp))?|comentar|comentarios|reportar (?:un )?error|copiar enlace|iniciar sesión|ir al contenido|portada|lo más (?:visto|leído)|más información|enviar por correo|imprimir|publicidad|suscríbete|guardar|escuchar|compartilhar|comentários|assine|leia mais|commenter|commentaires|kommentare|commenta|abbonati|reageer|dela|annons|delen|afdrukken|advertentie|condividi|stampa|pubblicità)$/iu,
    /^(?:continuer sans accepter|(?:tout )?(?:accepter|refuser)(?: tout| (?:&|et) fermer| et continuer)?|paramétrer(?: les cookies| mes choix)?|(?:alle )?(?:akzeptieren|ablehnen|zustimmen)|einstellungen|(?:aceptar|rechazar)(?: todo| y cerrar)?|(?:accetta|rifiuta)(?: tutti)?|(?:accepteren|weigeren)|(?:nie )?zgadzam się|akceptuję|kun nødvendige|ok til alle|akkoord|instellen|personalizza|(?:rifiuta|accetta) tutto|log ind|tilpas|nur notwendige|auswahl speichern|zaloguj się|udostępnij|szukaj|podziel się|czytaj także|inicia sesión|regístrate|inicio|accueil|connexion|mon compte|mein konto|suche|registrieren|zoeken|inloggen|giriş yap|abone ol|paylaş|archivado en|temas relacionados|archiviato in|mehr dazu|sök|logga in|del artikel|lue lisää|sdílet|přihlásit se|megosztás)$/iu,
    /^(?:small|medium|large|playlist|download|transcript|embed|search query|tap to unmute)$/i,
    /^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\/\S{4,300}$/,
    /^(?:watch more of our videos on|and live on freeview|visit \S+ now$).{0,60}$/i,
    /^(?:aa|expand|short url|hide ads?|show ads?|a\s?\+(?: ?a ?-?)?|a- ?a\+?|a-|add (?:as|to) favou?rites?|text size|font size|bookmark|e-?edition|e-?paper|my account|powered by .{2,30}|read in:? .{2,30}|translate|skip to .{2,30})$/i,
    /^(?:leer en español|lire en français|auf deutsch lesen|читати українською|читать на русском|leia em português|read in (?:english|spanish|french|german|ukrainian|russian)|in english|en español)$/i,
    /^(?:video|picture|photo|quote|story|cartoon) of (?:the )?(?:day|week)$/i,
    /^before you (?:go|leave)[.…:]?$/i,
    /^Heard on (?:\p{Lu}\S* ?){1,4}$/u,
    /^(?:popular|trending|discussed|most discussed|more) in (?:the|our|your) community$/i,
    /^(?:letters|comments|submissions) (?:should|must|may)\b.{0,120}\b(?:words|edit|address|published?|e-?mail)\b.{0,120}$/i,
    /^(?:we reserve|the editor reserves) the right to\b.{0,60}$/i,
    /^(?:jobs|classifieds|announcements|obituaries|puzzles|crosswords?|horoscopes?|what['’]s on|advertise(?: with us)?|weather|newsletters?|archives?|e-?edition|shop|deals|games|tv guide|roadworks|property|motors|dating|family notices)$/i,
    /^\d{1,2}:\d\d - source: .{2,40}$/i,
    /^(?:end of list|list (?:of \d+ items|\d+ of \d+)|show|image:|video:|read in app|(?:view |see |read )?(?:all|more) (?:posts|articles|stories|news) (?:by|from) .{2,40}|post navigation)$/i,
    /^(?:arrow|chevron|caret|angle|icon|menu|close|share|search|user|play|external)[_-][a-z_-]{2,30}$/,
    /^(?:accept(?: all)?|reject(?: all)?|i agree|agree|got it|allow|decline|continue|video|audio|gallery|photos|slideshow|photo gallery|swipe (?:left|right|up|down))[.!]?$/i,
    /^(?:(?:original|source|url|link|from|via|read (?:it|the original) at):?\s)?(?:https?:\/\/|file:\/\/|www\.)\S{4,300}(?:\s{1,90}\d{1,3}\s?\/\s?\d{1,3})?$/i,
    /^(?:back to |return to )?(?:the )?(?:top|bottom|end)(?: of (?:the )?(?:page|article|story|content|newsletter promotion|carousel))?$/i,
    /^(?:menu|search|home|homepage|close|next|previous|prev|back|more|more\.\.\.|show more|show less|load more|see all|view all|expand|collapse|toggle|open|print|cancel|submit|ok|yes|no thanks|dismiss|hide|edition|sections?|navigation|subscribe|settings|options|help|faqs?|loading|play|pause|mute|unmute|replay|autoplay|fullscreen|full screen|captions?|volume|image|images|photo|picture|getty|0:00)(?:\s?[…›»>↓→+]|\.{3})?$/i,
    /^(?:play|watch|pause|mute|unmute|open|close|view|enlarge|expand|hide|show|toggle|share|print|search|menu|arrow|camera|comment|clock|external|facebook|twitter|whatsapp|user|bookmark|email)(?: the| this)? (?:video|audio|image|images|caption|captions|photo|gallery|menu|icon|button|link|full ?screen|slideshow|player|comments|search|left|right|more)$/i,
    /^(?:open|view|enlarge)(?: this)?(?: (?:image|photo))? in (?:gallery|full ?screen|lightbox)$/i,
    /^(?:this )?(?:video|audio|content|embed|media) (?:can(?:no|['’])t be (?:played|loaded|displayed)|is (?:not available|unavailable|loading|no longer available))\b.{0,60}$/i,
    /^(?:to play this (?:video|audio)|media caption|figure caption|end of (?:twitter|instagram|facebook|youtube|\w+) (?:post|embed|content))\b.{0,60}$/i,
    /^(?:home|news|start)(?:\s?[>›»/|]\s?[\p{L}&’' -]{2,30}){1,6}$/iu,
    /^home(?:[\s|•·,/]+(?:about(?: us| me)?|archives?|contact(?: us| me)?|blog|news|sport|shop|events|donate|opinion|culture|reviews?|books|politics|business|world|podcasts?|newsletters?|topics|subscribe|search|menu)){2,20}$/i,
    /^(?:slide|image|photo|picture|page) \d{1,3} (?:of|\/) \d{1,3}$/i,
    /^\[?\d{1,3}\s?\/\s?\d{1,3}\]?$/,
    /^(?:-\s?30\s?-|\(?ends?\)?|#{2,}|xxx)$/i,
    /^(?:share|save|print|tweet|email|comments?|facebook|twitter|whatsapp|linkedin|menu|search|home|news|sport|log in|subscribe|sign in|weather|video|live|more|follow|listen)(?:[\s|•·,/]+(?:share|save|print|tweet|email|comments?|facebook|twitter|whatsapp|linkedin|menu|search|home|news|sport|log in|subscribe|sign in|weather|video|live|more|follow|listen)){1,20}$/i,
  ],
};

/** Rooms of a site with nothing between: “NewsSportWhat’s OnBusinessBuy a Photo”. Refuses “McCarthy tells YouTube” and a name or two in one word. */
export const gluedRooms: FurnitureRule = {
  name: 'menu',
  only: [/^\p{Lu}\S{2,40}\p{Ll}\p{Lu}\p{Ll}/u],
  patterns: [/^(?:(?!Mac|Mc)[\p{L}’'& -]{2,24}?\p{Ll}(?=\p{Lu}\p{Ll})){3,20}[\p{L}’'& -]{2,24}$/u],
};

/** What a page says of the picture of an author: “Rosa Lim headshot”. */
export const headshots: FurnitureRule = {
  name: 'menu',
  only: [/headshot$|^Portrait of | (?:logo|icon|avatar)$/],
  patterns: [
    // “X logo”, “Harbour Post newsletter logo”: what is printed for who sees no picture.
    /^(?:\p{Lu}[\p{L}\d’'&.]*|[a-z]{3,10}) (?:(?:\p{Lu}[\p{L}’'&]*|newsletter|app|home ?page|site|of|the|and) ){0,4}(?:logo|icon|avatar)$/u,
    /^\p{Lu}.{3,50} headshot$/u,
    /^Portrait of \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u,
  ],
};
