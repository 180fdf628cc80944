//! Collects the words that names are made of, and uses them to tell names from translated words.
//!
//! `nome` may be a name, judging by its letters. If no name in the untranslated parts of the documentation has this
//! word, it is not a name. On pages in Latin letters such names are marked as doubtful, and later steps treat them like
//! words in other letters: as translations of names. A name in camel case that an untranslated part has too was neither
//! translated nor damaged.

use std::collections::HashSet;

use heck::ToSnakeCase;
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;

use crate::lexicon;
use crate::model::names::Name;
use crate::model::page::{ApiPage, Content, JsonValue, Page, RowFacts, RowHints, TypeDeclaration};
use crate::model::types::{Example, ExampleBody};
use crate::parse::is_camel;

/// Marks the names with a foreign word on translated pages in Latin languages as doubtful.
pub(super) fn mark_doubtful(pages: &mut [Page], known: &Vocabulary) {
    pages.par_iter_mut().filter(|page| !page.locale.is_english()).for_each(|page| {
        if known.plain(page) == PlainWords::GiveWay {
            for name in page.names_mut().filter(|name| known.is_foreign(name)) {
                *name = Name::Doubtful(name.to_string());
            }
        }
    });
}

/// The text of a doubtful name that may be right all the same, since no language has words in camel case. Pages put
/// some names in quotation marks.
pub(super) fn possible_name(name: &Name) -> Option<&str> {
    let text = unquoted(name);
    let is_marked = matches!(name, Name::Doubtful(_)) || text.len() < name.len();
    (is_marked && is_camel(text) && Name::is_wire_text(text)).then_some(text)
}

/// A cell without quotation marks around it.
pub(super) fn unquoted(cell: &str) -> &str {
    cell.trim_matches(['“', '”'])
}

/// From this number of known words on, an unknown word is not a name. The words of a few pages are too few.
const ENOUGH: usize = 1_000;

/// Words with at most this many letters show nothing: in an example they may be a part of a key or somebody's initials.
const SHORT: usize = 3;

/// Whether a plain word in small letters, in the place of a name, may be a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlainWords {
    /// The language has other letters, so the word is a name.
    Stand,
    /// Unknown words are doubtful already. A known word is replaced only by a name that the positions of all other rows
    /// confirm.
    GiveWay,
    /// The word may be a translation, like words in other letters.
    AreDoubtful,
}

/// The names of the documentation.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// The words of which names are made, and the names themselves, in small letters.
    words: HashSet<String, FxBuildHasher>,
    /// Names on which the pages of several editions agree.
    agreed: HashSet<String, FxBuildHasher>,
}

impl Vocabulary {
    /// The words of the names on pages.
    pub(super) fn of(pages: &[Page]) -> Self {
        let mut vocabulary = pages.par_iter().fold(Self::default, Self::with).reduce(Self::default, Self::join);
        vocabulary.words.extend(lexicon::common_members().map(str::to_owned));
        vocabulary
    }

    /// Adds the words of names from the places of a page that are not translated.
    fn with(mut self, page: &Page) -> Self {
        match &page.content {
            Content::Api(api) => self.operation(api),
            Content::Resource(types) => types.iter().for_each(|ty| self.declaration(ty)),
        }
        self
    }

    fn join(mut self, other: Self) -> Self {
        self.words.extend(other.words);
        self
    }

    fn operation(&mut self, api: &ApiPage) {
        for request in &api.requests {
            self.words(&request.path);
            request.query.iter().for_each(|option| self.words(option));
        }
        api.parameters.iter().for_each(|row| self.row(&row.facts, &row.hints));
        api.examples.iter().for_each(|example| self.example(example));
    }

    fn declaration(&mut self, ty: &TypeDeclaration) {
        for key in &ty.json {
            self.words(&key.name);
            if let JsonValue::String(value) = &key.value {
                self.words(value);
            }
        }
        ty.properties.iter().chain(&ty.relationships).for_each(|row| self.row(&row.facts, &row.hints));
    }

    fn row(&mut self, facts: &RowFacts, hints: &RowHints) {
        hints.code_spans.iter().chain(&facts.values).for_each(|value| self.words(value));
    }

    fn example(&mut self, example: &Example) {
        let sent = example.request.as_ref().map(|request| &request.body);
        let received = example.response.as_ref().map(|response| &response.body);
        for body in sent.into_iter().chain(received) {
            let ExampleBody::Json(text) = body else { continue };
            let strings = text.split('"').skip(1).step_by(2).filter(|text| is_plain(text));
            strings.flat_map(letters).filter(|word| word.len() > SHORT).for_each(|word| self.words(word));
        }
    }

