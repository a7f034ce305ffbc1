//! Words that every text has, words that say little, and pieces of words that count as parts of a
//! compound.
//!
//! Invariant: words are written folded, å as a, ø as o, æ as ae; stems as they come out, with the
//! nynorsk spelling where the two languages differ.

/// Words that hold a text together: bokmål, nynorsk, and a few of English.
#[rustfmt::skip]
pub(super) const STOP_WORDS: &[&str] = &[
    "about", "all", "alle", "allerede", "allereie", "alltid", "also", "alt", "an", "and", "andre",
    "ane", "anna", "annan", "anne", "annen", "annet", "anten", "any", "are", "as", "at", "att",
    "av", "bade", "bare", "be", "bedre", "been", "begge", "berre", "best", "beste", "betre",
    "blant", "ble", "blei", "bli", "blir", "blitt", "bor", "bra", "bruk", "bruke", "bruker",
    "brukt", "bur", "but", "can", "could", "da", "de", "deg", "dei", "deira", "deires", "dem",
    "den", "denne", "der", "dere", "deres", "derfor", "dersom", "desse", "dessuten", "det", "dette",
    "di", "difor", "din", "disse", "dit", "ditt", "do", "does", "du", "dykk", "dykkar", "eg",
    "egen", "eget", "egne", "ei", "eiga", "eige", "eigen", "eigne", "ein", "eine", "eit", "eitt",
    "eller", "ellers", "elles", "en", "enda", "enn", "enna", "enno", "enten", "er", "et", "ett",
    "etter", "fa", "far", "fatt", "fekk", "fem", "fikk", "fin", "fine", "finnes", "fins", "finst",
    "fint", "fire", "fleire", "flere", "for", "foran", "fordi", "fortel", "fortelje", "fra", "fram",
    "frem", "from", "ga", "gar", "gi", "gir", "gitt", "gje", "gjennom", "gjer", "gjere", "gjerne",
    "gjev", "gjeve", "gjor", "gjore", "gjort", "god", "gode", "godt", "good", "gott", "ha", "hadde",
    "halde", "han", "hans", "har", "has", "hatt", "have", "heile", "heilt", "held", "hele", "help",
    "helt", "hennar", "hennes", "her", "hit", "hjelp", "hjelpe", "hjelper", "ho", "holde", "hos",
    "how", "hun", "hva", "hvem", "hver", "hverandre", "hvert", "hvilke", "hvilken", "hvilket",
    "hvis", "hvor", "hvordan", "hvorfor", "iallfall", "if", "igjen", "ikke", "ikkje", "in", "inga",
    "ingen", "inn", "innan", "innanfor", "inne", "innen", "innenfor", "innimellom", "into", "is",
    "its", "ja", "jau", "jeg", "jo", "just", "kan", "kanskje", "kjem", "kjent", "kom", "kome",
    "komme", "kommer", "kor", "korfor", "korkje", "korleis", "kunne", "kva", "kvar", "kvarandre",
    "kvart", "kven", "kvifor", "lagar", "lage", "lager", "langt", "lar", "leita", "like", "lite",
    "litt", "looking", "lyst", "ma", "man", "mange", "mangel", "matar", "mate", "mater", "me",
    "med", "medan", "meg", "meir", "mellom", "men", "mens", "mer", "mest", "mi", "min", "mindre",
    "mine", "minst", "mitt", "more", "mot", "municipalities", "municipality", "mye", "mykje", "na",
    "naer", "nar", "ned", "need", "needs", "nei", "nesten", "nettopp", "no", "noen", "nok", "noko",
    "nokon", "nokre", "non", "noreg", "norge", "not", "ny", "nye", "nytt", "nyttig", "nyttige",
    "of", "offer", "offers", "og", "ogsa", "om", "on", "opp", "or", "oss", "other", "others", "our",
    "over", "pa", "people", "rundt", "sa", "saleis", "saman", "same", "samme", "sammen", "sann",
    "se", "seek", "seg", "sei", "seie", "seier", "seinare", "selv", "senere", "ser", "si", "sidan",
    "siden", "sier", "sin", "sine", "sitt", "sja", "sjolv", "sjolve", "skal", "skulle", "slik",
    "slike", "slikt", "so", "soleis", "som", "some", "someone", "sta", "star", "stor", "store",
    "ta", "tar", "tek", "than", "that", "the", "their", "them", "then", "there", "these", "they",
    "this", "those", "til", "tja", "to", "trass", "tre", "trenge", "tross", "ulike", "under", "us",
    "use", "using", "ut", "utan", "utanfor", "ute", "uten", "utenfor", "vaere", "vaert", "var",
    "vare", "vars", "vart", "varte", "ved", "veit", "veldig", "vere", "verken", "vert", "vet", "vi",
    "vidare", "videre", "vil", "ville", "viss", "vist", "vore", "vores", "want", "was", "we",
    "were", "what", "where", "which", "while", "who", "will", "with", "would", "you", "your",
];

