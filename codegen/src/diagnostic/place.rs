//! Finds the columns of diagnostics in the text of their page.
//!
//! A column points to the text that the diagnostic is about, or else to the first character of the line after its
//! indent.

use super::Diagnostic;

/// Sets the columns of the diagnostics of one page. If the page does not have the line, the column stays as it is.
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
            diagnostic.column = find_column(line, diagnostic.subject.as_deref());
        }
    }
}

/// The 1-based column, in characters.
fn find_column(line: &str, subject: Option<&str>) -> u32 {
    let start = line.len() - line.trim_start().len();
    let named = subject.filter(|subject| !subject.is_empty()).and_then(|subject| find_word(line, subject));
    line[..named.unwrap_or(start)].chars().count() as u32 + 1
}

/// The position of a name as a whole word, or else its first position.
fn find_word(line: &str, name: &str) -> Option<usize> {
    let part = |character: Option<char>| character.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let whole = line
        .match_indices(name)
        .map(|(at, _)| at)
        .find(|at| !part(line[..*at].chars().next_back()) && !part(line[at + name.len()..].chars().next()));
    whole.or_else(|| line.find(name))
}

#[cfg(test)]
mod tests {
    use super::{find_column, place};
    use crate::diagnostic::{Code, Diagnostic};

    #[test]
    fn the_column_is_that_of_the_whole_word() {
        assert_eq!(find_column("|ids|id|String|", Some("id")), 6);
        assert_eq!(find_column("|Ü|name|", Some("name")), 4);
        assert_eq!(find_column("  GET /x", None), 3);
        assert_eq!(find_column("  GET /x", Some("gone")), 3);
        assert_eq!(find_column("", None), 1);
    }

    #[test]
    fn diagnostics_get_their_columns_in_any_order() {
        let about = |line, subject: &str| Diagnostic::new(Code::RowUnused, "p", line, "").about(subject);
        let mut diagnostics = [about(3, "c"), about(1, "b"), about(9, "x"), about(3, "b")];
        place(diagnostics.iter_mut(), "a b\n\n a b c\n");
        assert_eq!(diagnostics.map(|diagnostic| diagnostic.column), [6, 3, 1, 4]);
    }
}