    /// Adds the names in a text, whole and word by word.
    fn words(&mut self, text: &str) {
        for name in letters(text).filter(|name| name.len() > 1) {
            self.words.insert(name.to_ascii_lowercase());
            if is_camel(name) {
                self.words.extend(name.to_snake_case().split('_').map(str::to_owned));
            }
        }
    }

    /// Whether a name has this word, in the singular or the plural.
    fn has(&self, word: &str) -> bool {
        let word = word.to_ascii_lowercase();
        let has = |word: &str| self.words.contains(word);
        has(&word) || has(&format!("{word}s")) || word.strip_suffix('s').is_some_and(has)
    }

    /// Whether plain words in the cells of a page may be translations.
    pub(super) fn plain(&self, page: &Page) -> PlainWords {
        if !page.locale.has_latin_letters() {
            PlainWords::Stand
        } else if self.words.len() < ENOUGH {
            PlainWords::AreDoubtful
        } else {
            PlainWords::GiveWay
        }
    }

    /// Remembers names on which the pages of several editions agree.
    pub(super) fn agree(&mut self, names: impl IntoIterator<Item = String>) {
        self.agreed.extend(names);
    }

    /// Whether a cell is known to be a name.
    pub(super) fn is_settled(&self, cell: &str) -> bool {
        self.agreed.contains(cell) || self.is_name(cell)
    }

    /// Whether a cell is a name in camel case that another place has too.
    pub(super) fn is_name(&self, cell: &str) -> bool {
        is_camel(cell)
            && Name::is_wire_text(cell)
            && letters(cell).all(|name| self.words.contains(&name.to_ascii_lowercase()))
    }

    /// Whether a cell holds a word that no name has.
    fn is_foreign(&self, cell: &str) -> bool {
        let foreign = |word: &str| is_word(word) && !self.has(word);
        if !Name::is_wire_text(cell) {
            cell.is_ascii() && cell.split(|c: char| !c.is_ascii_alphanumeric()).any(foreign)
        } else if is_camel(cell) {
            letters(cell).any(|name| words(name).any(|word| word.len() > SHORT && foreign(word)))
        } else {
            foreign(cell)
        }
    }
}

/// Whether letters are a word: small letters, perhaps after a capital.
fn is_word(letters: &str) -> bool {
    letters.len() > 1 && letters.bytes().skip(1).all(|byte| byte.is_ascii_lowercase()) && letters.is_ascii()
}

/// The words of a name, which is split before each capital.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let starts = name.char_indices().filter(|(at, c)| *at > 0 && c.is_ascii_uppercase()).map(|(at, _)| at);
    let starts: Vec<usize> = std::iter::once(0).chain(starts).chain(std::iter::once(name.len())).collect();
    (1..starts.len()).map(move |at| &name[starts[at - 1]..starts[at]])
}

/// The parts of a text that consist of letters.
fn letters(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|part| !part.is_empty())
}

/// Whether a text of an example is made of words.
fn is_plain(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b' ' | b'.' | b',' | b'-' | b'@' | b'#' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::{Name, Vocabulary, possible_name};

    fn vocabulary(names: &str) -> Vocabulary {
        let mut words = Vocabulary::default();
        words.words(names);
        words
    }

    #[test]
    fn words_that_no_name_has_are_foreign() {
        let known = vocabulary("id displayName notConfigured values jobState");
        for name in
            ["id", "name", "Configured", "value", "displayNames", "@odata.type", "x-ms-id", "not configured", "A3"]
        {
            assert!(!known.is_foreign(name), "{name}");
        }
        for word in ["nome", "Wert", "jobZustand", "nicht configured", "wert1 nome"] {
            assert!(known.is_foreign(word), "{word}");
        }
    }

    #[test]
    fn a_name_stands_where_it_stands_elsewhere() {
        let known = vocabulary("displayName useDate");
        assert!(known.is_name("displayName") && known.is_name("useDate"));
        assert!(!known.is_name("display") && !known.is_name("displayDate"));
    }

    #[test]
    fn no_language_has_words_in_camel_case() {
        assert_eq!(possible_name(&Name::Doubtful("jobZustand".into())), Some("jobZustand"));
        assert_eq!(possible_name(&Name::Doubtful("Wert".into())), None);
        assert_eq!(possible_name(&Name::Wire("jobState".into())), None);
    }
}
