// Written by `cargo xtask gen`; do not edit.
#[cfg(feature = "search")]
pub use super::{
    acronym::Acronym, answer_keyword::AnswerKeyword, answer_state::AnswerState, answer_variant::AnswerVariant,
    bookmark::Bookmark, qna::Qna, search_answer::SearchAnswer,
};
