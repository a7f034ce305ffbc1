//! Files in one, as a zip that packs nothing (APPNOTE.TXT of PKWARE, method 0): what Word files are made of.
//!
//! Invariant: the same files give the same bytes; the clock of the zip stands on its first day.

use crc::{CRC_32_ISO_HDLC, Crc, Table};

const CHECKSUM: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// The version of the form that a stored file needs: 1.0.
const VERSION: u16 = 10;
/// 1 January 1980, the first day that it can tell.
const DAY: u16 = 0x0021;

/// The bytes of a zip with these files by their names, in ASCII, in their order. `None` where they are too many or too
/// large for one: 65,535 files, 4 GiB.
pub fn stored(files: &[(&str, Vec<u8>)]) -> Option<Vec<u8>> {
    let mut zip = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let place = u32::try_from(zip.len()).ok()?;
        let length = u32::try_from(content.len()).ok()?;
        let fields = fields(name, content, length)?;
        zip.extend(0x0403_4b50_u32.to_le_bytes());
        zip.extend(&fields);
        zip.extend(name.bytes());
        zip.extend(content);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&fields);
        // No comment, on the first disk, with no attributes.
        directory.extend([0; 10]);
        directory.extend(place.to_le_bytes());
        directory.extend(name.bytes());
    }
    let (count, start) = (
        u16::try_from(files.len()).ok()?,
        u32::try_from(zip.len()).ok()?,
    );
    let length = u32::try_from(directory.len()).ok()?;
    zip.extend(directory);
    zip.extend(0x0605_4b50_u32.to_le_bytes());
    zip.extend([0; 4]);
    zip.extend(count.to_le_bytes());
    zip.extend(count.to_le_bytes());
    zip.extend(length.to_le_bytes());
    zip.extend(start.to_le_bytes());
    zip.extend([0; 2]);
    Some(zip)
}

/// What is told of a file both before it and in the list at the end.
fn fields(name: &str, content: &[u8], length: u32) -> Option<Vec<u8>> {
    let mut fields = Vec::new();
    fields.extend(VERSION.to_le_bytes());
    // No flags, stored, at midnight.
    fields.extend([0; 6]);
    fields.extend(DAY.to_le_bytes());
    fields.extend(CHECKSUM.checksum(content).to_le_bytes());
    fields.extend(length.to_le_bytes());
    fields.extend(length.to_le_bytes());
    fields.extend(u16::try_from(name.len()).ok()?.to_le_bytes());
    fields.extend([0; 2]);
    Some(fields)
}
