//! What `cargo xtask gen` prints about a run: what was read, what was written, how many warnings there are, and what to
//! try next.

use std::fmt;
use std::path::Path;

use anyhow::Result;
use msgraph_codegen::checks::totals::Totals;
use msgraph_codegen::diagnostic::{Diagnostic, Severity};
use msgraph_codegen::model::api::{Api, Snapshots};
use msgraph_codegen::output::Change;
use msgraph_codegen::source::Sources;

use crate::docs::Docs;

/// What a run read. `Display` prints it in a few lines.
pub(super) struct Read {
    /// The folders of the pages.
    docs: String,
    totals: Totals,
    /// Request lines, structured types and enums, published or not.
    requests: usize,
    types: usize,
    enums: usize,
    /// The dates of what completes the pages.
    completed: Option<Snapshots>,
    errors: usize,
    warnings: usize,
    /// The arguments with which other commands read the same pages.
    arguments: String,
}

impl Read {
    pub(super) fn of(docs: &Docs, sources: &Sources, api: &Api, diagnostics: &[Diagnostic]) -> Result<Self> {
        let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        let versions = || api.versions.iter();
        Ok(Self {
            docs: docs.display()?,
            totals: Totals::of(sources.count_pages(), api, &[]),
            requests: versions().flat_map(|one| &one.operations).map(|operation| operation.requests.len()).sum(),
            types: versions().map(|one| one.resources.len()).sum(),
            enums: versions().map(|one| one.enums.len()).sum(),
            completed: versions().find_map(|one| one.completed.clone()),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            arguments: docs.arguments(),
        })
    }

    /// How to see the warnings, and which commands to try next.
    pub(super) fn advise(&self) -> String {
        let docs = &self.arguments;
        format!(
            "next: `cargo xtask call \"GET /me/messages\"{docs}` prints the Rust that sends a request, \
             `cargo xtask explain message{docs}` says what a type was made of\n"
        )
    }

    /// The number of pages, and how many of them were published.
    fn pages(&self) -> String {
        let Totals { pages, completed_pages, .. } = self.totals;
        let all = format!("{} {}", number(pages), plural(pages, "page"));
        if completed_pages == 0 {
            return all;
        }
        format!(
            "{all} ({} with published facts, {} of completions alone)",
            number(pages - completed_pages),
            number(completed_pages)
        )
    }

    fn dates(&self) -> Option<String> {
        let Snapshots { metadata, permissions, reference } = self.completed.as_ref()?;
        let named = [("metadata", metadata), ("permissions", permissions), ("index of the reference", reference)];
        let dates = named.iter().filter_map(|(name, date)| Some(format!("{name} of {}", date.as_ref()?)));
        Some(dates.collect::<Vec<_>>().join(", "))
    }
}

impl fmt::Display for Read {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { docs, requests, types, enums, errors, warnings, arguments, .. } = self;
        writeln!(
            f,
            "read {docs}: {}, {} request {}, {} {}, {} {}",
            self.pages(),
            number(*requests),
            plural(*requests, "line"),
            number(*types),
            plural(*types, "type"),
            number(*enums),
            plural(*enums, "enum")
        )?;
        if let Some(dates) = self.dates() {
            writeln!(f, "completed by: {dates}")?;
        }
        if errors + warnings > 0 {
            writeln!(
                f,
                "about the pages: {} {}, {} {}; `cargo xtask stats{arguments}` counts them by code, \
                 `cargo xtask stats --show CODE{arguments}` shows each with its line",
                number(*errors),
                plural(*errors, "error"),
                number(*warnings),
                plural(*warnings, "warning"),
            )?;
        }
        Ok(())
    }
}

/// Says what happened to the client, which has `count` files.
pub(super) fn describe_changes(out: &Path, count: usize, changes: &[Change]) -> String {
    let (out, count) = (out.display(), format!("{} {}", number(count), plural(count, "file")));
    if changes.is_empty() {
        return format!("{out}: the client is up to date: {count}\n");
    }
    let of = |is: fn(&Change) -> bool| number(changes.iter().filter(|change| is(change)).count());
    format!(
        "{out}: {count}, {} new, {} changed, {} removed\n",
        of(|change| matches!(change, Change::Missing { .. })),
        of(|change| matches!(change, Change::Stale { .. })),
        of(|change| matches!(change, Change::Orphan { .. })),
    )
}

/// `13,059`
fn number(value: usize) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 { noun.to_owned() } else { format!("{noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!([0, 999, 1_000, 13_059, 1_234_567].map(number), ["0", "999", "1,000", "13,059", "1,234,567"]);
    }

    #[test]
    fn changes_are_told_apart() {
        let changes = [
            Change::Missing { path: "a".into() },
            Change::Missing { path: "b".into() },
            Change::Orphan { path: "c".into() },
        ];
        assert_eq!(
            describe_changes(Path::new("src"), 1_200, &changes),
            "src: 1,200 files, 2 new, 0 changed, 1 removed\n"
        );
        assert_eq!(describe_changes(Path::new("src"), 1, &[]), "src: the client is up to date: 1 file\n");
    }
}
