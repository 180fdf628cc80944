//! The words that names are made of: pages in, which cells hold a name for sure and which hold none out.
//!
//! `nome` may be a name as far as its letters tell. That no name of the documentation has the word in it, in places that
//! translation leaves alone, tells that it is none. In languages that are written in the letters of names such words are put
//! in quotation marks, `“nome”`, so that later stages take them for what words in other letters are: the translation of a
//! name. And a name in camel case that such a place has too was not translated, nor damaged.

use std::collections::HashSet;

use heck::ToSnakeCase;
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;

use super::align::is_wire_name;
use super::{NamedRow, is_latin, is_translated};
use crate::lexicon;
use crate::model::page::{ApiPage, Content, JsonValue, Page, Stated, TypeDeclaration};
use crate::model::types::{Example, ExampleBody};
use crate::parse::is_camel;

/// Tells names from words on translated pages: names that stand for sure are marked, words of Latin languages quoted.
pub(super) fn tell_apart(pages: &mut [Page], known: &Vocabulary) {
    pages.par_iter_mut().filter(|page| is_translated(page)).for_each(|page| {
        if known.plain(page) == Plain::GivesWay {
            for cell in cells(page).filter(|cell| known.is_foreign(cell)) {
                *cell = format!("“{cell}”");
            }
        }
        match &mut page.content {
            Content::Api(api) => api.parameters.iter_mut().for_each(|row| mark(row, known)),
            Content::Resource(types) => {
                let rows = types.iter_mut().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships));
                rows.for_each(|row| mark(row, known));
            }
        }
    });
}

fn mark(row: &mut impl NamedRow, known: &Vocabulary) {
    row.stated_mut().sure |= known.is_name(row.name());
}

/// The cell that was put in quotation marks, if it may be a name all the same: no language has words in camel case.
pub(super) fn may_stand(cell: &str) -> Option<&str> {
    let said = cell.strip_prefix('“')?.strip_suffix('”')?;
    (is_camel(said) && is_wire_name(said)).then_some(said)
}

/// A cell without the quotation marks that it was put in.
pub(super) fn unquoted(cell: &str) -> &str {
    cell.trim_matches(['“', '”'])
}

/// The cells of a page that name something.
fn cells(page: &mut Page) -> impl Iterator<Item = &mut String> {
    let (parameters, types) = match &mut page.content {
        Content::Api(api) => (Some(&mut api.parameters), None),
        Content::Resource(types) => (None, Some(types)),
    };
    let rows = types.into_iter().flatten().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships));
    let members = page.enums.iter_mut().flat_map(|table| &mut table.members);
    let parameters = parameters.into_iter().flatten().map(|row| &mut row.name);
    parameters.chain(rows.map(|row| &mut row.name)).chain(members)
}

/// How many words have to be known for what is none of them to be no name: those of a few pages are too few.
const ENOUGH: usize = 1_000;

/// Words of as many letters may be anything in an example: a part of a key, somebody's initials.
const SHORT: usize = 3;

/// How far a plain word in small letters, where a name should be, may be the translation of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plain {
    /// The language has other letters: it is a name.
    Stands,
    /// Words that no name has are set apart already: it gives way to a name that all rows beside it bear out.
    GivesWay,
    /// It may be as well as words in other letters.
    IsDoubtful,
}

/// The words of which names are made, and the names themselves, in small letters.
#[derive(Debug, Default)]
pub(super) struct Vocabulary(HashSet<String, FxBuildHasher>);

impl Vocabulary {
    /// The words of the names on pages.
    pub(super) fn of(pages: &[Page]) -> Self {
        let mut words = pages.par_iter().fold(Self::default, Self::with).reduce(Self::default, Self::join);
        words.0.extend(lexicon::common_members().map(str::to_owned));
        words
    }

    /// Adds the words of a page's names, from places that translation leaves alone.
    fn with(mut self, page: &Page) -> Self {
        match &page.content {
            Content::Api(api) => self.operation(api),
            Content::Resource(types) => types.iter().for_each(|ty| self.declaration(ty)),
        }
        self
    }

    fn join(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    fn operation(&mut self, api: &ApiPage) {
        for request in &api.requests {
            self.words(&request.path);
            request.query.iter().for_each(|option| self.words(option));
        }
        api.parameters.iter().for_each(|row| self.stated(&row.stated));
        api.examples.iter().for_each(|example| self.example(example));
    }

    fn declaration(&mut self, ty: &TypeDeclaration) {
        for key in &ty.json {
            self.words(&key.name);
            if let JsonValue::String(value) = &key.value {
                self.words(value);
            }
        }
        ty.properties.iter().chain(&ty.relationships).for_each(|row| self.stated(&row.stated));
    }

    fn stated(&mut self, stated: &Stated) {
        stated.coded.iter().chain(&stated.values).for_each(|value| self.words(value));
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
            self.0.insert(name.to_ascii_lowercase());
            if is_camel(name) {
                self.0.extend(name.to_snake_case().split('_').map(str::to_owned));
            }
        }
    }

    /// Whether a word is one of a name, in the singular or the plural.
    fn has(&self, word: &str) -> bool {
        let word = word.to_ascii_lowercase();
        let has = |word: &str| self.0.contains(word);
        has(&word) || has(&format!("{word}s")) || word.strip_suffix('s').is_some_and(has)
    }

    /// How far plain words in the cells of a page may be translations.
    pub(super) fn plain(&self, page: &Page) -> Plain {
        match is_latin(page) {
            false => Plain::Stands,
            true if self.0.len() < ENOUGH => Plain::IsDoubtful,
            true => Plain::GivesWay,
        }
    }

    /// Whether a cell is a name in camel case that stands elsewhere too.
    pub(super) fn is_name(&self, cell: &str) -> bool {
        is_camel(cell) && is_wire_name(cell) && letters(cell).all(|name| self.0.contains(&name.to_ascii_lowercase()))
    }

    /// Whether a cell holds a word that no name has.
    fn is_foreign(&self, cell: &str) -> bool {
        let foreign = |word: &str| is_word(word) && !self.has(word);
        match is_wire_name(cell) {
            true if is_camel(cell) => {
                letters(cell).any(|name| words(name).any(|word| word.len() > SHORT && foreign(word)))
            }
            true => foreign(cell),
            false => cell.is_ascii() && cell.split(|c: char| !c.is_ascii_alphanumeric()).any(foreign),
        }
    }
}

/// Whether letters are a word: small but for the first.
fn is_word(letters: &str) -> bool {
    letters.len() > 1 && letters.bytes().skip(1).all(|byte| byte.is_ascii_lowercase()) && letters.is_ascii()
}

/// The words of a name that start with a capital, or the name.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let starts = name.char_indices().filter(|(at, c)| *at > 0 && c.is_ascii_uppercase()).map(|(at, _)| at);
    let starts: Vec<usize> = std::iter::once(0).chain(starts).chain(std::iter::once(name.len())).collect();
    (1..starts.len()).map(move |at| &name[starts[at - 1]..starts[at]])
}

/// The parts of a text that are letters alone.
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
    use super::{Vocabulary, may_stand};

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
        assert_eq!(may_stand("“jobZustand”"), Some("jobZustand"));
        assert_eq!((may_stand("“Wert”"), may_stand("jobState")), (None, None));
    }
}
