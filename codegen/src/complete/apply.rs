//! Merges the completions of pages into their facts.
//!
//! Who leads where a page and its completion disagree: the metadata is newer than the pages, so its types lead, single
//! or collection too, and what it states about base types and keys. Everything else that a page states stays. What the
//! metadata lacks stays as well, with a mark.

mod enums;
mod operations;
mod types;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, WithDiagnostics};
use crate::model::completion::Completion;
use crate::model::page::{Content, Page};
use types::Known;

/// Merges the completion of each page into its facts, with a mark at each. Where the page and the completion disagree, a
/// diagnostic has the line of the page. No page has a completion afterwards.
pub fn apply(mut pages: Vec<Page>) -> WithDiagnostics<Vec<Page>> {
    let completions: Vec<Option<Box<Completion>>> = pages.iter_mut().map(|page| page.completion.take()).collect();
    if completions.iter().all(Option::is_none) {
        return WithDiagnostics { value: pages, diagnostics: Vec::new() };
    }
    let known = Known::new(&pages, &completions);
    let merged: Vec<Vec<Diagnostic>> = pages
        .par_iter_mut()
        .zip(&completions)
        .map(|(page, completion)| {
            let mut diagnostics = Vec::new();
            merge(page, completion.as_deref(), &known, &mut diagnostics);
            diagnostics
        })
        .collect();
    WithDiagnostics { value: pages, diagnostics: merged.into_iter().flatten().collect() }
}

fn merge(page: &mut Page, completion: Option<&Completion>, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let added = completion.map_or(&[][..], |completion| completion.types.as_slice());
    types::merge(page, added, known, diagnostics);
    let Some(completion) = completion else { return };
    enums::merge(page, &completion.enums, diagnostics);
    if let (Content::Api(api), Some(operation)) = (&mut page.content, &completion.operation) {
        operations::merge(&page.path, api, operation, diagnostics);
    }
}
