/** Where a word of another language may stand: `\b` knows no umlauts. */
const OPEN = String.raw`(?:^|[\s,.!;:("'])`;
const CLOSE = String.raw`(?=$|[\s,.!;:)?"'])`;

const anyOf = (words: string) => new RegExp(`${OPEN}(?:${words})${CLOSE}`);

const GERMAN_YES = String.raw`(?:das |es |so |ja |alles |passt |stimmt )*(?:stimmt|stimmen|passt|korrekt|richtig|best\u00e4tigt|best\u00e4tige|best\u00e4tigen|einverstanden|zutreffend|trifft (?:alles )?zu|trifft es|genau so|genauso|in ordnung|(?:perfekt|gut|treffend|sauber|sehr gut) (?:zusammengefasst|getroffen|wiedergegeben)|auf den punkt|nichts (?:hinzuzuf\u00fcgen|zu (?:erg\u00e4nzen|\u00e4ndern|korrigieren|beanstanden)|auszusetzen)|keine (?:\u00e4nderungen|anmerkungen|korrekturen|erg\u00e4nzungen|einw\u00e4nde)|von (?:meiner|unserer) seite (?:ok|okay|aus ok|alles gut)|alles gut|alles klar so|so machen wir das)`;
const FRENCH_YES = String.raw`(?:c'est|tout est|tout|tr\u00e8s|est|r\u00e9sum\u00e9) (?:tout \u00e0 fait |bien |parfaitement |exactement |tr\u00e8s )?(?:exact|correct|juste|parfait|conforme|complet|fid\u00e8le|\u00e7a|cela)|(?:c'est |tout est |tr\u00e8s )*(?:d'accord|parfait|je confirme|je valide|nous confirmons|nous validons|confirm\u00e9|bon pour (?:moi|nous)|rien \u00e0 (?:ajouter|redire|changer|corriger|signaler|modifier)|en ordre|\u00e7a me va|c'est bien \u00e7a|c'est \u00e7a|valid\u00e9|ok pour (?:moi|nous)|exactement|impeccable|aucune (?:remarque|correction|modification))`;
const SPANISH_YES = String.raw`(?:es |est\u00e1 |todo |todo est\u00e1 |muy )*(?:correcto|correcta|confirmado|confirmo|confirmamos|de acuerdo|perfecto|exacto|exactamente|conforme|bien resumido|as\u00ed es|tal cual|nada que (?:a\u00f1adir|agregar|cambiar|corregir|objetar)|sin (?:cambios|comentarios|correcciones)|todo bien|todo en orden|de nuestra parte todo bien)`;
const ITALIAN_YES = String.raw`(?:tutto |\u00e8 )*(?:corretto|giusto|esatto|confermo|confermiamo|confermato|d'accordo|perfetto|a posto|niente da (?:aggiungere|cambiare|correggere)|nulla da (?:aggiungere|cambiare|eccepire|correggere)|va bene cos\u00ec|tutto ok|tutto bene|nessuna (?:correzione|modifica))`;
const DUTCH_YES = String.raw`(?:dit |dat |alles |het )*(?:klopt|kloppen|akkoord|helemaal (?:juist|goed|eens|mee eens)|juist|correct|bevestigd|in orde|mee eens|niets (?:op aan te merken|toe te voegen|aan toe te voegen)|geen (?:opmerkingen|wijzigingen|aanvullingen)|prima zo|goed zo|spijker op z'n kop)`;
const OTHER_YES = String.raw`st\u00e4mmer|bekr\u00e4ftar|bekr\u00e4ftas|stemmer|bekr\u00e6fter|bekr\u00e6ftet|inget att till\u00e4gga|ser bra ut|tudo certo|tudo correto|de acordo|est\u00e1 certo|correto|nada a acrescentar`;

/** Short confirmations in languages customers of an English-speaking rep fall back to. */
export const FOREIGN_AGREEMENT = anyOf(
  [GERMAN_YES, FRENCH_YES, SPANISH_YES, ITALIAN_YES, DUTCH_YES, OTHER_YES].join('|'),
);

/** A yes and nothing else. */
export const FOREIGN_YES =
  /^(?:ja|jawohl|jep|genau|passt|passt so|super,? passt|oui|ouais|si|s\u00ed|vale|claro|perfecto|parfait|perfekt|perfetto|certo|da|tak|sim|prima|precies|exact|exacto|esatto|hyv\u00e4|kyll\u00e4|jo|javisst|dakkoord)$/;

/** Words that deny a correction, which are none. */
export const FOREIGN_FAULTLESS = anyOf(
  String.raw`(?:nichts|keine|rien|aucune|nada|sin|niente|nulla|nessuna|niets|geen|inget|inga)(?: (?:mehr|weiter|\u00e0|de|que|da|zu|aan|op|att|plus|m\u00e1s))* (?:\S+ ){0,2}?(?:hinzuzuf\u00fcgen|erg\u00e4nzen|\u00e4ndern|korrigieren|\u00e4nderungen|korrekturen|erg\u00e4nzungen|ajouter|changer|corriger|modifier|redire|remarque|correction|modification|a\u00f1adir|agregar|cambiar|corregir|cambios|correcciones|aggiungere|cambiare|correggere|correzione|modifica|wijzigingen|wijzigen|till\u00e4gga|\u00e4ndra)`,
);

