// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

#[cfg(feature = "search")] mod acronym;
#[cfg(feature = "search")] mod answer_keyword;
#[cfg(feature = "search")] mod answer_state;
#[cfg(feature = "search")] mod answer_variant;
#[cfg(feature = "search")] mod bookmark;
mod exports;
#[cfg(feature = "search")] mod qna;
#[cfg(feature = "search")] mod search_answer;

pub use self::exports::*;
