//! «Verksted»: setting up, inviting, sitting at a table, and gathering.

use super::texts;

texts! {
    TITLE {
        nb: "Verksted",
        nn: "Verkstad",
        en: "Workshop",
    }
    LEAD {
        nb: "På en konferanse eller et møte lager hvert bord sin skisse. Dere samler dem på én skjerm, prioriterer, viser fram og tar med hjem. Uten konto, og uten nett når siden er åpnet én gang.",
        nn: "På ein konferanse eller eit møte lagar kvart bord si skisse. De samlar dei på éin skjerm, prioriterer, viser fram og tek med heim. Utan konto, og utan nett når sida er opna éin gong.",
        en: "At a conference or a meeting, each table makes a sketch. You gather them on one screen, prioritise, present and take them home. No account, and no network once the page has been opened.",
    }
    NEW {
        nb: "Nytt verksted",
        nn: "Ny verkstad",
        en: "New workshop",
    }
    YOURS {
        nb: "Verkstedene på denne maskinen",
        nn: "Verkstadene på denne maskina",
        en: "Workshops on this device",
    }
    HOW {
        nb: "Slik går det for seg",
        nn: "Slik går det føre seg",
        en: "How it works",
    }
    HOW_SET_UP {
        nb: "Sett opp spørsmålet, bordene og tiden. Du får en lenke til invitasjonen og en kode til veggen.",
        nn: "Set opp spørsmålet, borda og tida. Du får ei lenke til invitasjonen og ein kode til veggen.",
        en: "Set up the question, the tables and the time. You get a link for the invitation and a code for the wall.",
    }
    HOW_TABLES {
        nb: "Hvert bord åpner lenken på sin egen maskin, velger bordnummer og lager skissen sin.",
        nn: "Kvart bord opnar lenka på si eiga maskin, vel bordnummer og lagar skissa si.",
        en: "Each table opens the link on its own device, chooses its table number and makes its sketch.",
    }
    HOW_GATHER {
        nb: "Bordene viser skissen som en kode. Kameraet ditt leser dem av, én etter én.",
        nn: "Borda viser skissa som ein kode. Kameraet ditt les dei av, éin etter éin.",
        en: "The tables show their sketch as a code. Your camera reads them, one after another.",
    }
    HOW_AFTER {
        nb: "Dere ser dem sammen, fordeler prikker og viser dem fram. Rapporten blir til av seg selv.",
        nn: "De ser dei saman, fordeler prikkar og viser dei fram. Rapporten blir til av seg sjølv.",
        en: "You look at them together, deal out dots and present them. The report writes itself.",
    }
    UNTITLED {
        nb: "Verksted uten navn",
        nn: "Verkstad utan namn",
        en: "Unnamed workshop",
    }
    INVITED {
        nb: "Bli med på verkstedet",
        nn: "Bli med på verkstaden",
        en: "Join the workshop",
    }
    INVITES_TO {
        nb: "Oppsettet",
        nn: "Oppsettet",
        en: "The set-up",
    }
    BACK {
        nb: "Alle verksteder",
        nn: "Alle verkstader",
        en: "All workshops",
    }
    IN_BIN_TITLE {
        nb: "Verkstedet ligger i papirkurven",
        nn: "Verkstaden ligg i papirkorga",
        en: "The workshop is in the bin",
    }
    IN_BIN_TEXT {
        nb: "Hent det tilbake for å gå videre med det.",
        nn: "Hent han tilbake for å gå vidare med han.",
        en: "Restore it to go on with it.",
    }
    MISSING_TITLE {
        nb: "Verkstedet finnes ikke på denne maskinen",
        nn: "Verkstaden finst ikkje på denne maskina",
        en: "The workshop is not on this device",
    }
    MISSING_TEXT {
        nb: "Det kan være laget på en annen maskin. Be om oppsettlenken, eller hent inn samlefilen.",
        nn: "Han kan vere laga på ei anna maskin. Be om oppsettlenka, eller hent inn samlefila.",
        en: "It may have been made on another device. Ask for the set-up link, or import the collected file.",
    }
    PARTS {
        nb: "Deler av verkstedet",
        nn: "Delar av verkstaden",
        en: "Parts of the workshop",
    }
    SET_UP {
        nb: "Sett opp",
        nn: "Set opp",
        en: "Set up",
    }
    GATHER {
        nb: "Samle",
        nn: "Samle",
        en: "Gather",
    }
    SEE {
        nb: "Se",
        nn: "Sjå",
        en: "Look",
    }
    PRIORITISE {
        nb: "Prioriter",
        nn: "Prioriter",
        en: "Prioritise",
    }
    SHOW {
        nb: "Vis",
        nn: "Vis",
        en: "Present",
    }
    REPORT {
        nb: "Rapport",
        nn: "Rapport",
        en: "Report",
    }
    CLOSE {
        nb: "Avslutt",
        nn: "Avslutt",
        en: "Close",
    }
    ABOUT {
        nb: "Hva det gjelder",
        nn: "Kva det gjeld",
        en: "What it is about",
    }
    NAME {
        nb: "Navn på verkstedet",
        nn: "Namn på verkstaden",
        en: "Name of the workshop",
    }
    ASKS {
        nb: "Spørsmålet til bordene",
        nn: "Spørsmålet til borda",
        en: "The question for the tables",
    }
    ASKS_HINT {
        nb: "Ett spørsmål som alle kan svare på, for eksempel: Hva skal til for at unge flytter hjem?",
        nn: "Eitt spørsmål som alle kan svare på, til dømes: Kva skal til for at unge flyttar heim?",
        en: "One question that everybody can answer, for example: What would make young people move back?",
    }
    PLACE {
        nb: "Sted",
        nn: "Stad",
        en: "Place",
    }
    DATE {
        nb: "Dag",
        nn: "Dag",
        en: "Day",
    }
    START {
        nb: "Begynner",
        nn: "Byrjar",
        en: "Starts",
    }
    HOST {
        nb: "Møteleder",
        nn: "Møteleiar",
        en: "Facilitator",
    }
    TEMPLATE {
        nb: "Bordene begynner med",
        nn: "Borda byrjar med",
        en: "The tables start with",
    }
    BLANK {
        nb: "En tom skisse",
        nn: "Ei tom skisse",
        en: "A blank sketch",
    }
    LANGUAGE {
        nb: "Språket på verkstedet",
        nn: "Språket på verkstaden",
        en: "The language of the workshop",
    }
    ROOM {
        nb: "Rommet og tiden",
        nn: "Rommet og tida",
        en: "The room and the time",
    }
    TABLES {
        nb: "Bord",
        nn: "Bord",
        en: "Tables",
    }
    PEOPLE {
        nb: "Deltakere",
        nn: "Deltakarar",
        en: "Participants",
    }
    DOTS {
        nb: "Prikker til hver",
        nn: "Prikkar til kvar",
        en: "Dots for each",
    }
    MINUTES_ALONE {
        nb: "Minutter alene",
        nn: "Minutt åleine",
        en: "Minutes alone",
    }
    MINUTES_GROUP {
        nb: "Minutter ved bordet",
        nn: "Minutt ved bordet",
        en: "Minutes at the table",
    }
    MINUTES_PLENARY {
        nb: "Minutter i plenum",
        nn: "Minutt i plenum",
        en: "Minutes in plenary",
    }
    ROOM_HINT {
        nb: "Først tenker hver for seg, så snakker bordet sammen, og til slutt alle i rommet.",
        nn: "Først tenker kvar for seg, så snakkar bordet saman, og til slutt alle i rommet.",
        en: "First everybody thinks alone, then the table talks, and in the end the whole room.",
    }
    USUAL {
        nb: "Regner med {n}.",
        nn: "Reknar med {n}.",
        en: "Counting on {n}.",
    }
    NOT_TABLES {
        nb: "Skriv et helt tall fra 1 til 60.",
        nn: "Skriv eit heilt tal frå 1 til 60.",
        en: "Write a whole number from 1 to 60.",
    }
    NOT_PEOPLE {
        nb: "Skriv et helt tall fra 0 til 600.",
        nn: "Skriv eit heilt tal frå 0 til 600.",
        en: "Write a whole number from 0 to 600.",
    }
    NOT_DOTS {
        nb: "Skriv et helt tall fra 0 til 20.",
        nn: "Skriv eit heilt tal frå 0 til 20.",
        en: "Write a whole number from 0 to 20.",
    }
    NOT_MINUTES {
        nb: "Skriv et helt tall fra 0 til 240.",
        nn: "Skriv eit heilt tal frå 0 til 240.",
        en: "Write a whole number from 0 to 240.",
    }
    INVITATION {
        nb: "Inviter bordene",
        nn: "Inviter borda",
        en: "Invite the tables",
    }
    INVITATION_LEAD {
        nb: "Oppsettlenken har hele oppsettet i seg. Legg den i invitasjonen, og vis koden på veggen. Endrer du oppsettet, blir lenken en annen.",
        nn: "Oppsettlenka har heile oppsettet i seg. Legg ho i invitasjonen, og vis koden på veggen. Endrar du oppsettet, blir lenka ei anna.",
        en: "The set-up link holds the whole set-up. Put it in the invitation, and show the code on the wall. If you change the set-up, the link changes too.",
    }
    INVITATION_WAITS {
        nb: "Gi verkstedet et navn først.",
        nn: "Gje verkstaden eit namn først.",
        en: "Give the workshop a name first.",
    }
    COPY_LINK {
        nb: "Kopier oppsettlenken",
        nn: "Kopier oppsettlenka",
        en: "Copy the set-up link",
    }
    LINK {
        nb: "Oppsettlenke",
        nn: "Oppsettlenke",
        en: "Set-up link",
    }
    CODE_NAME {
        nb: "QR-kode til oppsettet av {title}",
        nn: "QR-kode til oppsettet av {title}",
        en: "QR code to the set-up of {title}",
    }
    LINK_TOO_LONG {
        nb: "Oppsettet er for langt for en lenke. Kort ned spørsmålet.",
        nn: "Oppsettet er for langt for ei lenke. Kort ned spørsmålet.",
        en: "The set-up is too long for a link. Shorten the question.",
    }
    CODE_TOO_LONG {
        nb: "Oppsettet er for langt for én kode. Lenken virker, men kort ned spørsmålet for å få kode til veggen.",
        nn: "Oppsettet er for langt for éin kode. Lenka verkar, men kort ned spørsmålet for å få kode til veggen.",
        en: "The set-up is too long for one code. The link works, but shorten the question to get a code for the wall.",
    }
    WHICH_TABLE {
        nb: "Hvilket bord sitter dere ved?",
        nn: "Kva bord sit de ved?",
        en: "Which table are you at?",
    }
    NO_TABLE_YET {
        nb: "Velg bord",
        nn: "Vel bord",
        en: "Choose a table",
    }
    CHOOSE_TABLE {
        nb: "Velg hvilket bord dere sitter ved.",
        nn: "Vel kva bord de sit ved.",
        en: "Choose which table you are at.",
    }
    HOST_PART {
        nb: "Oppsettet, for møteleder",
        nn: "Oppsettet, for møteleiar",
        en: "The set-up, for the facilitator",
    }
    SHOW_LARGE {
        nb: "Vis koden stort",
        nn: "Vis koden stort",
        en: "Show the code large",
    }
    TABLE {
        nb: "Bord {n}",
        nn: "Bord {n}",
        en: "Table {n}",
    }
    JOIN {
        nb: "Bli med",
        nn: "Bli med",
        en: "Join",
    }
    NOT_NOW {
        nb: "Ikke nå",
        nn: "Ikkje no",
        en: "Not now",
    }
    JOIN_LEAD {
        nb: "Oppsettet blir lagret i denne nettleseren.",
        nn: "Oppsettet blir lagra i denne nettlesaren.",
        en: "The set-up is saved in this browser.",
    }
    SEATED {
        nb: "Dere er med på {name}, bord {n}",
        nn: "De er med på {name}, bord {n}",
        en: "You are taking part in {name}, table {n}",
    }
    INVITED_TO {
        nb: "Dere er invitert til {name}. Velg bord og bli med.",
        nn: "De er inviterte til {name}. Vel bord og bli med.",
        en: "You are invited to {name}. Choose a table and join.",
    }
    AT_TABLE {
        nb: "Ved bordet",
        nn: "Ved bordet",
        en: "At the table",
    }
    AT_TABLE_LEAD {
        nb: "Det dere lager nå, hører til bord {n}.",
        nn: "Det de lagar no, høyrer til bord {n}.",
        en: "What you make now belongs to table {n}.",
    }
    BEGIN_SKETCH {
        nb: "Lag skissen vår",
        nn: "Lag skissa vår",
        en: "Make our sketch",
    }
    BEGIN_WITH {
        nb: "Begynn med {name}",
        nn: "Start med {name}",
        en: "Begin with {name}",
    }
    OUR_WORKS {
        nb: "Dette har vi laget her",
        nn: "Dette har vi laga her",
        en: "What we have made here",
    }
    SHOW_TO_HOST {
        nb: "Vis til møteleder",
        nn: "Vis til møteleiar",
        en: "Show to the facilitator",
    }
    CHANGE_TABLE {
        nb: "Bytt bord",
        nn: "Byt bord",
        en: "Change table",
    }
    LEAVE {
        nb: "Forlat bordet",
        nn: "Forlat bordet",
        en: "Leave the table",
    }
    GATHERED {
        nb: "{n} av {total} bord",
        nn: "{n} av {total} bord",
        en: "{n} of {total} tables",
    }
    MISSING_TABLES {
        nb: "Mangler: {tables}",
        nn: "Manglar: {tables}",
        en: "Missing: {tables}",
    }
    ALL_IN {
        nb: "Alle bordene har levert.",
        nn: "Alle borda har levert.",
        en: "All the tables have handed in.",
    }
    GATHER_LEAD {
        nb: "La bordene trykke «Vis til møteleder», og hold skjermene deres foran kameraet her, én etter én. Filer og lenker går like godt.",
        nn: "Lat borda trykke «Vis til møteleiar», og hald skjermane deira framfor kameraet her, éin etter éin. Filer og lenker går like godt.",
        en: "Let the tables press “Show to the facilitator” and hold their screens in front of the camera here, one after another. Files and links work just as well.",
    }
    FROM_FILES {
        nb: "Hent inn filer",
        nn: "Hent inn filer",
        en: "Import files",
    }
    FROM_FILES_HINT {
        nb: "Velg filene fra alle bordene på én gang, eller slipp dem hvor som helst på siden.",
        nn: "Vel filene frå alle borda på éin gong, eller slepp dei kvar som helst på sida.",
        en: "Choose the files from all the tables at once, or drop them anywhere on the page.",
    }
    WRITE_OUT {
        nb: "Skriv av et ark",
        nn: "Skriv av eit ark",
        en: "Copy from a sheet",
    }
    TAKE_IN {
        nb: "Ta med i verkstedet",
        nn: "Ta med i verkstaden",
        en: "Take into the workshop",
    }
    TAKE_IN_ALL {
        nb: "Ta med alle i verkstedet",
        nn: "Ta med alle i verkstaden",
        en: "Take all into the workshop",
    }
    FROM_OTHER {
        nb: "«{title}» er fra et annet verksted: {name}.",
        nn: "«{title}» er frå ein annan verkstad: {name}.",
        en: "“{title}” is from another workshop: {name}.",
    }
    FROM_NONE {
        nb: "«{title}» er ikke laget i et verksted.",
        nn: "«{title}» er ikkje laga i ein verkstad.",
        en: "“{title}” was not made in a workshop.",
    }
    FROM_UNNAMED {
        nb: "«{title}» er fra et annet verksted.",
        nn: "«{title}» er frå ein annan verkstad.",
        en: "“{title}” is from another workshop.",
    }
    FROM_SET_UP {
        nb: "«{title}» er oppsettet til et annet verksted.",
        nn: "«{title}» er oppsettet til ein annan verkstad.",
        en: "“{title}” is the set-up of another workshop.",
    }
    BROUGHT_ONE {
        nb: "Én tekst fra filene er ikke laget i dette verkstedet. Den ligger i «Arbeidet vårt». Skal den være med her?",
        nn: "Éin tekst frå filene er ikkje laga i denne verkstaden. Han ligg i «Arbeidet vårt». Skal han vere med her?",
        en: "One text from the files was not made in this workshop. It is in “Our work”. Should it be part of this one?",
    }
    BROUGHT_MANY {
        nb: "{n} tekster fra filene er ikke laget i dette verkstedet. De ligger i «Arbeidet vårt». Skal de være med her?",
        nn: "{n} tekstar frå filene er ikkje laga i denne verkstaden. Dei ligg i «Arbeidet vårt». Skal dei vere med her?",
        en: "{n} texts from the files were not made in this workshop. They are in “Our work”. Should they be part of this one?",
    }
    AND_MORE {
        nb: "Og {n} til.",
        nn: "Og {n} til.",
        en: "And {n} more.",
    }
    TAKEN_IN_ONE {
        nb: "Tatt med i verkstedet.",
        nn: "Teke med i verkstaden.",
        en: "Taken into the workshop.",
    }
    TAKEN_IN_MANY {
        nb: "{n} er tatt med i verkstedet.",
        nn: "{n} er tekne med i verkstaden.",
        en: "{n} were taken into the workshop.",
    }
    TAKEN_OUT {
        nb: "Tatt ut av verkstedet. Det ligger i «Arbeidet vårt».",
        nn: "Teke ut av verkstaden. Det ligg i «Arbeidet vårt».",
        en: "Taken out of the workshop. It is in “Our work”.",
    }
    LOOSE {
        nb: "Skisser som ikke hører til her ennå",
        nn: "Skisser som ikkje høyrer til her enno",
        en: "Sketches that do not belong here yet",
    }
    LOOSE_WORKS {
        nb: "Skisser og utkast som ikke hører til her ennå",
        nn: "Skisser og utkast som ikkje høyrer til her enno",
        en: "Sketches and drafts that do not belong here yet",
    }
    LOOSE_MORE {
        nb: "{n} eldre ligger i «Arbeidet vårt».",
        nn: "{n} eldre ligg i «Arbeidet vårt».",
        en: "{n} older ones are in “Our work”.",
    }
    LOOSE_LEAD {
        nb: "De ligger på denne maskinen, men er fra et annet verksted eller ikke noe. Skal de være med?",
        nn: "Dei ligg på denne maskina, men er frå ein annan verkstad eller ingen. Skal dei vere med?",
        en: "They are on this device, but from another workshop or none. Should they be part of this one?",
    }
    TWO_AT_TABLE {
        nb: "Bord {n} har levert {count} skisser. Er det to bord med samme nummer, gi den ene et annet.",
        nn: "Bord {n} har levert {count} skisser. Er det to bord med same nummer, gje den eine eit anna.",
        en: "Table {n} has handed in {count} sketches. If two tables have the same number, give one of them another.",
    }
    TWO_VERSIONS {
        nb: "Én skisse er endret to steder. Begge utgavene vises, men den teller som én.",
        nn: "Éi skisse er endra to stader. Begge utgåvene blir viste, men ho tel som éi.",
        en: "One sketch was changed in two places. Both versions are shown, but it counts as one.",
    }
    MANY_VERSIONS {
        nb: "Skisser her er endret flere steder. Alle utgavene vises, men hver skisse teller som én.",
        nn: "Skisser her er endra fleire stader. Alle utgåvene blir viste, men kvar skisse tel som éi.",
        en: "Sketches here were changed in several places. All versions are shown, but each sketch counts as one.",
    }
    VERSION_ELSEWHERE {
        nb: "Dette er en annen utgave av en skisse som alt er talt med. Begge vises, men den teller som én.",
        nn: "Dette er ei anna utgåve av ei skisse som alt er talt med. Begge blir viste, men ho tel som éi.",
        en: "This is another version of a sketch that is counted already. Both are shown, but it counts as one.",
    }
    WITHOUT_TABLE {
        nb: "Uten bordnummer",
        nn: "Utan bordnummer",
        en: "Without a table number",
    }
    OTHERS {
        nb: "Annet fra bordene",
        nn: "Anna frå borda",
        en: "Other things from the tables",
    }
    TABLE_OF {
        nb: "Bord for {title}",
        nn: "Bord for {title}",
        en: "Table of {title}",
    }
    TAKE_OUT {
        nb: "Ta ut av verkstedet",
        nn: "Ta ut av verkstaden",
        en: "Take out of the workshop",
    }
    HANDED_IN {
        nb: "Levert",
        nn: "Levert",
        en: "Handed in",
    }
    NONE_YET {
        nb: "Ingen bord har levert ennå.",
        nn: "Ingen bord har levert enno.",
        en: "No table has handed in yet.",
    }
    DOC_KIND {
        nb: "Verksted",
        nn: "Verkstad",
        en: "Workshop",
    }
    DOC_SET_UP {
        nb: "Oppsett",
        nn: "Oppsett",
        en: "Set-up",
    }
    FOOT {
        nb: "Laget med Nyskapingslaget",
        nn: "Laga med Nyskapingslaget",
        en: "Made with Nyskapingslaget",
    }
}
