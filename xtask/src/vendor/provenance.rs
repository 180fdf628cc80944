//! `SOURCES.toml`: which published documentation the vendored pages were made from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use msgraph_codegen::model::names::Locale;
use msgraph_codegen::parse;
use msgraph_codegen::source::SourceFile;

/// The name of the file.
pub(super) const FILE: &str = "SOURCES.toml";

const HEAD: &str = "\
# Where the pages of this folder come from. Written by `cargo xtask vendor`.
# They hold facts only: names, types, request lines, permissions and status codes were read from the published
# pages and rendered anew; descriptions, remarks and examples stayed behind.
# Several sources are editions of the same pages; where two hold a page, the first one leads.
";

/// Returns the text of the file: one entry for each folder and locale, with the number of its pages.
pub(super) fn render(repository: &str, date: &str, pages: &[SourceFile]) -> String {
    let mut counts: BTreeMap<(usize, Locale), usize> = BTreeMap::new();
    for page in pages {
        *counts.entry((page.root, parse::locale_of(page))).or_insert(0) += 1;
    }
    let mut text = HEAD.to_owned();
    for ((_, locale), count) in counts {
        write!(
            text,
            "\n[[source]]\nrepository = \"{repository}\"\nsnapshot = \"{date}\"\nlocale = \"{locale}\"\nlicence = \"CC-BY-4.0\"\n\
             copyright = \"Microsoft Corporation and contributors\"\npages = {count}\n"
        )
        .expect("writing to a string does not fail");
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
        let text = render("owner/docs", "2021-07", &pages);
        let expected = |locale: &str, pages: usize| {
            format!(
                "\n[[source]]\nrepository = \"owner/docs\"\nsnapshot = \"2021-07\"\nlocale = \"{locale}\"\n\
                 licence = \"CC-BY-4.0\"\ncopyright = \"Microsoft Corporation and contributors\"\npages = {pages}\n"
            )
        };
        assert!(text.ends_with(&(expected("en-us", 2) + &expected("nl-nl", 1))), "{text}");
    }
}
