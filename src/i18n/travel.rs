//! Works that travel by link and by QR codes: what is said when something is wrong with them.

use super::texts;

texts! {
    TITLE {
        nb: "Tilsendt",
        nn: "Tilsendt",
        en: "Sent to you",
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
    QR_TOO_LONG {
        nb: "Dette er for langt for én QR-kode. Vis det som flere koder etter hverandre, eller last det ned og send filen. Det du har skrevet, er som det var.",
        nn: "Dette er for langt for éin QR-kode. Vis det som fleire kodar etter kvarandre, eller last det ned og send fila. Det du har skrive, er som det var.",
        en: "This is too long for one QR code. Show it as several codes one after the other, or download it and send the file. What you have written is as it was.",
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
}
