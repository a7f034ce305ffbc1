//! What every work is written with: the skeleton of its screen, tools, status, rows, cards and documents.

pub mod actors;
pub mod alone;
pub mod cards;
pub mod code;
pub mod code_writer;
pub mod differences;
pub mod document;
pub mod editing;
pub mod editor;
pub mod files;
pub mod formats;
pub mod forms;
pub mod names;
pub mod rows;
pub mod said;
pub mod save_status;
pub mod sheet;
pub mod style;
pub mod suggestions;
pub mod title;
pub mod toolbar;
pub mod tools;
pub mod watching;
pub mod way;
