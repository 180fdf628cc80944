//! Corrects the spelling of type names in links and headings.
//!
//! If the text of a link or a heading was translated, the parser takes the name of a file or an anchor, which have no
//! capitals.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::evidence::Evidence;
use super::report::Report;
use crate::model::page::{BodyStatement, Content, Page, TypeMention};

/// Spells names in links and headings as other links to the same page do, and headings with no capital inside as
/// addresses do.
pub(super) fn restore(pages: &mut [Page]) -> Report {
    let spellings = Spellings::collect(pages);
    pages
        .par_iter_mut()
        .filter(|page| !page.locale.is_english())
        .map(|page| {
            let mut report = Report::default();
            spellings.restore_links(page, &mut report);
            spellings.restore_headings(page, &mut report);
            report
        })
        .reduce(Report::default, Report::join)
}

/// How names are spelled where they were not translated.
struct Spellings {
    /// The words of links with a capital, by the page that they lead to.
    by_page: HashMap<String, BTreeSet<String>>,
    /// The spellings of segments in addresses, by the segment in lower case.
    segments: HashMap<String, BTreeSet<String>>,
}

impl Spellings {
    fn collect(pages: &[Page]) -> Self {
        let mut by_page: HashMap<String, BTreeSet<String>> = HashMap::default();
        for mention in pages.iter().flat_map(mentions) {
            if let Some(link) = mention.link.as_ref().filter(|_| has_capital(&mention.text)) {
                by_page.entry(link.path.clone()).or_default().insert(mention.text.clone());
            }
        }
        Self { by_page, segments: segments(pages) }
    }

    fn restore_links(&self, page: &mut Page, report: &mut Report) {
        for mention in mentions_mut(page) {
            if let Some(link) = &mention.link {
                spell_as_links(&mut mention.text, self.by_page.get(&link.path), report);
            }
        }
    }

    fn restore_headings(&self, page: &mut Page, report: &mut Report) {
        let links = self.by_page.get(&page.path.to_ascii_lowercase());
        if let Content::Resource(types) = &mut page.content {
            for name in types.iter_mut().take(1).filter_map(|ty| ty.heading_name.as_mut()) {
                spell_as_links(name, links, report);
                spell_as_addresses(name, &self.segments, report);
            }
        }
        // A heading with capitals was not translated; the capitals of a cell may come from translation.
        let small = |name: &&mut String| !has_capital(name);
        let name = page.enums.iter_mut().take(1).filter_map(|table| table.name.as_mut());
        name.filter(small).for_each(|name| spell_as_links(name, links, report));
    }
}

fn has_capital(name: &str) -> bool {
    name.contains(|c: char| c.is_ascii_uppercase())
}

/// Spells a word as the words of links to the same page, if one of them has the same letters.
fn spell_as_links(word: &mut String, links: Option<&BTreeSet<String>>, report: &mut Report) {
    if let Some(other) = links.into_iter().flatten().find(|other| other.eq_ignore_ascii_case(word)) {
        report.count_spelling(Evidence::Links, word != other);
        word.clone_from(other);
    }
}

/// The spellings of segments in all addresses, by the segment in lower case.
fn segments(pages: &[Page]) -> HashMap<String, BTreeSet<String>> {
    let mut segments: HashMap<String, BTreeSet<String>> = HashMap::default();
    for page in pages {
        let Content::Api(api) = &page.content else { continue };
        let all = api.requests.iter().flat_map(|request| request.path.split('/'));
        for segment in all.filter(|segment| segment.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
            segments.entry(segment.to_ascii_lowercase()).or_default().insert(segment.to_owned());
        }
    }
    segments
}

/// Spells a word as all addresses that have it do, unless it has a capital inside: then it was not translated.
fn spell_as_addresses(word: &mut String, segments: &HashMap<String, BTreeSet<String>>, report: &mut Report) {
    let known = segments.get(&word.to_ascii_lowercase()).filter(|known| known.len() == 1);
    if let Some(segment) = known.and_then(BTreeSet::first)
        && !word.chars().skip(1).any(|c| c.is_ascii_uppercase())
    {
        report.count_spelling(Evidence::Segments, word != segment);
        word.clone_from(segment);
    }
}

/// The mentions of types on a page.
fn mentions(page: &Page) -> Vec<&TypeMention> {
    match &page.content {
        Content::Api(api) => api.parameters.iter().map(|row| &row.ty).chain(&api.response.types).collect(),
        Content::Resource(types) => {
            types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships)).map(|row| &row.ty).collect()
        }
    }
}

fn mentions_mut(page: &mut Page) -> Vec<&mut TypeMention> {
    match &mut page.content {
        Content::Api(api) => {
            let body = match &mut api.body {
                BodyStatement::Resource(ty) => ty.as_mut(),
                _ => None,
            };
            api.parameters.iter_mut().map(|row| &mut row.ty).chain(&mut api.response.types).chain(body).collect()
        }
        Content::Resource(types) => {
            let rows = types.iter_mut().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships));
            rows.map(|row| &mut row.ty).collect()
        }
    }
}
