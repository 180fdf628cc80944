//! Reads the names of primitive types.

use super::Lexicon;
use crate::model::names::Primitive;

/// Finds the primitive type that a word names, as English pages and JSON spell it.
pub(crate) fn find_primitive(word: &str) -> Option<Primitive> {
    let word = word.trim();
    let word = word.get(..4).filter(|start| start.eq_ignore_ascii_case("edm.")).map_or(word, |_| &word[4..]);
    Lexicon::english().types.name_of(word).copied()
}

/// OData's name for the primitive type that a word names.
pub(crate) fn primitive(word: &str) -> Option<&'static str> {
    find_primitive(word).map(Primitive::as_str)
}
