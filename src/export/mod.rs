//! Composed documents in the forms that people take away.

pub mod chart;
pub mod collected;
pub mod csv;
pub mod docx;
pub mod ics;
pub mod mail;
pub mod markdown;
pub mod office;
pub mod plain_text;
pub mod pptx;
pub mod qr;
pub mod rich_text;
pub mod zip;
