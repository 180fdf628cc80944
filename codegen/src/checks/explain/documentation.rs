//! Looks up pages, their lines and the diagnostics about them.

use super::explanation::{Origin, OriginKind};
use crate::diagnostic::Diagnostic;
use crate::model::api::{Api, LineSource, Marks, Operation, RequestLine, Snapshots, Source, Version};
use crate::model::page::Page;
use crate::parse;
use crate::restore::Evidence;
use crate::source::{SourceFile, Sources};

/// The start of the part of a page that completes it.
const COMPLETION: &str = "\"blockType\": \"completion\"";

/// Documentation that was read, for [`explain`](super::explain).
#[derive(Clone, Copy, Debug)]
pub struct Read<'a> {
    /// The pages.
    pub sources: &'a Sources,
    /// The API that they describe.
    pub api: &'a Api,
    /// The diagnostics of all stages.
    pub diagnostics: &'a [Diagnostic],
}

/// Documentation with its API and diagnostics.
#[derive(Clone, Copy)]
pub(super) struct Documentation<'a> {
    pub(super) read: Read<'a>,
}

impl<'a> Documentation<'a> {
    pub(super) fn new(read: Read<'a>) -> Self {
        Self { read }
    }

    /// The versions that count: the one with the name, or all.
    pub(super) fn versions(&self, name: Option<&str>) -> impl Iterator<Item = &'a Version> {
        self.read.api.versions.iter().filter(move |version| name.is_none_or(|name| version.name == name))
    }

    /// The file of a page; of several folders, that of the first one.
    pub(super) fn file(&self, path: &str) -> Option<&'a SourceFile> {
        self.read.sources.pages.iter().find(|file| file.path == path)
    }

    /// The page as it is parsed, before other pages change it.
    pub(super) fn parse(&self, path: &str) -> Option<Page> {
        Some(parse::parse(self.file(path)?, &self.read.sources.includes).value)
    }

    /// A line of a page.
    pub(super) fn line(&self, path: &str, line: u32) -> Option<&'a str> {
        let index = usize::try_from(line).ok()?.checked_sub(1)?;
        self.file(path)?.text.lines().nth(index).map(str::trim)
    }

    /// The diagnostics about a line of a page.
    pub(super) fn at(&self, page: &str, line: u32) -> impl Iterator<Item = &'a Diagnostic> {
        self.of_page(page).filter(move |diagnostic| diagnostic.line == line)
    }

    /// The diagnostics about a page.
    pub(super) fn of_page(&self, page: &str) -> impl Iterator<Item = &'a Diagnostic> {
        // Diagnostics are in the order of their pages.
        let all = self.read.diagnostics;
        let start = all.partition_point(|diagnostic| diagnostic.page.as_str() < page);
        let count = all[start..].partition_point(|diagnostic| diagnostic.page.as_str() <= page);
        all[start..start + count].iter()
    }

    /// The diagnostics about a line in words: `GD0801: …`.
    pub(super) fn notes(&self, page: &str, line: u32) -> Vec<String> {
        self.at(page, line).map(describe).collect()
    }

    /// A document that completes a page, and the line of the completion that `is` finds.
    pub(super) fn completion(
        &self,
        kind: OriginKind,
        version: &Version,
        page: &str,
        is: impl Fn(&str) -> bool,
    ) -> Origin {
        let dates = version.completed.clone().unwrap_or_default();
        let Snapshots { metadata, permissions, reference } = dates;
        let date = match kind {
            OriginKind::Page | OriginKind::OtherMetadata => None,
            OriginKind::Metadata => metadata,
            OriginKind::Permissions => permissions,
            OriginKind::Reference => reference,
        };
        let lines = self.file(page).into_iter().flat_map(|file| (1..).zip(file.text.lines()));
        let mut lines = lines.skip_while(|(_, line)| !line.contains(COMPLETION));
        let line = lines.find(|(_, line)| is(line.trim())).map(|(number, _)| number);
        Origin { kind, date, page: Some(page.to_owned()), line }
    }

    /// Who lists a request line, and where.
    pub(super) fn origin(&self, version: &Version, operation: &Operation, line: &RequestLine) -> Origin {
        let kind = match line.source {
            LineSource::Section | LineSource::OtherSection | LineSource::Example => {
                return Origin::page(&operation.page, line.line);
            }
            LineSource::Permissions => OriginKind::Permissions,
            LineSource::Reference => OriginKind::Reference,
            LineSource::Metadata => OriginKind::Metadata,
        };
        let request = format!("{} {}", line.method, line.path);
        self.completion(kind, version, &operation.page, |text| text == request)
    }

    /// The metadata by which something with these marks is completed, and the row of the page's completion with a name.
    pub(super) fn metadata_row(&self, version: &Version, page: &str, name: &str, marks: &Marks) -> Origin {
        let is_other = marks.source == Some(Source::OtherMetadata);
        let kind = if is_other { OriginKind::OtherMetadata } else { OriginKind::Metadata };
        self.completion(kind, version, page, |line| {
            let cell = line.strip_prefix('|').and_then(|cells| cells.split('|').next());
            cell.is_some_and(|cell| cell.trim().trim_matches('`') == name)
        })
    }
}

/// A diagnostic in words, with the reason why the evidence that it names may be trusted.
pub(super) fn describe(diagnostic: &Diagnostic) -> String {
    let Diagnostic { code, message, .. } = diagnostic;
    let named = message.rsplit_once("(evidence: ").and_then(|(_, rest)| rest.strip_suffix(')'));
    let evidence = Evidence::ALL.iter().find(|evidence| named == Some(evidence.name()));
    let reason = evidence.map(|evidence| format!(". {}", evidence.reason())).unwrap_or_default();
    format!("{code}: {message}{reason}")
}
