//! Widgets: properties in, callbacks out. One file here, one stylesheet in `style/components/`.
//!
//! Deliberately absent: the app's state. What knows our data belongs in `views`.

pub mod button;
pub mod choices;
pub mod chooser;
pub mod dialog;
pub mod fault;
pub mod icon;
pub mod later;
pub mod menu;
pub mod name;
pub mod progress_ring;
pub mod rested;
pub mod rows;
pub mod team_picture;
pub mod team_poster;
pub mod text_field;
pub mod tool;
pub mod words;
pub mod writing;

pub use button::{Button, Variant};
pub use choices::{Radios, Select, Tick};
pub use chooser::Chooser;
pub use dialog::Dialog;
pub use fault::{Fault, FaultStatus};
pub use icon::{Drawing, Icon, Sprite};
pub use menu::Menu;
pub use name::{Name, NameIn, OwnNameIn, OwnWordsIn};
pub use progress_ring::ProgressRing;
pub use rested::CountStatus;
pub use rows::{FullWords, RowActions, RowItems, Rows};
pub use team_picture::{TeamKey, TeamList, TeamPicture};
pub use team_poster::TeamPoster;
pub use text_field::{TextArea, TextInput};
pub use tool::Tool;
pub use words::Words;
pub use writing::written;
