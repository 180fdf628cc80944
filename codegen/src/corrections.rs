//! Corrections: reviewed fixes to wrong pages, as data. The text of `corrections.toml` in, pages put right out.
//!
//! A correction names a page, what is wrong there, what is right, why, and where that can be looked up. It is applied
//! before pages are put together, and says so at the row; one whose page no longer has what it corrects is a warning, so
//! that nothing wrong outlives the mistake it was made for. A correction of a page that is not read changes nothing, and one
//! with a date leaves pages of that date and later alone.

use std::fmt;
use std::ops::Range;

use glob::Pattern;
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::page::Page;
use crate::source;

mod apply;

/// What `corrections.toml` holds.
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
    /// The page, relative to the documentation root; `*` stands for any characters.
    page: String,
    fix: Fix,
    /// What is wrong.
    why: String,
    /// Where what is right can be looked up.
    #[allow(dead_code, reason = "for reviewers; that each correction has one is checked when the file is read")]
    link: String,
    /// The snapshot from which on the pages are right: `2023-02`. Those of that date and later are left alone.
    until: Option<String>,
}

/// What is put right.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Fix {
    /// A property is called otherwise.
    Rename { property: String, name: String },
    /// A property has another type.
    Retype {
        property: String,
        #[serde(rename = "type")]
        ty: String,
        #[serde(default)]
        collection: bool,
    },
    /// A parameter has another type.
    RetypeParameter {
        parameter: String,
        #[serde(rename = "type")]
        ty: String,
        #[serde(default)]
        collection: bool,
    },
    /// A property does not exist.
    Remove { remove: String },
    /// The base type is another one.
    Base { base: String },
    /// An enum is called otherwise.
    RenameEnum {
        #[serde(rename = "enum")]
        name: String,
        rename: String,
    },
    /// A table lists values of a string, not the members of an enum.
    RemoveEnum { remove_enum: String },
    /// An enum has other members: some are added, some do not exist.
    Members {
        #[serde(rename = "enum")]
        name: String,
        #[serde(default)]
        add: Vec<String>,
        #[serde(default)]
        remove: Vec<String>,
    },
    /// The service does not have the requests of the page, or did not when the page was published.
    Unserved { unserved: bool },
}

/// Why a text holds no corrections.
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
    /// Text that is no TOML, a correction without `page`, `fix`, `why` or `link`, a fix of no known form, a page that is no
    /// pattern, and an `until` that is no date, each with its line.
    pub fn parse(text: &str) -> Result<Self, CorrectionsError> {
        let corrections: Self = toml::from_str(text).map_err(|error| CorrectionsError {
            message: error.message().to_owned(),
            line: line_at(text, error.span()),
        })?;
        for correction in &corrections.list {
            let wrong = |message: String, word: &str| CorrectionsError {
                message: format!("{word}: {message}"),
                line: line_at(text, text.find(word).map(|at| at..at)),
            };
            Pattern::new(&correction.page).map_err(|error| wrong(error.to_string(), &correction.page))?;
            if let Some(until) = correction.until.as_deref().filter(|until| !source::is_date(until)) {
                return Err(wrong("expected a month or a day: 2023-02".into(), until));
            }
        }
        Ok(corrections)
    }

    /// The pages of a snapshot that are corrected, as patterns, in the order of the file.
    pub fn pages(&self, snapshot: Option<&str>) -> impl Iterator<Item = &str> {
        self.list.iter().filter(move |one| one.is_for(snapshot)).map(|correction| correction.page.as_str())
    }

    /// Puts pages right, and tells of each fix and of each that did not apply. `snapshots` has the date of each folder.
    pub fn apply(&self, pages: &mut [Page], snapshots: &[Option<String>]) -> Vec<Diagnostic> {
        let snapshot = |page: &Page| snapshots.get(page.root).and_then(Option::as_deref);
        let mut diagnostics = Vec::new();
        for correction in &self.list {
            let corrected: Box<dyn Fn(&str) -> bool> = match Pattern::new(&correction.page) {
                Ok(pattern) if correction.page.contains(['*', '?', '[']) => Box::new(move |path| pattern.matches(path)),
                _ => Box::new(|path| path == correction.page),
            };
            for page in pages.iter_mut().filter(|page| corrected(&page.path) && correction.is_for(snapshot(page))) {
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
    /// Whether pages of a snapshot may have what is wrong; those of no known date may.
    fn is_for(&self, snapshot: Option<&str>) -> bool {
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
    fn a_file_is_read() {
        let text = "[[correction]]\npage = \"v1.0/resources/door.md\"\nfix = { property = \"a\", name = \"b\" }\nwhy = \"w\"\nlink = \"l\"\n";
        assert_eq!(Corrections::parse(text).expect("it is sound").list.len(), 1);
        assert!(Corrections::parse("").expect("nothing is sound").list.is_empty());
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_with_its_line() {
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
    fn a_correction_with_a_date_leaves_later_pages_alone() {
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
