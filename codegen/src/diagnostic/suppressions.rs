//! Suppressions: reviewed diagnostics that nobody has to look at again, each with its reason.
//!
//! A suppression that applies to no diagnostic is a diagnostic itself, so that it is removed.

use std::fmt;
use std::ops::Range;

use glob::Pattern;
use serde::Deserialize;
use toml::Spanned;

use super::{Code, Diagnostic};

/// The contents of `suppressions.toml`.
#[derive(Clone, Debug, Default)]
pub struct Suppressions {
    list: Vec<Suppression>,
}

#[derive(Clone, Debug)]
struct Suppression {
    code: Code,
    pages: Pattern,
    message: Option<String>,
    why: String,
    line: u32,
}

/// Why a file with suppressions is not valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuppressionsError {
    message: String,
    /// The 1-based line.
    pub line: u32,
}

impl fmt::Display for SuppressionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SuppressionsError {}

/// A file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, rename = "suppression")]
    list: Vec<WrittenSuppression>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSuppression {
    /// The code: `GD0302`.
    code: Spanned<String>,
    /// The path of the page; `*` stands for any characters.
    page: Spanned<String>,
    /// A part of the message, if not every diagnostic of this code on these pages is meant.
    message: Option<String>,
    /// The reason.
    why: Spanned<String>,
}

impl Suppressions {
    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// Returns an error with its line if the text is not TOML, if a suppression lacks `code`, `page` or `why`, if a code
    /// is unknown, if a page is not a valid pattern, or if a reason is empty.
    pub fn parse(text: &str) -> Result<Self, SuppressionsError> {
        let written: Written = toml::from_str(text).map_err(|error| SuppressionsError {
            message: error.message().to_owned(),
            line: line_at(text, error.span()),
        })?;
        let list = written.list.into_iter().map(|one| read(one, text)).collect::<Result<_, _>>()?;
        Ok(Self { list })
    }

    /// Finds the reason for each diagnostic that is suppressed; none for the others. `file` is the path that the
    /// diagnostics about suppressions without use have.
    pub fn judge(&self, diagnostics: &[Diagnostic], file: &str) -> (Vec<Option<&str>>, Vec<Diagnostic>) {
        let mut used = vec![false; self.list.len()];
        let reasons = diagnostics.iter().map(|diagnostic| {
            let mut found = self.list.iter().enumerate().filter(|(_, one)| one.applies(diagnostic)).peekable();
            let reason = found.peek().map(|(_, one)| one.why.as_str());
            found.for_each(|(index, _)| used[index] = true);
            reason
        });
        let reasons = reasons.collect();
        let unused = self.list.iter().zip(used).filter(|(_, used)| !used).map(|(one, _)| {
            let message = format!("there is no {} on {} to suppress; remove it", one.code, one.pages);
            Diagnostic::new(Code::SuppressionUnused, file, one.line, message)
        });
        (reasons, unused.collect())
    }
}

impl Suppression {
    fn applies(&self, diagnostic: &Diagnostic) -> bool {
        diagnostic.code == self.code
            && self.pages.matches(&diagnostic.page)
            && self.message.as_ref().is_none_or(|part| diagnostic.message.contains(part.as_str()))
    }
}

fn read(written: WrittenSuppression, text: &str) -> Result<Suppression, SuppressionsError> {
    let wrong = |message: String, at: Range<usize>| SuppressionsError { message, line: line_at(text, Some(at)) };
    let WrittenSuppression { code, page, message, why } = written;
    let known = Code::ALL.iter().find(|known| known.as_str() == code.get_ref());
    let found = known.ok_or_else(|| wrong(format!("{}: no such code", code.get_ref()), code.span()))?;
    let pages = Pattern::new(page.get_ref());
    let pages = pages.map_err(|error| wrong(format!("{}: {error}", page.get_ref()), page.span()))?;
    if why.get_ref().trim().is_empty() {
        return Err(wrong("the reason is empty".to_owned(), why.span()));
    }
    let line = line_at(text, Some(code.span()));
    Ok(Suppression { code: *found, pages, message, why: why.into_inner(), line })
}

fn line_at(text: &str, span: Option<Range<usize>>) -> u32 {
    let start = span.map_or(0, |span| span.start.min(text.len()));
    let breaks = text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count();
    u32::try_from(breaks).map_or(u32::MAX, |breaks| breaks.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "[[suppression]]\ncode = \"GD0302\"\npage = \"v1.0/api/door-*.md\"\nwhy = \"upstream knows\"\n";

    fn glued(page: &str, message: &str) -> Diagnostic {
        Diagnostic::new(Code::RequestMethodGlued, page, 3, message)
    }

    #[test]
    fn diagnostics_of_the_code_on_the_pages_have_the_reason() {
        let suppressions = Suppressions::parse(ONE).expect("it is sound");
        let all = [glued("v1.0/api/door-open.md", "a"), glued("v1.0/api/gate-open.md", "a")];
        assert_eq!(suppressions.judge(&all, "s.toml"), (vec![Some("upstream knows"), None], vec![]));
    }

    #[test]
    fn a_message_narrows_a_suppression() {
        let suppressions = Suppressions::parse(&format!("{ONE}message = \"DELETE\"\n")).expect("it is sound");
        let all = [glued("v1.0/api/door-open.md", "`DELETE/`"), glued("v1.0/api/door-open.md", "`GET/`")];
        assert_eq!(suppressions.judge(&all, "s.toml").0, [Some("upstream knows"), None]);
    }

    #[test]
    fn a_suppression_without_use_is_reported_at_its_line() {
        let suppressions = Suppressions::parse(&format!("# Reviewed.\n\n{ONE}")).expect("it is sound");
        let (_, unused) = suppressions.judge(&[glued("v1.0/api/gate-open.md", "a")], "s.toml");
        let message = "there is no GD0302 on v1.0/api/door-*.md to suppress; remove it";
        assert_eq!(unused, [Diagnostic::new(Code::SuppressionUnused, "s.toml", 4, message)]);
    }

    #[test]
    fn an_invalid_file_is_an_error_with_its_line() {
        for (from, to, line) in [
            ("GD0302", "GD9999", 2),
            ("door-*", "a***b", 3),
            ("upstream knows", " ", 4),
            ("page = \"v1.0/api/door-*.md\"\n", "", 1),
            ("[[", "not toml", 1),
        ] {
            let error = Suppressions::parse(&ONE.replace(from, to)).expect_err(to);
            assert_eq!(error.line, line, "{to}: {error}");
        }
    }
}
