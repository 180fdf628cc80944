//! Formats diagnostics for a terminal: one with its source line and advice, or a table with the number of each code.
//!
//! A page cannot send control sequences to the terminal.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Code, Diagnostic, Severity};

/// Whether the text has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text without colours, for files and pipes.
    Plain,
    /// Text with the control sequences of a terminal.
    Coloured,
}

/// The lines of a page.
pub struct PageLines<'a>(Vec<&'a str>);

impl<'a> PageLines<'a> {
    /// Divides the whole text of a page.
    pub fn of(text: &'a str) -> Self {
        Self(text.lines().collect())
    }

    /// The line with a number, or `None` if the page is shorter. The end of a long line is left out.
    pub fn get(&self, line: u32) -> Option<&'a str> {
        let line = self.0.get(usize::try_from(line).ok()?.checked_sub(1)?)?;
        let end = line.char_indices().nth(SHOWN).map_or(line.len(), |(at, _)| at);
        Some(&line[..end])
    }
}

/// The text with control characters as code points, so that a terminal does not obey them. Line feeds stay.
pub fn escape_controls(text: &str) -> Cow<'_, str> {
    let is_obeyed = |c: char| c.is_control() && c != '\n';
    if !text.contains(is_obeyed) {
        return text.into();
    }
    text.chars().map(|c| if is_obeyed(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

/// How many characters of a line are shown.
const SHOWN: usize = 500;

/// Formats a diagnostic: severity, code and message, path with line and column, the source line, and the advice. If the
/// lines of the page are unknown or do not have the line, the source line is left out.
pub fn render(diagnostic: &Diagnostic, lines: Option<&PageLines<'_>>, style: Style) -> String {
    let line = lines.and_then(|lines| lines.get(diagnostic.line));
    let (page, message) = (escape_controls(&diagnostic.page), escape_controls(&diagnostic.message));
    let title = level(diagnostic.severity).primary_title(message.as_ref()).id(diagnostic.code.as_str());
    let advice = Level::HELP.message(diagnostic.code.advice());
    let group = match line {
        Some(line) => title.element(snippet(diagnostic, &page, line)).element(advice),
        None => title.element(origin(diagnostic, &page)).element(advice),
    };
    renderer(style).render(&[group as Group<'_>])
}

/// Formats the number of diagnostics of each code that occurs, and of each severity.
pub fn format_totals(diagnostics: &[Diagnostic]) -> String {
    let mut counts: BTreeMap<&str, (Code, usize)> = BTreeMap::new();
    for diagnostic in diagnostics {
        counts.entry(diagnostic.code.as_str()).or_insert((diagnostic.code, 0)).1 += 1;
    }
    let mut table = String::new();
    for (code, count) in counts.values() {
        add_row(&mut table, code.as_str(), code.severity(), *count, code.summary());
    }
    for severity in [Severity::Error, Severity::Warning, Severity::Info] {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        add_row(&mut table, "total", severity, count, "");
    }
    table
}

fn renderer(style: Style) -> Renderer {
    match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    }
}

fn snippet<'a>(
    diagnostic: &Diagnostic,
    page: &'a str,
    line: &'a str,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    Snippet::source(line)
        .line_start(diagnostic.line as usize)
        .path(page)
        .annotation(AnnotationKind::Primary.span(span_to_mark(line, diagnostic.column)))
}

/// The bytes from the column to the end of the line, without the whitespace around them.
fn span_to_mark(line: &str, column: u32) -> Range<usize> {
    let end = line.trim_end().len();
    let skip = (column.max(1) - 1) as usize;
    let start = line.char_indices().nth(skip).map_or(end, |(index, _)| index).min(end);
    let space = line[start..end].len() - line[start..end].trim_start().len();
    start + space..end
}

fn origin<'a>(diagnostic: &Diagnostic, page: &'a str) -> Origin<'a> {
    Origin::path(page).line(diagnostic.line as usize).char_column(diagnostic.column as usize)
}

fn add_row(table: &mut String, code: &str, severity: Severity, count: usize, summary: &str) {
    let line = format!("{code:<7} {:<8} {count:>7}  {summary}", severity.to_string());
    writeln!(table, "{}", line.trim_end()).expect("writing to a string does not fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Ünlock a door\n\nGET/doors/{id}/unlock\n";

    fn diagnostic(line: u32, column: u32) -> Diagnostic {
        Diagnostic::new(Code::RequestMethodGlued, "v1.0/api/door-unlock.md", line, "no space after `GET`")
            .at_column(column)
    }

    #[test]
    fn a_diagnostic_shows_its_place_its_line_and_its_advice() {
        let text = render(&diagnostic(3, 4), Some(&PageLines::of(PAGE)), Style::Plain);
        let expected = "\
info[GD0302]: no space after `GET`
 --> v1.0/api/door-unlock.md:3:4
  |
3 | GET/doors/{id}/unlock
  |    ^^^^^^^^^^^^^^^^^^
  |
  = help: It is read as if there were a space. Upstream: add the space.";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_line_that_the_page_does_not_have_is_left_out() {
        for (line, page) in [(0, Some(PAGE)), (99, Some(PAGE)), (3, None)] {
            let text = render(&diagnostic(line, 1), page.map(PageLines::of).as_ref(), Style::Plain);
            assert!(text.contains(&format!("v1.0/api/door-unlock.md:{line}:1")), "{text}");
            assert!(!text.contains("unlock\n  |"), "{text}");
        }
    }

    #[test]
    fn columns_are_characters() {
        assert_eq!(span_to_mark("Ünlock  ", 2), 2..7);
        assert_eq!(span_to_mark("  x", 1), 2..3);
        assert_eq!(span_to_mark("x", 9), 1..1);
        assert_eq!(span_to_mark("", 1), 0..0);
    }

    #[test]
    fn control_sequences_of_a_page_do_not_reach_the_terminal() {
        let hostile = Diagnostic::new(Code::RowUnused, "v1.0/api/\u{9b}2J\u{1b}.md", 1, "\u{1b}[2J \u{9b}gone");
        let text = render(&hostile, Some(&PageLines::of("\u{1b}]0;title\u{7}| a |")), Style::Plain);
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
    }

    #[test]
    fn totals_count_by_code_and_by_severity() {
        let mut all = vec![diagnostic(3, 1), diagnostic(4, 1)];
        all.push(Diagnostic::new(Code::PageUnused, "v1.0/api/x.md", 1, ""));
        let expected = "\
GD0208  error          1  an API page documents no operation
GD0302  info           2  a request line has no space between method and path
total   error          1
total   warning        0
total   info           2
";
        assert_eq!(format_totals(&all), expected);
    }
}
