//! What translation damaged: pages of one documentation in, the same pages with names, types and members put right out.
//!
//! A translated table holds words where the English one holds names. What translation leaves alone tells them: JSON
//! representations and examples, request lines, targets of links, values in code spans, other pages of the same thing.
//! Each repair is a diagnostic with what stood there and what stands now; what nothing tells is taken out and reported.

use rayon::prelude::*;
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::lexicon;
use crate::model::page::{ApiPage, Content, Page, ParameterRow, PropertyRow, Stated, TypeCell, TypeDeclaration};

mod align;
mod bodies;
mod enums;
mod heading;
mod kind;
mod memory;
mod properties;
mod relationships;
mod spelling;
mod twins;
mod types;
mod words;

use memory::Memory;
use words::{Plain, Vocabulary, unquoted};

/// Languages that are not written in Latin letters: what is ASCII on their pages was not translated.
const OTHER_LETTERS: [&str; 11] = ["ar", "bg", "el", "he", "hi", "ja", "ko", "ru", "th", "uk", "zh"];

/// A row of a table that names something.
trait NamedRow {
    fn name(&self) -> &str;
    fn name_mut(&mut self) -> &mut String;
    fn ty(&self) -> &TypeCell;
    fn ty_mut(&mut self) -> &mut TypeCell;
    fn stated(&self) -> &Stated;
    fn stated_mut(&mut self) -> &mut Stated;
    fn line(&self) -> u32;
}

macro_rules! named_row {
    ($($row:ty),*) => {
        $(impl NamedRow for $row {
            fn name(&self) -> &str {
                &self.name
            }

            fn name_mut(&mut self) -> &mut String {
                &mut self.name
            }

            fn ty(&self) -> &TypeCell {
                &self.ty
            }

            fn ty_mut(&mut self) -> &mut TypeCell {
                &mut self.ty
            }

            fn stated(&self) -> &Stated {
                &self.stated
            }

            fn stated_mut(&mut self) -> &mut Stated {
                &mut self.stated
            }

            fn line(&self) -> u32 {
                self.line
            }
        })*
    };
}

named_row!(PropertyRow, ParameterRow);

/// Puts the pages of each path together, and translated pages right; pages that are no translations stay as they are.
pub fn restore(mut pages: Vec<Page>) -> WithDiagnostics<Vec<Page>> {
    let merged = |pages: Vec<Page>, words: &Vocabulary| match pages.iter().any(|page| page.root > 0) {
        true => twins::merge(pages, words),
        false => WithDiagnostics { value: pages, diagnostics: Vec::new() },
    };
    if !pages.iter().any(is_translated) {
        return merged(pages, &Vocabulary::default());
    }
    let words = Vocabulary::of(&pages);
    words::tell_apart(&mut pages, &words);
    let WithDiagnostics { value: mut pages, mut diagnostics } = merged(pages, &words);
    diagnostics.extend(put_right(&mut pages, &words));
    WithDiagnostics { value: pages, diagnostics }
}

fn put_right(pages: &mut [Page], words: &Vocabulary) -> Vec<Diagnostic> {
    spelling::restore(pages);
    let mut memory = Memory::default();
    let mut diagnostics = properties::restore(pages, words, &mut memory);
    diagnostics.extend(bodies::restore(pages, words, &mut memory));
    diagnostics.extend(relationships::restore(pages, words, &memory));
    diagnostics.extend(types::restore(pages, words));
    diagnostics.extend(enums::restore(pages, words));
    heading::restore(pages);
    diagnostics.extend(take_out(pages, words));
    diagnostics
}

/// Whether a page is a translation.
pub(crate) fn is_translated(page: &Page) -> bool {
    !page.locale.starts_with("en")
}

/// Whether the language of a page is written in the letters that names are written in.
fn is_latin(page: &Page) -> bool {
    let language = page.locale.split('-').next().unwrap_or_default();
    !OTHER_LETTERS.contains(&language)
}

/// Whether no lexicon has the words of a page.
fn is_wordless(page: &Page) -> bool {
    !lexicon::has_lexicon(&page.locale)
}

/// The translated pages of API operations.
fn api_pages<'p>(pages: &'p mut [Page], words: &Vocabulary) -> impl ParallelIterator<Item = (Place, &'p mut ApiPage)> {
    pages.par_iter_mut().filter(|page| is_translated(page)).filter_map(|page| {
        let place = Place::of(page, words);
        match &mut page.content {
            Content::Api(api) => Some((place, api.as_mut())),
            Content::Resource(_) => None,
        }
    })
}

