//! The parts of a file of slides that are much the same in each.

use crate::export::office::tag;
use crate::i18n::Locale;

/// What every part that draws names.
pub const NAMESPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// What the shapes of a slide begin with.
pub const GROUP: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>\
    <a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm>\
    </p:grpSpPr>";

/// Where things stand on a slide of 13⅓ by 7½ inches: left, top, width and height, in 914 400ths of an inch.
type Place = [usize; 4];
/// What stands under the title.
pub const BODY: Place = [548_640, 1_828_800, 11_094_720, 4_572_000];
const OVER: Place = [548_640, 320_040, 11_094_720, 411_480];
const TITLE: Place = [548_640, 685_800, 11_094_720, 1_051_560];
const FIRST_TITLE: Place = [1_005_840, 1_737_360, 10_180_320, 1_828_800];
const FIRST_UNDER: Place = [1_005_840, 3_749_040, 10_180_320, 2_103_120];

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn relations<'a>(targets: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let lines = targets
        .into_iter()
        .enumerate()
        .map(|(place, (kind, target))| {
            format!(
                "<Relationship Id=\"rId{}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>",
                place + 1
            )
        });
    format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
        lines.collect::<String>()
    )
}

/// Where a reader begins.
pub const RELATIONS: &str = "\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"ppt/presentation.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
</Relationships>";

/// What the master is made with.
pub const OF_MASTER: &str = "\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout\" Target=\"../slideLayouts/slideLayout1.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout\" Target=\"../slideLayouts/slideLayout2.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" Target=\"../theme/theme1.xml\"/>\
</Relationships>";

/// What a layout is made with.
pub const OF_LAYOUT: &str = "\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideMaster\" Target=\"../slideMasters/slideMaster1.xml\"/>\
</Relationships>";

/// What a slide is made with.
pub fn of_slide(is_title: bool) -> String {
    let number = if is_title { 1 } else { 2 };
    let layout = format!("../slideLayouts/slideLayout{number}.xml");
    relations([("slideLayout", layout)])
}

/// Which part is what.
pub fn content_types(slides: usize) -> String {
    let main = "application/vnd.openxmlformats-officedocument.presentationml";
    let mut parts = vec![
        (
            "presentation".to_owned(),
            format!("{main}.presentation.main+xml"),
        ),
        (
            "slideMasters/slideMaster1".to_owned(),
            format!("{main}.slideMaster+xml"),
        ),
        (
            "slideLayouts/slideLayout1".to_owned(),
            format!("{main}.slideLayout+xml"),
        ),
        (
            "slideLayouts/slideLayout2".to_owned(),
            format!("{main}.slideLayout+xml"),
        ),
        (
            "theme/theme1".to_owned(),
            "application/vnd.openxmlformats-officedocument.theme+xml".to_owned(),
        ),
    ];
    parts.extend(
        (1..=slides).map(|number| (format!("slides/slide{number}"), format!("{main}.slide+xml"))),
    );
    let parts = parts.iter().map(|(name, kind)| {
        format!("<Override PartName=\"/ppt/{name}.xml\" ContentType=\"{kind}\"/>")
    });
    format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         </Types>",
        parts.collect::<String>()
    )
}

/// `ppt/presentation.xml`.
pub fn presentation(slides: usize, locale: Locale) -> String {
    let ids = (0..slides).map(|place| {
        format!(
            "<p:sldId id=\"{}\" r:id=\"rId{}\"/>",
            256 + place,
            place + 3
        )
    });
    let list = match slides {
        0 => String::new(),
        _ => format!("<p:sldIdLst>{}</p:sldIdLst>", ids.collect::<String>()),
    };
    format!(
        "<p:presentation {NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>\
         {list}<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>\
         <p:defaultTextStyle><a:defPPr><a:defRPr lang=\"{}\"/></a:defPPr></p:defaultTextStyle></p:presentation>",
        tag(locale)
    )
}

/// What the presentation is made with: the master, the theme, and the slides.
pub fn of_presentation(slides: usize) -> String {
    let mut targets = vec![
        ("slideMaster", "slideMasters/slideMaster1.xml".to_owned()),
        ("theme", "theme/theme1.xml".to_owned()),
    ];
    targets.extend((1..=slides).map(|number| ("slide", format!("slides/slide{number}.xml"))));
    relations(targets)
}

/// A place where something is to be written.
fn placeholder(id: usize, name: &str, ph: &str, place: Place, body: &str, list: &str) -> String {
    let [left, top, width, height] = place;
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph {ph}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/>\
         <a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
         <p:txBody><a:bodyPr {body}><a:normAutofit/></a:bodyPr><a:lstStyle>{list}</a:lstStyle>\
         <a:p><a:endParaRPr/></a:p></p:txBody></p:sp>"
    )
}

