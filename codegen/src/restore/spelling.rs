//! Names of types spelled: what links and headings say after translation in, the same in the letters that pages have elsewhere out.
//!
//! Where the words of a link or a heading were translated, the name is that of a file or of an anchor, which have no capitals.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::is_translated;
use crate::model::page::{BodySaid, Content, Page, TypeCell};

/// Spells the words of links, and of headings, as other links to the same page do, and else headings as addresses do.
pub(super) fn restore(pages: &mut [Page]) {
    let mut spelled: HashMap<String, BTreeSet<String>> = HashMap::default();
    for page in &*pages {
        for cell in cells(page) {
            if let Some(link) = cell.link.as_ref().filter(|_| has_capital(&cell.text)) {
                spelled.entry(link.path.clone()).or_default().insert(cell.text.clone());
            }
        }
    }
    let segments = segments(pages);
    pages.par_iter_mut().filter(|page| is_translated(page)).for_each(|page| {
        for cell in cells_mut(page) {
            if let Some(link) = &cell.link {
                as_others(&mut cell.text, spelled.get(&link.path));
            }
        }
        let others = spelled.get(&page.path.to_ascii_lowercase());
        if let Content::Resource(types) = &mut page.content {
            for name in types.iter_mut().take(1).filter_map(|ty| ty.titled.as_mut()) {
                as_others(name, others);
                as_addressed(name, &segments);
            }
        }
        // A heading with capitals was left alone; cells are capitalised by machine.
        let small = |name: &&mut String| !has_capital(name);
        let named = page.enums.iter_mut().take(1).filter_map(|table| table.name.as_mut());
        named.filter(small).for_each(|name| as_others(name, others));
    });
}

fn has_capital(name: &str) -> bool {
    name.contains(|c: char| c.is_ascii_uppercase())
}

/// Spells a word as others do, where one of them has the same letters.
fn as_others(word: &mut String, others: Option<&BTreeSet<String>>) {
    if let Some(other) = others.into_iter().flatten().find(|other| other.eq_ignore_ascii_case(word)) {
        word.clone_from(other);
    }
}

/// The segments of all addresses, by their letters.
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

/// Spells a word as all addresses do that have it, unless it has a capital inside: then it stands as it was written.
fn as_addressed(word: &mut String, segments: &HashMap<String, BTreeSet<String>>) {
    let known = segments.get(&word.to_ascii_lowercase()).filter(|known| known.len() == 1);
    if let Some(segment) = known.and_then(BTreeSet::first)
        && !word.chars().skip(1).any(|c| c.is_ascii_uppercase())
    {
        word.clone_from(segment);
    }
}

/// The cells of a page that name a type.
fn cells(page: &Page) -> Vec<&TypeCell> {
    match &page.content {
        Content::Api(api) => api.parameters.iter().map(|row| &row.ty).chain(&api.response.types).collect(),
        Content::Resource(types) => {
            types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships)).map(|row| &row.ty).collect()
        }
    }
}

fn cells_mut(page: &mut Page) -> Vec<&mut TypeCell> {
    match &mut page.content {
        Content::Api(api) => {
            let body = match &mut api.body {
                BodySaid::Resource(ty) => ty.as_mut(),
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