/// The translated pages of types.
fn type_pages<'p>(
    pages: &'p mut [Page],
    words: &Vocabulary,
) -> impl ParallelIterator<Item = (Place, &'p mut Vec<TypeDeclaration>)> {
    pages.par_iter_mut().filter(|page| is_translated(page)).filter_map(|page| {
        let place = Place::of(page, words);
        match &mut page.content {
            Content::Resource(types) => Some((place, types)),
            Content::Api(_) => None,
        }
    })
}

/// Which page is put right.
#[derive(Clone, Debug)]
struct Place {
    path: String,
    /// How far a plain word may be the translation of a name.
    plain: Plain,
    /// Whether no lexicon has the words of its locale.
    wordless: bool,
}

impl Place {
    fn of(page: &Page, words: &Vocabulary) -> Self {
        Self { path: page.path.clone(), plain: words.plain(page), wordless: is_wordless(page) }
    }

    /// Gives a row its name, and says so.
    fn rename(&self, name: &mut String, found: &str, line: u32, why: &str) -> Option<Diagnostic> {
        if name == found {
            return None;
        }
        let said = std::mem::replace(name, found.to_owned());
        let said = Some(unquoted(&said)).filter(|said| *said != found)?;
        let message = format!("{said} stands for {found}: {why}");
        Some(Diagnostic::new(Code::NameRestored, &self.path, line, message).about(said))
    }
}

/// What a page of a type lists, by path: the names and types of its own rows.
type Listed = HashMap<String, Vec<PropertyRow>>;

/// The rows of every page of a type.
fn listed(pages: &[Page]) -> Listed {
    let rows = |page: &Page| match &page.content {
        Content::Resource(types) => types.first().map(|ty| [&ty.properties[..], &ty.relationships[..]].concat()),
        Content::Api(_) => None,
    };
    pages.par_iter().filter_map(|page| Some((page.path.to_ascii_lowercase(), rows(page)?))).collect()
}

/// Takes out what still has no name, with a warning each.
fn take_out(pages: &mut [Page], words: &Vocabulary) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = type_pages(pages, words)
        .flat_map_iter(|(place, types)| {
            let mut noted = Vec::new();
            for ty in types {
                for rows in [&mut ty.properties, &mut ty.relationships] {
                    let mut known = HashSet::default();
                    rows.retain_mut(|row| {
                        keep(&place, &mut row.name, row.line, &mut noted)
                            && is_first(&place, &mut known, row.name.clone(), (&row.name, row.line), &mut noted)
                    });
                }
            }
            noted
        })
        .collect();
    diagnostics.par_extend(api_pages(pages, words).flat_map_iter(|(place, api)| {
        let mut noted = Vec::new();
        let mut known = HashSet::default();
        api.parameters.retain_mut(|row| {
            keep(&place, &mut row.name, row.line, &mut noted)
                && is_first(&place, &mut known, (row.location, row.name.clone()), (&row.name, row.line), &mut noted)
        });
        noted
    }));
    diagnostics
}

/// Whether a row stays: it has a name, or what may be one in spite of a word that no other name has.
fn keep(place: &Place, name: &mut String, line: u32, diagnostics: &mut Vec<Diagnostic>) -> bool {
    if align::is_wire_name(name) {
        return true;
    }
    let said = unquoted(name).to_owned();
    let may_stand = words::may_stand(name).is_some();
    diagnostics.push(damaged(&place.path, &said, "name", may_stand, line));
    if may_stand {
        *name = said;
    }
    may_stand
}

/// The warning about a name that nothing tells.
fn damaged(path: &str, said: &str, what: &str, stays: bool, line: u32) -> Diagnostic {
    let message = match stays {
        true => format!("{said} has a word that no other name has, as a translated {what} may; check the {what}"),
        false => format!("{said} is the translation of a {what} that nothing here tells; write the name"),
    };
    Diagnostic::new(Code::NameDamaged, path, line, message).about(said)
}

/// Whether a row is the first with its name; the others are reported.
fn is_first<K: Eq + std::hash::Hash>(
    place: &Place,
    known: &mut HashSet<K>,
    key: K,
    (name, line): (&str, u32),
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let first = known.insert(key);
    if !first {
        let message = format!("the table lists {name} twice, as far as a translation tells; the first row is used");
        diagnostics.push(Diagnostic::new(Code::NameRepeated, &place.path, line, message).about(name));
    }
    first
}
