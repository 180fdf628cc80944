//! Formats diagnostics for a terminal: one with its source line and advice, or a table with the number of each code.
//!
//! A page cannot send control sequences to the terminal.

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

/// Formats a diagnostic: severity, code and message, path with line and column, the source line, and the advice. `text`
/// is the whole text of the page. If it is `None` or does not have the line, the source line is left out.
pub fn render(diagnostic: &Diagnostic, text: Option<&str>, style: Style) -> String {
    let line = text.and_then(|text| source_line(text, diagnostic.line));
    let title = level(diagnostic.severity).primary_title(&diagnostic.message).id(diagnostic.code.as_str());
    let advice = Level::HELP.message(diagnostic.code.advice());
    let group = match line {
        Some(line) => title.element(snippet(diagnostic, line)).element(advice),
        None => title.element(origin(diagnostic)).element(advice),
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

/// The line with a number, or `None` if the page is shorter.
fn source_line(text: &str, line: u32) -> Option<&str> {
    let index = usize::try_from(line).ok()?.checked_sub(1)?;
    text.lines().nth(index)
}

fn snippet<'a>(diagnostic: &'a Diagnostic, line: &'a str) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    Snippet::source(line)
        .line_start(diagnostic.line as usize)
        .path(&diagnostic.page)
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

fn origin(diagnostic: &Diagnostic) -> Origin<'_> {
    Origin::path(&diagnostic.page).line(diagnostic.line as usize).char_column(diagnostic.column as usize)
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
        let text = render(&diagnostic(3, 4), Some(PAGE), Style::Plain);
        let expected = "\
info[GD0302]: no space after `GET`
 --> v1.0/api/door-unlock.md:3:4
  |
3 | GET/doors/{id}/unlock
  |    ^^^^^^^^^^^^^^^^^^
  |
  = help: Add the space.";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_line_that_the_page_does_not_have_is_left_out() {
        for (line, page) in [(0, Some(PAGE)), (99, Some(PAGE)), (3, None)] {
            let text = render(&diagnostic(line, 1), page, Style::Plain);
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
        let hostile = Diagnostic::new(Code::RowUnused, "v1.0/api/x.md", 1, "\u{1b}[2J gone");
        let text = render(&hostile, Some("\u{1b}]0;title\u{7}| a |"), Style::Plain);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{7}'), "{text:?}");
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
