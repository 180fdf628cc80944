//! The stages in a row: folders of documentation in, the API and all diagnostics out.

use std::collections::HashMap;
use std::path::PathBuf;

use crate::corrections::Corrections;
use crate::diagnostic::{self, Diagnostic, WithDiagnostics};
use crate::lexicon::Lexicons;
use crate::model::api::Api;
use crate::model::page::Page;
use crate::source::{self, LoadError, SourceFile, Sources};
use crate::{learn, lint, parse, prose, resolve, restore};

/// Reads, parses, corrects, resolves and checks the documentation in `roots`; the first folder leads.
///
/// # Errors
///
/// See [`source::load`].
pub fn read(roots: &[PathBuf], corrections: &Corrections) -> Result<WithDiagnostics<Api>, LoadError> {
    Ok(understand(&source::load(roots)?, corrections))
}

/// The same from sources that are already in memory.
pub fn understand(sources: &Sources, corrections: &Corrections) -> WithDiagnostics<Api> {
    understand_in(sources, corrections, None)
}

/// The same with descriptions in a locale, where one of the folders has the translation of a page.
pub fn understand_in(sources: &Sources, corrections: &Corrections, locale: Option<&str>) -> WithDiagnostics<Api> {
    let WithDiagnostics { value: mut pages, mut diagnostics } = restore_all(sources, locale);
    let mut found = corrections.apply(&mut pages, &sources.snapshots);
    let resolved = resolve::resolve(pages);
    found.extend(resolved.diagnostics);
    found.extend(lint::lint(&resolved.value));
    place(&mut found, sources);
    diagnostics.extend(found);
    diagnostics.sort();
    diagnostics.dedup();
    WithDiagnostics { value: resolved.value, diagnostics }
}

/// One page of each path, put together from all folders and put right where translation damaged it; with descriptions in a
/// locale, where one is given and a folder has the translation.
pub fn restore_all(sources: &Sources, locale: Option<&str>) -> WithDiagnostics<Vec<Page>> {
    let WithDiagnostics { value: mut pages, mut diagnostics } = parse_all(sources);
    if let Some(locale) = locale {
        prose::translate(&mut pages, locale);
    }
    let WithDiagnostics { value: pages, diagnostics: mut found } = restore::restore(pages);
    place(&mut found, sources);
    diagnostics.extend(found);
    WithDiagnostics { value: pages, diagnostics }
}

/// Gives diagnostics their columns; where several folders have a page, the first one's is meant.
fn place(diagnostics: &mut [Diagnostic], sources: &Sources) {
    diagnostics.sort();
    let mut files: HashMap<&str, &SourceFile> = HashMap::with_capacity(sources.pages.len());
    for file in &sources.pages {
        let first = files.entry(&file.path).or_insert(file);
        if file.root < first.root {
            *first = file;
        }
    }
    for of_page in diagnostics.chunk_by_mut(|a, b| a.page == b.page) {
        if let Some(file) = files.get(of_page[0].page.as_str()) {
            diagnostic::place(of_page.iter_mut(), &file.text);
        }
    }
}

/// Parses every page in parallel, in the order of the sources. Pages of locales without a lexicon are parsed again, with
/// the lexicon that is learnt from them.
pub fn parse_all(sources: &Sources) -> WithDiagnostics<Vec<Page>> {
    use rayon::prelude::*;
    let read = |file: &SourceFile, lexicons: &Lexicons| {
        let WithDiagnostics { value, diagnostics } = parse::parse_with(file, &sources.includes, lexicons);
        (value, diagnostics)
    };
    // A thread that is done early takes over a share of what is left: shares are small, so that none waits for long.
    let files = || sources.pages.par_iter().with_max_len(64);
    let (mut pages, mut diagnostics): (Vec<Page>, Vec<Vec<Diagnostic>>) =
        files().map(|file| read(file, &Lexicons::default())).unzip();
    let learnt = learn::learn(sources, pages.iter().map(|page| &page.locale));
    let again = files().zip(&mut pages).zip(&mut diagnostics).filter(|((_, page), _)| learnt.is_learnt(&page.locale));
    again.for_each(|((file, page), diagnostics)| (*page, *diagnostics) = read(file, &learnt));
    WithDiagnostics { value: pages, diagnostics: diagnostics.into_iter().flatten().collect() }
}
