//! What bokmål and nynorsk spell differently by more than an ending, and the odd words of both.
//!
//! Invariant: everything is written folded, as the words are when they are looked up: å as a, ø as
//! o, æ as ae.

/// Pieces that begin with a letter, each with what it is compared as; `^` stands for the start of a
/// word. The first that fits is taken, so what is longer comes first.
pub(super) fn pieces(first: char) -> &'static [(&'static str, &'static str)] {
    match first {
        'a' => &[
            ("anbud", "anbod"),
            ("ansatt", "tilsett"),
            ("ansett", "tilsett"),
            ("^apen", "open"),
            ("^apn", "opn"),
            ("arbeidar", "arbeider"),
            ("avlastning", "avlasting"),
            ("avlaup", "avlop"),
            ("avlos", "avloys"),
        ],
        'b' => &[
            ("baerekraft", "berekraft"),
            ("begrep", "omgrep"),
            ("^bilde", "bilete"),
            ("boende", "buande"),
            ("^bofellesskap", "bufellesskap"),
            ("bolig", "bustad"),
            ("^bolyst", "bulyst"),
            ("^born", "barn"),
            ("^boset", "buset"),
            ("bosted", "bustad"),
            ("^botilbud", "butilbod"),
            ("bredband", "breiband"),
            ("brukar", "bruker"),
            ("byggjar", "bygger"),
            ("byggj", "bygg"),
        ],
        'd' => &[("deltakar", "deltaker")],
        'e' => &[
            ("eigar", "eier"),
            ("eigedom", "eiendom"),
            ("^enhet", "eining"),
            ("ensomhet", "einsemd"),
        ],
        'f' => &[
            ("fastleg", "fastlaeg"),
            ("ferge", "ferje"),
            ("^fler", "fleir"),
            ("^flom", "flaum"),
            ("forening", "foreining"),
            ("forskjell", "skilnad"),
            ("forskning", "forsking"),
            ("^fremj", "framm"),
            ("^fremmed", "framand"),
            ("^frem", "fram"),
            ("^frivillighet", "frivillighet"),
        ],
        'g' => &[
            ("giver", "gjevar"),
            ("givning", "gjeving"),
            ("gjevar", "gjevar"),
            ("gjor", "gjer"),
            ("gleder", "gleder"),
            ("^gronn", "gron"),
        ],
        'h' => &[
            ("handsam", "behandl"),
            ("havn", "hamn"),
            ("^heit", "heit"),
            ("heit", "het"),
            ("^heldag", "heildag"),
            ("^heldogn", "heildogn"),
            ("^helhet", "heilskap"),
            ("^heltid", "heiltid"),
            ("henvendelse", "forespurnad"),
            ("hjemme", "heime"),
            ("hjem", "heim"),
            ("hold", "hald"),
            ("horing", "hoyring"),
            ("^host", "haust"),
            ("^hoved", "hovud"),
            ("hoyskole", "hogskule"),
            ("hverdag", "kvardag"),
        ],
        'k' => &[
            ("^kilde", "kjelde"),
            ("kjor", "koyr"),
            ("kobl", "kopl"),
            ("kommuneleg", "kommunelaeg"),
        ],
        'l' => &[
            ("laerer", "laerar"),
            ("lavterskel", "lagterskel"),
            ("ledelse", "leiing"),
            ("leder", "leiar"),
            ("^lega", "laega"),
            ("^legem", "legem"),
            ("^legend", "legend"),
            ("^legering", "legering"),
            ("^lege", "laege"),
            ("leige", "leie"),
            ("lekeplass", "leikeplass"),
            ("lighet", "leghet"),
            ("^lonn", "lon"),
            ("^lokalene", "husrom"),
            ("^lokaler", "husrom"),
            ("^lokalet", "husrom"),
            ("losning", "loysing"),
        ],
        'm' => &[
            ("maned", "manad"),
            ("mangfold", "mangfald"),
            ("middel", "midl"),
            ("mulig", "mogleg"),
        ],
        'n' => &[("navn", "namn")],
        'o' => &[
            ("omsetjing", "oversetting"),
            ("overlega", "overlaega"),
            ("overlege", "overlaege"),
        ],
        // Not with «-leiar», or every nurse were a leader.
        'p' => &[
            ("pleiar", "plegar"),
            ("pleia", "plega"),
            ("pleier", "plegar"),
            ("pleie", "plege"),
        ],
        'r' => &[("regnskap", "rekneskap"), ("renhold", "reinhald")],
        's' => &[
            ("saksbehandl", "saksbehandl"),
            ("sakshandsam", "saksbehandl"),
            ("samferdsel", "samferdsl"),
            ("^sammen", "saman"),
            ("^selv", "sjolv"),
            ("setje", "sette"),
            ("setjing", "setting"),
            ("sikkerhet", "trygghet"),
            ("skole", "skule"),
            ("slukking", "slokking"),
            ("sommer", "sommar"),
            ("spill", "spel"),
            ("stadutvikling", "stadsutvikling"),
            ("sted", "stad"),
            ("^strom", "straum"),
            ("svomme", "symje"),
            ("svomming", "symjing"),
            ("sykdom", "sjukdom"),
            ("syke", "sjuke"),
            ("sykkel", "sykl"),
            ("^sykl", "sykl"),
            ("^syk", "sjuk"),
        ],
        't' => &[
            ("tannleg", "tannlaeg"),
            ("tegn", "teikn"),
            ("tilbud", "tilbod"),
            ("tilpasning", "tilpassing"),
            ("tilskudd", "tilskot"),
            ("tjenest", "tenest"),
            ("tryggleik", "trygghet"),
            ("turnusleg", "turnuslaeg"),
        ],
        'u' => &[
            ("^uka", "veka"),
            ("^uke", "veke"),
            ("utdannelse", "utdanning"),
        ],
        'v' => &[
            ("valgt", "vald"),
            ("valg", "val"),
            ("vann", "vatn"),
            ("^vass", "vatn"),
            ("veiledning", "rettleiing"),
            ("veiled", "rettlei"),
            ("vei", "veg"),
            ("vennlig", "venleg"),
            ("virkning", "verknad"),
            ("virksomhet", "verksemd"),
            ("virk", "verk"),
            ("^vold", "vald"),
        ],
        _ => &[],
    }
}

/// Suffixes of stems, what they are compared as, and how many letters come before them at least.
pub(super) const SUFFIXES: &[(&str, &str, usize)] = &[
    // «Undersøkelse» and «undersøking».
    ("els", "ing", 4),
    // «Pårørende» and «pårørande».
    ("end", "and", 3),
    // «Frivillig» is the same in both; «faglig» and «fagleg».
    ("llig", "llig", 2),
    ("lig", "leg", 2),
    // «Digitalt» and «digital».
    ("alt", "al", 3),
];

/// Words of three letters that lose `-er` or `-ar`: «biler», «bilar», «søker».
#[rustfmt::skip]
pub(super) const SHORT_WORDS: &[&str] = &[
    "bat", "bil", "bok", "bru", "dag", "del", "fag", "ide", "lan", "let", "lik", "lov", "mal",
    "mot", "sak", "sid", "sok", "tid", "tim", "tur", "veg", "vek", "vis",
];

/// Nouns in -o, and what begins with «bo»: an e after them is no half of an ø.
#[rustfmt::skip]
pub(super) const NOUNS_IN_O: &[&str] =
    &["bo", "foto", "kino", "konto", "radio", "risiko", "studio", "video"];