/// Stems of words that every card has: what people have, want and give, and the municipality.
#[rustfmt::skip]
pub(super) const STOP_STEMS: &[&str] = &[
    "aktuell", "behov", "bidr", "bidrag", "del", "erfar", "erfaring", "experienc", "finn", "folk",
    "forst", "gang", "god", "gode", "godt", "gong", "hjelp", "kjenn", "klar", "kommun", "kommunal",
    "leit", "let", "lik", "mangl", "mennesk", "mogleg", "monn", "nabokommun", "onsk", "prov",
    "proving", "skjer", "sma", "smakommun", "sok", "tenk", "tilby", "tilbyd", "tilbyr", "treng",
    "vant", "vil", "vis",
];

/// Stems that say little by themselves: two lines about «utvikling» need not be about the same.
#[rustfmt::skip]
pub(super) const WEAK_STEMS: &[&str] = &[
    "aktiv", "aktivitet", "ansvar", "arbeid", "auk", "bedr", "begynn", "betr", "bruk", "bygd",
    "byrj", "delt", "development", "distrikt", "dokument", "dom", "drift", "driv", "droft",
    "effekt", "eksempel", "eksempl", "enkel", "enkl", "etabl", "etabler", "fagleg", "fast",
    "felles", "fellesskap", "flink", "folg", "fram", "framtid", "fylk", "gjennomfor", "gratis",
    "grupp", "hald", "heilskap", "heilskapleg", "hent", "innbygg", "innhald", "innovasjon",
    "innspel", "interess", "interkommunal", "jobb", "kompetans", "kompetent", "konkret", "kontakt",
    "kort", "kunnskap", "kurs", "laer", "lag", "langsikt", "langsiktig", "ledig", "legg", "leiing",
    "les", "lett", "lit", "liten", "lokal", "loys", "loysing", "lytt", "mal", "manad", "metod",
    "moderne", "mot", "nabo", "nettverk", "ny", "nyskaping", "nyttig", "omrad", "oppgav", "opplegg",
    "opplev", "opprett", "oppstart", "ordning", "organis", "organisasjon", "partn", "person",
    "pilot", "plan", "planlegg", "plass", "praksis", "praktisk", "problem", "project", "prosess",
    "prosjekt", "rad", "region", "regional", "ressurs", "roll", "rutin", "sak", "samarbeid",
    "samarbeidspartn", "samfunn", "samtal", "sats", "satsing", "seminar", "send", "servic", "sett",
    "sid", "side", "skap", "skriv", "snakk", "spesiell", "stad", "start", "startar", "sterk",
    "stott", "stotte", "styrk", "svar", "system", "team", "tem", "tema", "tenest", "tenk", "tett",
    "tid", "tidleg", "tilbod", "tilgang", "tilgjengeleg", "tilrettelegg", "tiltak", "tim", "tips",
    "trygg", "tverrfagleg", "utfordr", "utfordring", "utveksling", "utvikl", "utvikling",
    "vanskeleg", "vek", "verkstad", "verktoy", "workshop",
];

/// Short stems that may be the first part of a compound, each as it stands there.
pub(super) const SHORT_FIRST_PARTS: &[(&str, &str)] = &[
    ("eldr", "eldre"),
    ("hels", "helse"),
    ("klim", "klima"),
    ("laeg", "laege"),
    ("skul", "skule"),
    ("vatn", "vatn"),
];

/// Short stems that may be the last part of a compound.
pub(super) const SHORT_HEADS: &[&str] = &["hels", "laeg", "skul"];

/// First parts that are a field of their own: compounds that share one are about the same.
#[rustfmt::skip]
pub(super) const FIELDS: &[&str] = &[
    "avfall", "barnehage", "barnevern", "beredskap", "bibliotek", "bustad", "demens", "digital",
    "energi", "flyktning", "folkehelse", "frivillig", "idrett", "innvandr", "integrering", "klima",
    "laegevakt", "landbruk", "naering", "opplaering", "reiseliv", "rekruttering", "sjukeplegar",
    "sprak", "ungdom", "utdanning",
];

/// Stems that other words only happen to begin with, or that too many begin with.
#[rustfmt::skip]
pub(super) const NOT_A_FIRST_PART: &[&str] = &[
    "arbeid", "forsk", "frist", "inter", "kommun", "ordfor", "organ", "person", "stand", "still",
    "tillit", "trans", "under",
];

/// Stems that other words only happen to end with, and suffixes that are no words.
#[rustfmt::skip]
pub(super) const NOT_A_HEAD: &[&str] = &[
    "aering", "aing", "aktivitet", "dom", "ering", "het", "ing", "isasjon", "isk", "ist", "kommun",
    "laert", "leg", "lig", "ling", "natur", "ning", "redskap", "sam", "setning", "skap", "slett",
    "sport", "trykk",
];

/// What is no first part of a compound, but makes another word of a verb.
#[rustfmt::skip]
pub(super) const PREFIXES: &[&str] = &[
    "ab", "ad", "an", "av", "be", "bi", "de", "dis", "ek", "eks", "er", "for", "fore", "fra",
    "fram", "gjen", "gjenn", "im", "in", "inn", "inter", "ko", "kom", "kon", "like", "med", "mis",
    "mot", "ned", "om", "opp", "over", "pa", "per", "pre", "pro", "re", "rett", "sam", "sub", "til",
    "trans", "under", "ut", "van", "ved",
];

/// Those of them that do so within a compound as well: «kunstutstilling» is no «stilling».
pub(super) const PREFIXES_WITHIN: &[&str] = &["be", "fore", "inn", "ut"];
