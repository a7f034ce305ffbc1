//! Stored texts: as they are, and with a length and a checksum that are right (the first line is schema, kind and
//! vector).
#![no_main]

use libfuzzer_sys::fuzz_target;
use nyskapingslaget::domain::{Kind, Sketch, Work};
use nyskapingslaget::storage::format;
use nyskapingslaget_fuzz::{comes_back, sealed, shown};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    look_at(&text);
    let Some((head, json)) = text.split_once('\n') else {
        return;
    };
    // Of a stored text as it is, the words in the middle.
    let words: Vec<&str> = head.split(' ').collect();
    let words = match &words[..] {
        ["NYL1", schema, kind, vector, ..] => format!("{schema} {kind} {vector}"),
        _ => head.to_owned(),
    };
    look_at(&sealed(&words, json));
});

fn look_at(text: &str) {
    let work = format::decode::<Work>(text);
    let sketch = format::decode::<Sketch>(text);
    if let Ok(record) = &work {
        let header = format::read_header(text).expect("what is read has a header");
        assert_eq!(header.vector, record.vector);
        assert_eq!(sketch.is_ok(), header.kind == Kind::Sketch);
        comes_back(record);
        shown(&record.body);
    }
}
