//! Applies the reviewed corrections in `corrections.toml` to the pages.
//!
//! Each correction has a page, a fix, a reason, and a link to the right facts. Each applied correction is reported as a
//! diagnostic at the row that it changes. A correction that no longer applies is reported as a warning, so that it is
//! removed once the page is fixed. A correction with `until` applies only to pages that are older than that date.

use std::fmt;
use std::ops::Range;

use glob::Pattern;
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::page::Page;
use crate::source;

mod apply;
mod fix;

use fix::Fix;

/// The contents of `corrections.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corrections {
    #[serde(default, rename = "correction")]
    list: Vec<Correction>,
}

/// A reviewed fix.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// The path of the page, relative to the documentation root; `*` stands for any characters.
    page: String,
    /// The path, if it has such characters.
    #[serde(skip)]
    pattern: Option<Pattern>,
    fix: Fix,
    /// The reason: what is wrong on the page.
    why: String,
    /// Where the right facts can be looked up.
    #[allow(dead_code, reason = "for reviewers; that each correction has one is checked when the file is read")]
    link: String,
    /// The date from which on the pages are right: `2023-02`. Pages of that date and later are not corrected.
    until: Option<String>,
}

/// Why a corrections file is not valid.
#[derive(Debug)]
pub struct CorrectionsError {
    message: String,
    /// The 1-based line.
    pub line: u32,
}

impl fmt::Display for CorrectionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CorrectionsError {}

impl Corrections {
    /// Reads the text of a corrections file.
    ///
    /// # Errors
    ///
    /// Returns an error with its line if the text is not TOML, if a correction lacks `page`, `fix`, `why` or `link`, if
    /// a fix is unknown, if a page is not a valid pattern, or if `until` is not a date.
    pub fn parse(text: &str) -> Result<Self, CorrectionsError> {
        let mut corrections: Self = toml::from_str(text).map_err(|error| CorrectionsError {
            message: error.message().to_owned(),
            line: line_at(text, error.span()),
        })?;
        for correction in &mut corrections.list {
            let wrong = |message: String, word: &str| CorrectionsError {
                message: format!("{word}: {message}"),
                line: line_at(text, text.find(word).map(|at| at..at)),
            };
            let pattern = Pattern::new(&correction.page).map_err(|error| wrong(error.to_string(), &correction.page))?;
            correction.pattern = correction.page.contains(['*', '?', '[']).then_some(pattern);
            if let Some(until) = correction.until.as_deref().filter(|until| !source::is_date(until)) {
                return Err(wrong("expected a month or a day: 2023-02".into(), until));
            }
        }
        Ok(corrections)
    }

    /// Returns the page patterns of the corrections that apply to documentation of the date `snapshot`, in the order of
    /// the file.
    pub fn pages(&self, snapshot: Option<&str>) -> impl Iterator<Item = &str> {
        self.list.iter().filter(move |one| one.applies_to(snapshot)).map(|correction| correction.page.as_str())
    }

    /// Returns a diagnostic for each correction that applies to documentation of the date `snapshot`, but to none of
    /// these pages.
    pub fn check_pages(&self, paths: &[&str], snapshot: Option<&str>) -> Vec<Diagnostic> {
        let applying = self.list.iter().filter(|one| one.applies_to(snapshot));
        let missing = applying.filter(|one| !paths.iter().any(|path| one.is_about(path)));
        let report = |one: &Correction| {
            let message = format!("a correction is about no page: {}; fix its path, or remove it", one.why);
            Diagnostic::new(Code::CorrectionStale, &one.page, 1, message)
        };
        missing.map(report).collect()
    }

    /// Corrects the pages. Returns a diagnostic for each change, and for each correction that no longer applies.
    /// `snapshots` holds the date of each folder.
    pub fn apply(&self, pages: &mut [Page], snapshots: &[Option<String>]) -> Vec<Diagnostic> {
        let snapshot = |page: &Page| snapshots.get(page.root).and_then(Option::as_deref);
        let mut diagnostics = Vec::new();
        for correction in &self.list {
            for page in
                pages.iter_mut().filter(|page| correction.is_about(&page.path) && correction.applies_to(snapshot(page)))
            {
                let found = apply::apply(&correction.fix, page);
                if found.is_empty() && (correction.until.is_none() || snapshot(page).is_some()) {
                    let message = format!("a correction no longer applies: {}; remove it", correction.why);
                    diagnostics.push(Diagnostic::new(Code::CorrectionStale, &page.path, 1, message));
                }
                let code = match correction.fix {
                    Fix::Unserved { .. } => Code::RequestUnserved,
                    _ => Code::Corrected,
                };
                diagnostics.extend(found.into_iter().map(|apply::Applied { line, subject }| {
                    Diagnostic::new(code, &page.path, line.max(1), &correction.why).about(subject)
                }));
            }
        }
        diagnostics
    }
}

impl Correction {
    /// Whether the correction is about the page with this path.
    fn is_about(&self, path: &str) -> bool {
        match &self.pattern {
            Some(pattern) => pattern.matches(path),
            None => path == self.page,
        }
    }

    /// Whether the correction applies to pages of the date `snapshot`. It always applies to pages whose date is
    /// unknown.
    fn applies_to(&self, snapshot: Option<&str>) -> bool {
        match (self.until.as_deref(), snapshot) {
            (Some(until), Some(snapshot)) => snapshot < until,
            _ => true,
        }
    }
}

fn line_at(text: &str, span: Option<Range<usize>>) -> u32 {
    let start = span.map_or(0, |span| span.start.min(text.len()));
    text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() as u32 + 1
}

#[cfg(test)]
mod tests {
    use super::Corrections;

    #[test]
    fn a_valid_file_is_read() {
        let text = "[[correction]]\npage = \"v1.0/resources/door.md\"\nfix = { property = \"a\", name = \"b\" }\nwhy = \"w\"\nlink = \"l\"\n";
        assert_eq!(Corrections::parse(text).expect("it is sound").list.len(), 1);
        assert!(Corrections::parse("").expect("nothing is sound").list.is_empty());
    }

    #[test]
    fn an_invalid_file_is_an_error_with_its_line() {
        for (text, line) in [
            ("[[correction]]\npage = \"p\"\nwhy = \"w\"\n", 1),
            ("\n\nnot toml", 3),
            ("[[correction]]\npage = \"p\"\nfix = { what = 1 }\nwhy = \"w\"\nlink = \"l\"\n", 3),
            (
                "[[correction]]\npage = \"p\"\nfix = { remove = \"x\" }\nwhy = \"w\"\nlink = \"l\"\nuntil = \"later\"\n",
                6,
            ),
            ("[[correction]]\npage = \"a***b\"\nfix = { remove = \"x\" }\nwhy = \"w\"\nlink = \"l\"\n", 2),
        ] {
            assert_eq!(Corrections::parse(text).expect_err(text).line, line, "{text}");
        }
    }

    #[test]
    fn a_correction_with_a_date_applies_to_older_pages_only() {
        let text = "[[correction]]\npage = \"v1.0/api/door-*.md\"\nfix = { unserved = true }\nwhy = \"w\"\nlink = \"l\"\n\
            until = \"2023-02\"\n";
        let corrections = Corrections::parse(text).expect("it is sound");
        for (snapshot, pages) in
            [(None, 1), (Some("2021-07"), 1), (Some("2023-01-31"), 1), (Some("2023-02"), 0), (Some("2024-09-01"), 0)]
        {
            assert_eq!(corrections.pages(snapshot).count(), pages, "{snapshot:?}");
        }
    }
}