/** Something is not as it should be. */
export const FOREIGN_CORRECTION = anyOf(
  [
    String.raw`(?:nur|solo|s\u00f3lo|seulement|soltanto|alleen) (?:noch )?(?:ein|une?|un|una|een) \S+|(?:primi|primeros|ersten|premiers|eerste) (?:due|tre|dos|tres|zwei|drei|deux|trois|twee|drie)|aber|jedoch|allerdings|au\u00dfer|bis auf|nicht (?:ganz|richtig|korrekt|mehr|nur|\d+)|stimmt (?:so )?nicht|sondern|fehlt|fehlen|korrektur|\u00e4nderung|bitte (?:\u00e4ndern|korrigieren|erg\u00e4nzen|streichen)|lediglich|ersetzen|streichen|erg\u00e4nzen|\u00e4ndern|korrigieren|sonst|sollte|sollten|m\u00fcsste|eher|statt|stattdessen|kleine anmerkung|kleiner hinweis|nur eins|eine sache`,
    String.raw`remplacer|supprimer|ajouter|modifier|n'est pas|ne sont pas|mais|sauf|hormis|except\u00e9|pas (?:\d+|tout \u00e0 fait|exact|correct|juste)|plut\u00f4t|il manque|manque|manquent|erreur|corriger|il faudrait|il faut|au lieu|en revanche|par contre|une seule (?:chose|remarque)|petite (?:remarque|correction|pr\u00e9cision)|toutefois|cependant`,
    String.raw`cambiar|quitar|a\u00f1adir|pero|excepto|salvo|falta|faltan|no (?:es|est\u00e1|son) (?:correcto|exacto|del todo|as\u00ed)|sino|m\u00e1s bien|en lugar|en vez|corregir|solo un|s\u00f3lo un|un detalle|un matiz|aunque|sin embargo|en realidad`,
    String.raw`ma|per\u00f2|per (?:il|la) (?:primo|secondo|terzo|terza|quarto)|tranne|manca|mancano|invece|piuttosto|correggere|cambiare|eccetto|solo una cosa|men|utom|inte riktigt|saknas|maar|behalve|niet (?:helemaal|juist|meer|\d+)|wijzigen|ontbreekt|alleen|moet zijn|in plaats|echter|mas|exceto|n\u00e3o est\u00e1|falta|por\u00e9m`,
  ].join('|'),
);

/** "La dottoressa, non io". */
const NOT_THAT =
  /, (?:e |und |et |y |en )?(?:non|nicht|pas|no|niet|inte|ikke|n\u00e3o) \S+(?: \S+){0,3}$/;

const GRAMMAR = new RegExp(
  String.raw`${OPEN}(?:wir|und|ist|das|nicht|der|die|den|ein|eine|mit|bei|f\u00fcr|sind|haben|ich|le|la|les|nous|est|une|sommes|avons|dans|avec|sur|qui|je|el|los|las|se|es|que|para|con|nos|son|somos|tenemos|het|een|niet|wij|we|zijn|hebben|doen|mee|in|van|voor|dus|il|che|sono|per|della|il|non|siamo|abbiamo|per|gli|i|och|vi|\u00e4r|att|det|som)${CLOSE}`,
  'g',
);
const FOREIGN_ONLY =
  /\b(?:wir|und|ist|nicht|der|haben|sind|ich|les|nous|est|une|sommes|avons|qui|los|las|que|tenemos|somos|het|een|niet|zijn|hebben|doen|ook|trouwens|wij|che|sono|siamo|abbiamo|och|att|det)\b|\b(?:en|el) (?:\w+bre|enero|febrero|marzo|abril|mayo|junio|julio|agosto)\b/;
const FOREIGN_VALUE =
  /\d|(?:januar|februar|m\u00e4rz|mai|juni|juli|august|september|oktober|november|dezember|janvier|f\u00e9vrier|mars|avril|juin|juillet|ao\u00fbt|septembre|octobre|novembre|d\u00e9cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|oktober|budget|presupuesto|entscheid\w*|d\u00e9cid\w*|decid\w*|beslis\w*|auch|aussi|tambi\u00e9n|anche|ook|\u00fcbrigens|d'ailleurs|trouwens|adem\u00e1s|inoltre|bereits|d\u00e9j\u00e0|ya|gi\u00e0|schon)/;
const FOREIGN_PLANS =
  /\b(?:termin|treffen|sehen uns|h\u00f6ren uns|melde mich|schaue|schauen wir|pr\u00fcf\w+|schicke|sende|voit|verra|rappelle|regarde|reviens|reviendrai|enverrai|envoie|rendez-vous|r\u00e9union|vemos|hablamos|reuni\u00f3n|miro|reviso|env\u00edo|vuelvo|quedamos|sentiamo|vediamo|guardo|mando|invio|riunione|spreken|zien|stuur|kijk|afspraak|urlaub|b\u00fcro|abwesend|r\u00fcckkehr|cong\u00e9|absent|urgence|vacaciones|oficina|ferie|ufficio|vakantie|kantoor)\b/;

/** Whether a sentence in another language tells how things are: it has a figure, a month, an "also" in it. */
export function tellsForeign(norm: string): boolean {
  return (
    FOREIGN_ONLY.test(norm) &&
    (norm.match(GRAMMAR) ?? []).length >= 2 &&
    (FOREIGN_VALUE.test(norm) || NOT_THAT.test(norm.replace(/[.!]+$/, ''))) &&
    !FOREIGN_PLANS.test(norm)
  );
}