/// Letters without a mark before the line.
fn plain(size: usize, color: &str) -> String {
    format!(
        "<a:lvl1pPr marL=\"0\" indent=\"0\"><a:buNone/><a:defRPr sz=\"{size}00\"><a:solidFill><a:schemeClr val=\"{color}\"/>\
         </a:solidFill></a:defRPr></a:lvl1pPr>"
    )
}

/// The master: white, with a line of the fjord's colour at its left edge.
pub fn master() -> String {
    let edge = "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Edge\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>\
        <a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"182880\" cy=\"6858000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
        <a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>\
        <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>";
    let title = placeholder(2, "Title", "type=\"title\"", TITLE, "anchor=\"t\"", "");
    let body = placeholder(3, "Text", "type=\"body\" idx=\"1\"", BODY, "", "");
    let style = |size: usize, weight: &str| {
        format!(
            "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc><a:buNone/>\
             <a:defRPr sz=\"{size}00\"{weight}><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>\
             <a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>"
        )
    };
    format!(
        "<p:sldMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/>\
         </p:bgPr></p:bg><p:spTree>{GROUP}{edge}{title}{body}</p:spTree></p:cSld>\
         <p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" \
         accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>\
         <p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/><p:sldLayoutId id=\"2147483650\" r:id=\"rId2\"/>\
         </p:sldLayoutIdLst><p:txStyles><p:titleStyle>{}</p:titleStyle><p:bodyStyle>{}</p:bodyStyle>\
         <p:otherStyle>{}</p:otherStyle></p:txStyles></p:sldMaster>",
        style(36, " b=\"1\""),
        style(20, ""),
        style(18, ""),
    )
}

fn laid_out(kind: &str, name: &str, shapes: &str) -> String {
    format!(
        "<p:sldLayout {NAMESPACES}{kind} preserve=\"1\"><p:cSld name=\"{name}\"><p:spTree>{GROUP}{shapes}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
}

/// The layout of the first slide.
pub fn title_layout() -> String {
    let title = placeholder(
        2,
        "Title",
        "type=\"ctrTitle\"",
        FIRST_TITLE,
        "anchor=\"b\"",
        "",
    );
    let under = placeholder(
        3,
        "Subtitle",
        "type=\"subTitle\" idx=\"1\"",
        FIRST_UNDER,
        "",
        &plain(24, "tx2"),
    );
    laid_out(" type=\"title\"", "Title", &format!("{title}{under}"))
}

/// The layout of every other slide: a small line, the title, and what is said.
pub fn layout() -> String {
    let title = placeholder(2, "Title", "type=\"title\"", TITLE, "anchor=\"t\"", "");
    let over = placeholder(
        3,
        "Over",
        "type=\"body\" sz=\"quarter\" idx=\"10\"",
        OVER,
        "anchor=\"ctr\"",
        &plain(16, "tx2"),
    );
    let body = placeholder(
        4,
        "Text",
        "type=\"body\" idx=\"11\"",
        BODY,
        "",
        &plain(20, "tx1"),
    );
    laid_out("", "Text", &format!("{title}{over}{body}"))
}

/// The colours of the page on white, and letters that every machine has.
pub const THEME: &str = "\
<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Nyskapingslaget\"><a:themeElements>\
<a:clrScheme name=\"Nyskapingslaget\"><a:dk1><a:srgbClr val=\"101418\"/></a:dk1><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1>\
<a:dk2><a:srgbClr val=\"0F5B6B\"/></a:dk2><a:lt2><a:srgbClr val=\"F3F1EA\"/></a:lt2><a:accent1><a:srgbClr val=\"0F5B6B\"/></a:accent1>\
<a:accent2><a:srgbClr val=\"2F6B3C\"/></a:accent2><a:accent3><a:srgbClr val=\"A8324A\"/></a:accent3>\
<a:accent4><a:srgbClr val=\"7A5200\"/></a:accent4><a:accent5><a:srgbClr val=\"444444\"/></a:accent5>\
<a:accent6><a:srgbClr val=\"7A8A8F\"/></a:accent6><a:hlink><a:srgbClr val=\"0F5B6B\"/></a:hlink>\
<a:folHlink><a:srgbClr val=\"444444\"/></a:folHlink></a:clrScheme>\
<a:fontScheme name=\"Nyskapingslaget\"><a:majorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont>\
<a:minorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme>\
<a:fmtScheme name=\"Nyskapingslaget\"><a:fillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst>\
<a:lnStyleLst><a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
<a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
<a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln></a:lnStyleLst>\
<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>\
<a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst>\
</a:fmtScheme></a:themeElements></a:theme>";
