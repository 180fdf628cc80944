//! Connects the stages, from folders of documentation to the API and all diagnostics.

use std::collections::HashMap;
use std::path::PathBuf;

use crate::corrections::Corrections;
use crate::diagnostic::{self, Code, Diagnostic, WithDiagnostics};
use crate::lexicon::Lexicons;
use crate::model::api::{Api, Snapshots};
use crate::model::page::Page;
use crate::source::{self, CompletingKind, LoadError, SourceFile, Sources};
use crate::watch::Watch;
use crate::{complete, learn, lint, parse, prose, resolve, restore};

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
    understand_with(sources, corrections, Options::default())
}

/// How [`understand_with`] runs the stages.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The descriptions are those of the pages in this locale, if one of the folders has them.
    pub locale: Option<&'a str>,
    /// What happens to the completions of pages.
    pub completions: Completions,
    /// Who watches the stages.
    pub watch: &'a dyn Watch,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { locale: None, completions: Completions::Apply, watch: &() }
    }
}

/// Like [`understand`], with other options.
pub fn understand_with(
    sources: &Sources,
    corrections: &Corrections,
    Options { locale, completions, watch }: Options<'_>,
) -> WithDiagnostics<Api> {
    let WithDiagnostics { value: mut pages, mut diagnostics } = restore_all(sources, locale, watch);
    watch.begin("resolving the API", None);
    let mut found = corrections.apply(&mut pages, &sources.snapshots);
    let completed = completions.of(pages);
    found.extend(completed.diagnostics);
    let mut resolved = resolve::resolve(completed.value);
    if completions == Completions::Apply {
        set_completed(&mut resolved.value, sources);
    }
    found.extend(resolved.diagnostics);
    watch.begin("checking the API", None);
    found.extend(lint::lint(&resolved.value));
    set_columns(&mut found, sources);
    diagnostics.extend(found);
    diagnostics.sort();
    diagnostics.dedup();
    WithDiagnostics { value: resolved.value, diagnostics }
}

/// What happens to the completions of pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Completions {
    /// They are merged into the facts of the pages.
    #[default]
    Apply,
    /// They are dropped, so that only what was published counts.
    Ignore,
}

impl Completions {
    /// Merges the completions into the facts of the pages, or drops them. Pages that were never published are dropped
    /// with their completions.
    pub fn of(self, mut pages: Vec<Page>) -> WithDiagnostics<Vec<Page>> {
        match self {
            Self::Apply => complete::apply(pages),
            Self::Ignore => {
                pages.retain_mut(|page| page.completion.take().is_none() || page.is_published());
                WithDiagnostics { value: pages, diagnostics: Vec::new() }
            }
        }
    }
}

/// Adds the dates of what completes the pages to each version.
fn set_completed(api: &mut Api, sources: &Sources) {
    for version in &mut api.versions {
        let mut dates = Snapshots::default();
        for document in &sources.completed {
            let date = match document.kind {
                CompletingKind::Metadata => &mut dates.metadata,
                CompletingKind::Permissions => &mut dates.permissions,
                CompletingKind::Reference => &mut dates.reference,
            };
            if document.version.as_ref().is_none_or(|of| *of == version.name) {
                date.clone_from(&document.snapshot);
            }
        }
        version.completed = (dates != Snapshots::default()).then_some(dates);
    }
}

/// Parses all pages, merges those of the same path and restores the names that translation damaged. With `locale`, the
/// descriptions are those of the pages in it.
pub fn restore_all(sources: &Sources, locale: Option<&str>, watch: &dyn Watch) -> WithDiagnostics<Vec<Page>> {
    let WithDiagnostics { value: mut pages, mut diagnostics } = parse_watched(sources, watch);
    watch.begin("restoring names", None);
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
    parse_watched(sources, &())
}

/// Like [`parse_all`], for a caller that watches: each page is an item.
pub fn parse_watched(sources: &Sources, watch: &dyn Watch) -> WithDiagnostics<Vec<Page>> {
    use rayon::prelude::*;
    let read = |file: &SourceFile, lexicons: &Lexicons| {
        let WithDiagnostics { value, diagnostics } = parse::parse_with(file, &sources.includes, lexicons);
        (value, diagnostics)
    };
    watch.begin("parsing pages", Some(sources.pages.len()));
    // Small portions keep all threads busy: one that finishes early takes the next portion.
    let files = || sources.pages.par_iter().with_max_len(64);
    let (mut pages, mut diagnostics): (Vec<Page>, Vec<Vec<Diagnostic>>) =
        files().map(|file| read(file, &Lexicons::default())).inspect(|_| watch.advance()).unzip();
    let learnt = learn::learn(sources, pages.iter().map(|page| &page.locale));
    let again = files().zip(&mut pages).zip(&mut diagnostics).filter(|((_, page), _)| learnt.is_learnt(&page.locale));
    again.for_each(|((file, page), diagnostics)| (*page, *diagnostics) = read(file, &learnt));
    let ignored =
        sources.ignored.iter().map(|path| Diagnostic::new(Code::FileIgnored, path, 1, "this file is not read"));
    let diagnostics = diagnostics.into_iter().flatten().chain(ignored).collect();
    WithDiagnostics { value: pages, diagnostics }
}
