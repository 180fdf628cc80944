//! Columns: diagnostics with their lines and the text of a page in, the same with columns out.
//!
//! A diagnostic about something by name stands where that name stands in its line; one about a line as a whole, or about
//! what the line does not spell out, where the line's text starts. A line that the page does not have leaves column 1.

use super::Diagnostic;

/// Gives every diagnostic of one page its column.
pub(crate) fn place<'d>(diagnostics: impl Iterator<Item = &'d mut Diagnostic>, text: &str) {
    let mut wanted: Vec<&mut Diagnostic> = diagnostics.collect();
    wanted.sort_by_key(|diagnostic| diagnostic.line);
    let mut lines = (1_u32..).zip(text.lines());
    let mut at = lines.next();
    for diagnostic in wanted {
        while at.is_some_and(|(number, _)| number < diagnostic.line) {
            at = lines.next();
        }
        if let Some((_, line)) = at.filter(|(number, _)| *number == diagnostic.line) {
            diagnostic.column = column(line, diagnostic.subject.as_deref());
        }
    }
}

/// The 1-based column, in characters.
fn column(line: &str, subject: Option<&str>) -> u32 {
    let start = line.len() - line.trim_start().len();
    let named = subject.filter(|subject| !subject.is_empty()).and_then(|subject| word(line, subject));
    line[..named.unwrap_or(start)].chars().count() as u32 + 1
}

/// Where a name stands as a whole word, else where it stands at all.
fn word(line: &str, name: &str) -> Option<usize> {
    let part = |character: Option<char>| character.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let whole = line
        .match_indices(name)
        .map(|(at, _)| at)
        .find(|at| !part(line[..*at].chars().next_back()) && !part(line[at + name.len()..].chars().next()));
    whole.or_else(|| line.find(name))
}

#[cfg(test)]
mod tests {
    use super::{column, place};
    use crate::diagnostic::{Code, Diagnostic};

    #[test]
    fn a_name_stands_where_it_is_a_word() {
        assert_eq!(column("|ids|id|String|", Some("id")), 6);
        assert_eq!(column("|Ü|name|", Some("name")), 4);
        assert_eq!(column("  GET /x", None), 3);
        assert_eq!(column("  GET /x", Some("gone")), 3);
        assert_eq!(column("", None), 1);
    }

    #[test]
    fn every_diagnostic_finds_its_line_in_any_order() {
        let about = |line, subject: &str| Diagnostic::new(Code::RowUnused, "p", line, "").about(subject);
        let mut diagnostics = [about(3, "c"), about(1, "b"), about(9, "x"), about(3, "b")];
        place(diagnostics.iter_mut(), "a b\n\n a b c\n");
        assert_eq!(diagnostics.map(|diagnostic| diagnostic.column), [6, 3, 1, 4]);
    }
}
