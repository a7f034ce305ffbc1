//! «Ta med», and works that come by link: what can be done, and what is said when something is wrong with them.

use super::texts;

texts! {
    TITLE {
        nb: "Tilsendt",
        nn: "Tilsendt",
        en: "Sent to you",
    }
    FOR_HOST {
        nb: "Dette er til en ny møteleder. Bordene inviterer du under «Sett opp».",
        nn: "Dette er til ein ny møteleiar. Borda inviterer du under «Set opp».",
        en: "This is for another facilitator. You invite the tables under “Set up”.",
    }
    LINK_NOT_OURS {
        nb: "Denne lenken fører ikke til noe som er skrevet her. Se etter om du har fått med hele adressen. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Denne lenka fører ikkje til noko som er skrive her. Sjå etter om du har fått med heile adressa. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "This link does not lead to anything that was written here. Check that you have the whole address. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_CUT {
        nb: "Slutten av lenken mangler. Noen programmer kutter lange lenker. Be om å få den sendt på nytt, eller be om en fil i stedet. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Slutten av lenka manglar. Nokre program kuttar lange lenker. Be om å få ho send på nytt, eller be om ei fil i staden. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The end of the link is missing. Some programs cut long links. Ask for it to be sent again, or ask for a file instead. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_ALTERED {
        nb: "Lenken er endret på veien, så det som lå i den, kan ikke leses. Be om å få den sendt på nytt, eller be om en fil i stedet. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Lenka er endra på vegen, så det som låg i ho, kan ikkje lesast. Be om å få ho send på nytt, eller be om ei fil i staden. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The link was changed on its way, so what it carried cannot be read. Ask for it to be sent again, or ask for a file instead. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_NEWER {
        nb: "Lenken er laget i en nyere utgave av Nyskapingslaget. Last siden på nytt, og åpne lenken en gang til. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Lenka er laga i ei nyare utgåve av Nyskapingslaget. Last sida på nytt, og opne lenka ein gong til. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The link was made in a newer version of Nyskapingslaget. Reload the page, and open the link once more. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_TOO_LARGE {
        nb: "Det ligger mer i lenken enn vi kan ta imot på den måten. Be om en fil i stedet, og velg «Hent inn». Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Det ligg meir i lenka enn vi kan ta imot på den måten. Be om ei fil i staden, og vel «Hent inn». Ingenting er lagra, og det du har frå før, er som det var.",
        en: "There is more in the link than we can accept that way. Ask for a file instead, and choose “Add from file”. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_CANNOT {
        nb: "Denne nettleseren kan verken lage eller åpne slike lenker. Oppdater den, eller bruk en fil i stedet. Det du har skrevet, er som det var.",
        nn: "Denne nettlesaren kan korkje lage eller opne slike lenker. Oppdater han, eller bruk ei fil i staden. Det du har skrive, er som det var.",
        en: "This browser can neither make nor open such links. Update it, or use a file instead. What you have written is as it was.",
    }
    LINK_TOO_LONG {
        nb: "Dette er for langt for en lenke. E-post og meldinger kan kutte slike. Last det ned, og send filen i stedet. Det du har skrevet, er som det var.",
        nn: "Dette er for langt for ei lenke. E-post og meldingar kan kutte slike. Last det ned, og send fila i staden. Det du har skrive, er som det var.",
        en: "This is too long for a link. E-mail and messages may cut such links. Download it and send the file instead. What you have written is as it was.",
    }
    SEEN_OF {
        nb: "{n} av {total} koder er lest",
        nn: "{n} av {total} kodar er lesne",
        en: "{n} of {total} codes read",
    }
    FRAME_NOT_OURS {
        nb: "Denne QR-koden er ikke laget her. Hold kameraet mot koden på den andre skjermen. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Denne QR-koden er ikkje laga her. Hald kameraet mot koden på den andre skjermen. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "This QR code was not made here. Point the camera at the code on the other screen. Nothing has been saved, and what you already have is as it was.",
    }
    FRAME_NEWER {
        nb: "QR-koden er laget i en nyere utgave av Nyskapingslaget. Last siden på nytt, og les koden en gang til. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "QR-koden er laga i ei nyare utgåve av Nyskapingslaget. Last sida på nytt, og les koden ein gong til. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The QR code was made in a newer version of Nyskapingslaget. Reload the page, and read the code once more. Nothing has been saved, and what you already have is as it was.",
    }
    FRAME_ALTERED {
        nb: "QR-koden ble ikke lest riktig. Hold kameraet stille og litt nærmere. Det som er lest så langt, er her fortsatt, og ingenting er lagret ennå.",
        nn: "QR-koden blei ikkje lesen rett. Hald kameraet stille og litt nærare. Det som er lese så langt, er her framleis, og ingenting er lagra enno.",
        en: "The QR code was not read correctly. Hold the camera still and a little closer. What has been read so far is still here, and nothing has been saved yet.",
    }
    FRAME_TOO_MANY {
        nb: "Det er flere koder enn vi kan lese på denne måten. Be om en fil i stedet, og velg «Hent inn». Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Det er fleire kodar enn vi kan lese på denne måten. Be om ei fil i staden, og vel «Hent inn». Ingenting er lagra, og det du har frå før, er som det var.",
        en: "There are more codes than we can read this way. Ask for a file instead, and choose “Add from file”. Nothing has been saved, and what you already have is as it was.",
    }
    FRAME_MIXED {
        nb: "Kodene hører ikke sammen, så vi begynner på nytt. Hold kameraet mot én skjerm om gangen. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Kodane høyrer ikkje saman, så vi begynner på nytt. Hald kameraet mot éin skjerm om gongen. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The codes do not belong together, so we start again. Point the camera at one screen at a time. Nothing has been saved, and what you already have is as it was.",
    }
    FRAMES_TOO_LONG {
        nb: "Dette er for langt for QR-koder. Last det ned, og send filen. Det du har skrevet, er som det var.",
        nn: "Dette er for langt for QR-kodar. Last det ned, og send fila. Det du har skrive, er som det var.",
        en: "This is too long for QR codes. Download it and send the file. What you have written is as it was.",
    }
    COL_NAME {
        nb: "Navn",
        nn: "Namn",
        en: "Name",
    }
    COL_KIND {
        nb: "Hva det er",
        nn: "Kva det er",
        en: "What it is",
    }
    COL_CREATED {
        nb: "Begynt",
        nn: "Byrja",
        en: "Begun",
    }
    COL_CHANGED {
        nb: "Sist endret",
        nn: "Sist endra",
        en: "Last changed",
    }
    TAKE {
        nb: "Ta med",
        nn: "Ta med",
        en: "Take along",
    }
    WHAT_GOES {
        nb: "Dette blir med",
        nn: "Dette blir med",
        en: "What goes along",
    }
    MANY {
        nb: "{n} arbeider",
        nn: "{n} arbeid",
        en: "{n} works",
    }
    ALL_WORDS {
        nb: "Alt som er skrevet, blir med.",
        nn: "Alt som er skrive, blir med.",
        en: "Everything that is written goes along.",
    }
    CONTACTS {
        nb: "Ta med kontaktpersonene",
        nn: "Ta med kontaktpersonane",
        en: "Include the contact persons",
    }
    CONTACTS_OFF {
        nb: "Kontaktpersonene blir igjen her. Det som står i andre felt, blir med.",
        nn: "Kontaktpersonane blir att her. Det som står i andre felt, blir med.",
        en: "The contact persons stay here. What is written in other fields goes along.",
    }
    CONTACTS_ON {
        nb: "Kontaktpersonene blir med. Alle som får dette, kan lese navnene.",
        nn: "Kontaktpersonane blir med. Alle som får dette, kan lese namna.",
        en: "The contact persons go along. Everybody who gets this can read the names.",
    }
    NOT_WRITTEN {
        nb: "Her er det ikke skrevet noe ennå. Når det er det, kan dere ta det med.",
        nn: "Her er det ikkje skrive noko enno. Når det er det, kan de ta det med.",
        en: "Nothing has been written here yet. Once there is, you can take it along.",
    }
    TO_SOMEBODY {
        nb: "Send til noen",
        nn: "Send til nokon",
        en: "Send it to somebody",
    }
    AS_FILE {
        nb: "Lagre som fil",
        nn: "Lagre som fil",
        en: "Save as a file",
    }
    ON_PAPER {
        nb: "På papir og som tekst",
        nn: "På papir og som tekst",
        en: "On paper and as text",
    }
    SHARE {
        nb: "Del",
        nn: "Del",
        en: "Share",
    }
    SHARE_HINT {
        nb: "Med appene på denne enheten",
        nn: "Med appane på denne eininga",
        en: "With the apps on this device",
    }
    COPY_LINK {
        nb: "Kopier lenke",
        nn: "Kopier lenke",
        en: "Copy link",
    }
    COPY_LINK_HINT {
        nb: "Arbeidet ligger i selve lenken",
        nn: "Arbeidet ligg i sjølve lenka",
        en: "The work is in the link itself",
    }
    LINK_COPIED {
        nb: "Lenken er kopiert",
        nn: "Lenka er kopiert",
        en: "The link has been copied",
    }
    LINK_NOT_COPIED {
        nb: "Nettleseren lot oss ikke kopiere. Merk lenken under, og kopier den selv.",
        nn: "Nettlesaren lét oss ikkje kopiere. Merk lenka under, og kopier ho sjølv.",
        en: "The browser did not let us copy. Select the link below and copy it yourself.",
    }
    LINK {
        nb: "Lenken",
        nn: "Lenka",
        en: "The link",
    }
    PACKING {
        nb: "Pakker …",
        nn: "Pakkar …",
        en: "Packing…",
    }
    SHOW_QR {
        nb: "Vis QR",
        nn: "Vis QR",
        en: "Show QR",
    }
    SHOW_QR_HINT {
        nb: "Andre leser koden med kameraet",
        nn: "Andre les koden med kameraet",
        en: "Others read the code with their camera",
    }
    DOWNLOAD_HINT {
        nb: "Hele arbeidet, til å hente inn på en annen maskin",
        nn: "Heile arbeidet, til å hente inn på ei anna maskin",
        en: "The whole work, to add on another device",
    }
    WORD {
        nb: "Word",
        nn: "Word",
        en: "Word",
    }
    WORD_HINT {
        nb: "Til å skrive videre i",
        nn: "Til å skrive vidare i",
        en: "To go on writing in",
    }
    EXCEL {
        nb: "Excel",
        nn: "Excel",
        en: "Excel",
    }
    EXCEL_HINT {
        nb: "En liste med en rad for hvert arbeid",
        nn: "Ei liste med ei rad for kvart arbeid",
        en: "A list with a row for each work",
    }
    MARKDOWN {
        nb: "Markdown",
        nn: "Markdown",
        en: "Markdown",
    }
    MARKDOWN_HINT {
        nb: "Ren tekst med overskrifter",
        nn: "Rein tekst med overskrifter",
        en: "Plain text with headings",
    }
    PRINT_HINT {
        nb: "A4-ark, eller lagre som PDF",
        nn: "A4-ark, eller lagre som PDF",
        en: "On A4, or save as PDF",
    }
    COPY_TEXT_HINT {
        nb: "Til e-post og meldinger",
        nn: "Til e-post og meldingar",
        en: "For e-mail and messages",
    }
    CLOSE {
        nb: "Lukk",
        nn: "Lukk",
        en: "Close",
    }
    QR_TITLE {
        nb: "Les koden med kameraet",
        nn: "Les koden med kameraet",
        en: "Read the code with your camera",
    }
    CODE_OF {
        nb: "Kode {n} av {total}",
        nn: "Kode {n} av {total}",
        en: "Code {n} of {total}",
    }
    QR_LEAD {
        nb: "Koden fører til arbeidet. Den som leser den, får se det før noe blir lagret.",
        nn: "Koden fører til arbeidet. Den som les han, får sjå det før noko blir lagra.",
        en: "The code leads to the work. Whoever reads it looks before anything is saved.",
    }
    QR_NAME {
        nb: "QR-kode: {title}",
        nn: "QR-kode: {title}",
        en: "QR code: {title}",
    }
    FULL_SCREEN {
        nb: "Fyll skjermen",
        nn: "Fyll skjermen",
        en: "Fill the screen",
    }
    LEAVE_FULL_SCREEN {
        nb: "Lukk fullskjerm",
        nn: "Lukk fullskjerm",
        en: "Leave full screen",
    }
    SAVE_SVG {
        nb: "Last ned SVG",
        nn: "Last ned SVG",
        en: "Download SVG",
    }
    SAVE_PNG {
        nb: "Last ned PNG",
        nn: "Last ned PNG",
        en: "Download PNG",
    }
    BACK {
        nb: "Tilbake",
        nn: "Tilbake",
        en: "Back",
    }
    NOT_LOADED {
        nb: "«Ta med» kunne ikke hentes. Sjekk nettet, og prøv en gang til. Det du har skrevet, er som det var.",
        nn: "«Ta med» kunne ikkje hentast. Sjekk nettet, og prøv ein gong til. Det du har skrive, er som det var.",
        en: "“Take along” could not be loaded. Check the network and try once more. What you have written is as it was.",
    }
    WORD_NOT_LOADED {
        nb: "Word-filen kunne ikke lages nå. Sjekk nettet, og prøv en gang til.",
        nn: "Word-fila kunne ikkje lagast no. Sjekk nettet, og prøv ein gong til.",
        en: "The Word file could not be made now. Check the network and try once more.",
    }
    SLIDES_NOT_LOADED {
        nb: "PowerPoint-filen kunne ikke lages nå. Sjekk nettet, og prøv en gang til.",
        nn: "PowerPoint-fila kunne ikkje lagast no. Sjekk nettet, og prøv ein gong til.",
        en: "The PowerPoint file could not be made now. Check the network and try once more.",
    }
    MORE {
        nb: "Mer",
        nn: "Meir",
        en: "More",
    }
    FROM_TABLE {
        nb: "Laget på {name}, bord {n}.",
        nn: "Laga på {name}, bord {n}.",
        en: "Made at {name}, table {n}.",
    }
    RECEIVED_LEAD {
        nb: "Dette er sendt til deg. Ingenting er lagret i «Arbeidet vårt» ennå. Les først, og velg så.",
        nn: "Dette er sendt til deg. Ingenting er lagra i «Arbeidet vårt» enno. Les først, og vel så.",
        en: "This was sent to you. Nothing has been added to “Our work” yet. Read first, then choose.",
    }
    FAULT_TITLE {
        nb: "Lenken kan ikke leses",
        nn: "Lenka kan ikkje lesast",
        en: "The link cannot be read",
    }
    OWN_BESIDE {
        nb: "Din utgave, på denne maskinen",
        nn: "Di utgåve, på denne maskina",
        en: "Your version, on this device",
    }
    SENT_BESIDE {
        nb: "Utgaven du fikk tilsendt",
        nn: "Utgåva du fekk tilsendt",
        en: "The version you were sent",
    }
    WHAT_DIFFERS {
        nb: "Dette er ulikt",
        nn: "Dette er ulikt",
        en: "What differs",
    }
    GOT_UP {
        nb: "Nye skisser hører ikke lenger til verkstedet.",
        nn: "Nye skisser høyrer ikkje lenger til verkstaden.",
        en: "New sketches no longer belong to the workshop.",
    }
    REJECTED {
        nb: "Avvist. Ingenting er lagret.",
        nn: "Avvist. Ingenting er lagra.",
        en: "Declined. Nothing has been saved.",
    }
    TO_RECEIVED {
        nb: "Du har fått noe tilsendt som du ikke har svart på.",
        nn: "Du har fått noko tilsendt som du ikkje har svart på.",
        en: "You have been sent something that you have not answered.",
    }
    SEE_RECEIVED {
        nb: "Se på det",
        nn: "Sjå på det",
        en: "Look at it",
    }
    NOT_KEPT {
        nb: "Det var ikke plass til å ta vare på det du fikk. Ta imot eller avvis før du lukker siden.",
        nn: "Det var ikkje plass til å ta vare på det du fekk. Ta imot eller avvis før du lukkar sida.",
        en: "There was no room to keep what you were sent. Accept or decline before you close the page.",
    }
    COLLECTED_HOW {
        nb: "Denne filen kan leses og skrives ut i alle nettlesere. Vil du arbeide videre med det som står her, åpner du Nyskapingslaget og henter inn filen med «Hent inn».",
        nn: "Denne fila kan lesast og skrivast ut i alle nettlesarar. Vil du arbeide vidare med det som står her, opnar du Nyskapingslaget og hentar inn fila med «Hent inn».",
        en: "This file can be read and printed in any browser. To go on working with what it holds, open Nyskapingslaget and take in the file with “Add from file”.",
    }
    COLLECTED_CONTENTS {
        nb: "Innhold",
        nn: "Innhald",
        en: "Contents",
    }
    TOGETHER {
        nb: "Samlefil",
        nn: "Samlefil",
        en: "Collected file",
    }
    TOGETHER_HINT {
        nb: "Kan leses i alle nettlesere, uten nett, og hentes inn igjen",
        nn: "Kan lesast i alle nettlesarar, utan nett, og hentast inn att",
        en: "Can be read in any browser, offline, and added again",
    }
    CODE_LEADS {
        nb: "Les koden med kameraet, så åpnes skissen på telefonen.",
        nn: "Les koden med kameraet, så opnar skissa seg på telefonen.",
        en: "Read the code with your camera, and the sketch opens on your phone.",
    }
    CODE_OF_APP {
        nb: "QR-kode til Nyskapingslaget",
        nn: "QR-kode til Nyskapingslaget",
        en: "QR code to Nyskapingslaget",
    }
    ON_PHONE {
        nb: "Åpne på telefonen",
        nn: "Opne på telefonen",
        en: "Open on your phone",
    }
    ON_PHONE_TEXT {
        nb: "Les koden med kameraet på telefonen. Koden fører til denne siden, ikke til det du har skrevet.",
        nn: "Les koden med kameraet på telefonen. Koden fører til denne sida, ikkje til det du har skrive.",
        en: "Read the code with your phone’s camera. The code leads to this page, not to what you have written.",
    }
}
