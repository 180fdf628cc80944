//! `SOURCES.toml`: which published documentation the vendored pages were made from, and which documents of the service
//! complete them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use msgraph_codegen::model::names::Locale;
use msgraph_codegen::parse;
use msgraph_codegen::source::SourceFile;

use super::documents::Provenance;
use super::editions::Edition;

/// The name of the file.
pub(super) const FILE: &str = "SOURCES.toml";

const HEAD: &str = "\
# Where the pages of this folder come from. Written by `cargo xtask vendor`.
# They hold facts only: names, types, request lines, permissions and status codes were read from the published
# pages and rendered anew; descriptions, remarks and examples stayed behind.
# Several sources are editions of the same pages; where two hold a page, the first one leads.
";

/// Whether a file was written by this command, by its first line.
pub(super) fn is_own(content: &[u8]) -> bool {
    HEAD.split_inclusive('\n').next().is_some_and(|line| content.starts_with(line.as_bytes()))
}

/// Returns the text of the file: one entry for each folder and locale, with the number of its pages.
pub(super) fn render(editions: &[Edition], pages: &[SourceFile]) -> String {
    let mut counts: BTreeMap<(usize, Locale), usize> = BTreeMap::new();
    for page in pages {
        *counts.entry((page.root, parse::locale_of(page))).or_insert(0) += 1;
    }
    HEAD.to_owned() + &entries(editions, &counts)
}

/// Adds an entry for the pages that were taken from each folder and locale of an update. The entry of the pages that it
/// was made for stays the first one, so that corrections for these pages still apply.
pub(super) fn add(present: &str, editions: &[Edition], taken: &BTreeMap<(usize, Locale), usize>) -> String {
    let published = without_completions(present);
    let completions = &present[published.len()..];
    let added = entries(editions, taken).replace("pages = ", "updated_pages = ");
    [published, &added, completions].concat()
}

fn entries(editions: &[Edition], counts: &BTreeMap<(usize, Locale), usize>) -> String {
    let entry = |((root, locale), count): (&(usize, Locale), &usize)| {
        let Edition { repository, date, .. } = editions.get(*root)?;
        Some(format!(
            "\n[[source]]\nrepository = \"{repository}\"\nsnapshot = \"{date}\"\nlocale = \"{locale}\"\n\
             licence = \"CC-BY-4.0\"\ncopyright = \"Microsoft Corporation and contributors\"\npages = {count}\n"
        ))
    };
    counts.iter().filter_map(entry).collect()
}

/// The first line of an entry about a document that completes the pages.
const COMPLETION: &str = "\n[[completion]]\n";

/// The text of the file in a folder.
pub(super) fn read(folder: &Path) -> Result<String> {
    let path = folder.join(FILE);
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// The entries about published documentation, with what stands before them.
pub(super) fn without_completions(text: &str) -> &str {
    text.find(COMPLETION).map_or(text, |at| &text[..at])
}

/// One entry for each document that completes the pages, with what it holds.
pub(super) fn render_completions(documents: &[Provenance]) -> String {
    let mut text = String::new();
    for Provenance { kind, version, snapshot, counts } in documents {
        text.push_str(COMPLETION);
        let version = version.iter().map(|version| format!("version = \"{version}\"\n"));
        let counts = counts.iter().map(|(what, count)| format!("{what} = {count}\n"));
        let lines: String = version.chain([format!("snapshot = \"{snapshot}\"\n")]).chain(counts).collect();
        write!(text, "kind = \"{kind}\"\n{lines}").expect("writing to a string does not fail");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(root: usize, path: &str, text: &str) -> SourceFile {
        SourceFile { root, path: path.into(), locale: None, text: text.into(), lossy: false }
    }

    #[test]
    fn each_source_has_repository_date_licence_and_count() {
        let pages = [
            page(0, "v1.0/api/a.md", ""),
            page(0, "v1.0/api/b.md", ""),
            page(1, "v1.0/api/a.md", "---\nms.contentlocale: nl-NL\n---\n"),
        ];
        let edition = |date: &str| Edition { folder: "a".into(), date: date.into(), repository: "owner/docs".into() };
        let editions = [edition("2021-07"), edition("2023-02")];
        let text = render(&editions, &pages);
        let expected = |date: &str, locale: &str, pages: &str| {
            format!(
                "\n[[source]]\nrepository = \"owner/docs\"\nsnapshot = \"{date}\"\nlocale = \"{locale}\"\n\
                 licence = \"CC-BY-4.0\"\ncopyright = \"Microsoft Corporation and contributors\"\n{pages}\n"
            )
        };
        let published = expected("2021-07", "en-us", "pages = 2") + &expected("2023-02", "nl-nl", "pages = 1");
        assert!(text.ends_with(&published), "{text}");
        let completions = "\n[[completion]]\nkind = \"metadata\"\n";
        let taken = BTreeMap::from([((0, Locale::from("en-us")), 3)]);
        let updated = add(&(text.clone() + completions), &editions, &taken);
        assert_eq!(updated, text + &expected("2021-07", "en-us", "updated_pages = 3") + completions);
    }

    #[test]
    fn each_document_has_kind_version_date_and_counts() {
        let documents = [
            Provenance {
                kind: "metadata",
                version: Some("v1.0".to_owned()),
                snapshot: "2026-08".to_owned(),
                counts: vec![("types", 3)],
            },
            Provenance {
                kind: "permissions",
                version: None,
                snapshot: "2026-09".to_owned(),
                counts: vec![("requests", 2)],
            },
        ];
        let expected = "\n[[completion]]\nkind = \"metadata\"\nversion = \"v1.0\"\nsnapshot = \"2026-08\"\ntypes = 3\n\
                        \n[[completion]]\nkind = \"permissions\"\nsnapshot = \"2026-09\"\nrequests = 2\n";
        assert_eq!(render_completions(&documents), expected);
    }
}
