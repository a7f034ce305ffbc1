//! Texts of files, and what mails and chats make of them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nyskapingslaget::storage::transfer;
use nyskapingslaget_fuzz::{mended, on_its_way, planned, taken_in};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let way = bytes.last().copied().unwrap_or_default().into();
    let _ = taken_in(&text);
    let _ = taken_in(&on_its_way(&text, way));
    let Some(sound) = mended(&text) else {
        return;
    };
    let Ok(records) = taken_in(&sound) else {
        return;
    };
    planned(&records);
    // Whatever a mail did to a file, nothing comes out of it that was not in it.
    let written = transfer::write(&records, 7);
    for record in taken_in(&on_its_way(&written, way)).unwrap_or_default() {
        assert!(records.contains(&record), "{record:?}");
    }
});
