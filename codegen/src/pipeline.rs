//! Connects the stages, from folders of documentation to the API and all diagnostics.

use std::collections::HashMap;
use std::path::PathBuf;

use crate::corrections::Corrections;
use crate::diagnostic::{self, Code, Diagnostic, WithDiagnostics};
use crate::lexicon::Lexicons;
use crate::model::api::Api;
use crate::model::page::Page;
use crate::source::{self, LoadError, SourceFile, Sources};
use crate::{learn, lint, parse, prose, resolve, restore};

/// Reads the documentation in `roots` and runs all stages on it. If several folders have a page, that of the first one
/// leads.
///
/// # Errors
///
/// See [`source::load`].
pub fn read(roots: &[PathBuf], corrections: &Corrections) -> Result<WithDiagnostics<Api>, LoadError> {
    Ok(understand(&source::load(roots)?, corrections))
}

/// Like [`read`], from sources in memory.
pub fn understand(sources: &Sources, corrections: &Corrections) -> WithDiagnostics<Api> {
    understand_in(sources, corrections, None)
}

/// Like [`understand`], with the descriptions of pages in `locale`, if one of the folders has them.
pub fn understand_in(sources: &Sources, corrections: &Corrections, locale: Option<&str>) -> WithDiagnostics<Api> {
    let WithDiagnostics { value: mut pages, mut diagnostics } = restore_all(sources, locale);
    let mut found = corrections.apply(&mut pages, &sources.snapshots);
    let resolved = resolve::resolve(pages);
    found.extend(resolved.diagnostics);
    found.extend(lint::lint(&resolved.value));
    set_columns(&mut found, sources);
    diagnostics.extend(found);
    diagnostics.sort();
    diagnostics.dedup();
    WithDiagnostics { value: resolved.value, diagnostics }
}

/// Parses all pages, merges those of the same path and restores the names that translation damaged. With `locale`, the
/// descriptions are those of the pages in it.
pub fn restore_all(sources: &Sources, locale: Option<&str>) -> WithDiagnostics<Vec<Page>> {
    let WithDiagnostics { value: mut pages, mut diagnostics } = parse_all(sources);
    if let Some(locale) = locale {
        prose::translate(&mut pages, locale);
    }
    let WithDiagnostics { value: restored, diagnostics: mut found } = restore::restore(pages);
    set_columns(&mut found, sources);
    diagnostics.extend(found);
    WithDiagnostics { value: restored.pages, diagnostics }
}

/// Sets the columns of diagnostics. If several folders have a page, the columns are those of the first one.
fn set_columns(diagnostics: &mut [Diagnostic], sources: &Sources) {
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

/// Parses every page, in parallel. Pages of a locale without a lexicon are parsed a second time, with the lexicon that
/// is learnt from them. The result is in the order of the sources.
pub fn parse_all(sources: &Sources) -> WithDiagnostics<Vec<Page>> {
    use rayon::prelude::*;
    let read = |file: &SourceFile, lexicons: &Lexicons| {
        let WithDiagnostics { value, diagnostics } = parse::parse_with(file, &sources.includes, lexicons);
        (value, diagnostics)
    };
    // Small portions keep all threads busy: one that finishes early takes the next portion.
    let files = || sources.pages.par_iter().with_max_len(64);
    let (mut pages, mut diagnostics): (Vec<Page>, Vec<Vec<Diagnostic>>) =
        files().map(|file| read(file, &Lexicons::default())).unzip();
    let learnt = learn::learn(sources, pages.iter().map(|page| &page.locale));
    let again = files().zip(&mut pages).zip(&mut diagnostics).filter(|((_, page), _)| learnt.is_learnt(&page.locale));
    again.for_each(|((file, page), diagnostics)| (*page, *diagnostics) = read(file, &learnt));
    let ignored =
        sources.ignored.iter().map(|path| Diagnostic::new(Code::FileIgnored, path, 1, "this file is not read"));
    let diagnostics = diagnostics.into_iter().flatten().chain(ignored).collect();
    WithDiagnostics { value: pages, diagnostics }
}
