//! Permission tables: rows in, the scopes of each kind of caller out.
//!
//! Rows are told by their words, in a translation also by their position: work or school account, personal account,
//! application. Rows that are set in below one say more of the same caller. What is no scope is left out, so a row that says
//! that a caller is not supported has none. Any one scope of a row is enough, but for those that the words between them want
//! at once. Where the columns are callers, each row is about a resource, and any one scope of a column is enough for some.

use super::Context;
use super::lexicon::Lexicon;
use super::markdown::{Row, Table, Text};
use crate::model::types::{Caller, Permission};

/// The kinds of callers in the order of nearly all tables.
const IN_ORDER: [Caller; 3] = [Caller::DelegatedWork, Caller::DelegatedPersonal, Caller::Application];

/// Reads a permissions table; nothing when it is none.
pub(crate) fn permissions(table: &Table, context: Context<'_>) -> Vec<Permission> {
    let columns = table.head.len();
    if columns < 2 {
        return Vec::new();
    }
    let heads: Vec<Option<Caller>> = table.head.iter().map(|cell| by_words(&cell.plain, context.lexicon)).collect();
    if heads.iter().flatten().count() > 1 {
        return by_column(table, &heads, context.lexicon);
    }
    let descending = descends(&table.head, context.lexicon);
    let mut found: Vec<Said> = Vec::new();
    for (row, caller) in table.rows.iter().zip(callers(table, context)) {
        let rows = Said::of(row, caller, (columns, descending), context.lexicon);
        match (caller, found.last_mut()) {
            (Some(_), _) => found.push(rows),
            (None, Some(above)) => above.add(rows),
            (None, None) => {}
        }
    }
    found.into_iter().filter_map(Said::permission).collect()
}

/// Reads a table whose columns are callers.
fn by_column(table: &Table, heads: &[Option<Caller>], lexicon: &Lexicon) -> Vec<Permission> {
    let columns = heads.iter().enumerate().filter_map(|(column, head)| Some((column, (*head)?)));
    let of_column = |(column, caller): (usize, Caller)| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        let least = cells.flat_map(|cell| sets(cell, lexicon)).collect();
        Said { caller: Some(caller), least, higher: Vec::new() }.permission()
    };
    columns.filter_map(of_column).collect()
}

/// What the rows of a caller say: sets of scopes of which any one will do.
struct Said {
    caller: Option<Caller>,
    least: Vec<Vec<String>>,
    higher: Vec<Vec<String>>,
}

impl Said {
    fn of(row: &Row, caller: Option<Caller>, (columns, descending): (usize, bool), lexicon: &Lexicon) -> Self {
        let mut least = row.cells.get(1).map(|cell| sets(cell, lexicon)).unwrap_or_default();
        if descending {
            least.reverse();
        }
        let higher = row.cells.get(2).filter(|_| columns == 3).map(|cell| sets(cell, lexicon)).unwrap_or_default();
        Self { caller, least, higher }
    }

    fn add(&mut self, below: Self) {
        self.least.extend(below.least);
        self.higher.extend(below.higher);
    }

    fn permission(self) -> Option<Permission> {
        let (scopes, more) = (scopes(&self.least), scopes(&self.higher));
        let mut together = [self.least, self.higher].concat();
        if together.iter().all(|set| set.len() == 1) {
            together.clear();
        }
        Some(Permission { caller: self.caller?, scopes, higher: more, together })
    }
}

/// The caller that each row names; none for a row that says more of the one above, or of something else.
fn callers(table: &Table, context: Context<'_>) -> Vec<Option<Caller>> {
    let cells: Vec<Option<&Text>> = table.rows.iter().map(|row| row.cells.first()).collect();
    let mut callers: Vec<Option<Caller>> =
        cells.iter().map(|cell| by_words(&cell.as_ref()?.plain, context.lexicon)).collect();
    let heads = |cell: &Text| !cell.is_empty() && !cell.plain.starts_with('\u{a0}') && cell.links().next().is_none();
    let main: Vec<usize> = (0..cells.len()).filter(|row| cells[*row].is_some_and(heads)).collect();
    if main.len() == IN_ORDER.len() {
        let other = |row: usize| context.translated || cells[row].is_some_and(|cell| !cell.plain.is_ascii());
        for (row, caller) in main.into_iter().zip(IN_ORDER).filter(|(row, _)| other(*row)) {
            if callers[row].is_none() && !callers.contains(&Some(caller)) {
                callers[row] = Some(caller);
            }
        }
    }
    callers
}

fn by_words(cell: &str, lexicon: &Lexicon) -> Option<Caller> {
    let (said, cell) = (&lexicon.permissions, &cell.to_lowercase());
    match () {
        () if said.delegated.any(cell) && said.personal.any(cell) => Some(Caller::DelegatedPersonal),
        () if said.delegated.any(cell) => Some(Caller::DelegatedWork),
        () if said.application.any(cell) => Some(Caller::Application),
        () => None,
    }
}

/// Whether the head says that the most privileged scope comes first.
fn descends(head: &[Text], lexicon: &Lexicon) -> bool {
    head.get(1).is_some_and(|cell| lexicon.permissions.descending.any(&cell.plain))
}

/// The scopes of sets, in order, without repetition.
fn scopes(sets: &[Vec<String>]) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in sets.iter().flatten() {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    scopes
}

/// The scopes as they stand in a text, and where.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/');
    text.split(move |c: char| !is_part(c)).filter_map(move |word| {
        let word = word.trim_matches(['.', '-', '/']);
        is_scope(word).then(|| (word.as_ptr().addr() - text.as_ptr().addr(), word))
    })
}

/// What stands between two scopes of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Nothing but a comma: either will do, if the last joint does not say otherwise.
    Comma,
    /// Either will do.
    Or,
    /// Both are needed.
    And,
    /// What stands before is needed with what stands behind.
    Plus,
}

/// How many sets a cell can mean; one that would mean more is no list of scopes.
const MOST_SETS: usize = 64;

/// The sets of scopes in a cell of which any one will do: `A and B, C` are two sets, `A, B and C` is one, `A, B plus C` are two.
fn sets(cell: &Text, lexicon: &Lexicon) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<(Joint, &str)>> = vec![Vec::new()];
    let mut end = None;
    for (start, word) in words(&cell.plain) {
        let joint = end.map_or(Joint::Comma, |end| joint(&cell.plain[end..start], lexicon));
        end = Some(start + word.len());
        if joint == Joint::Plus {
            groups.push(Vec::new());
        }
        groups.last_mut().expect("there is one from the start").push((joint, word));
    }
    let choices: Vec<Vec<Vec<String>>> = groups.iter().map(|group| alternatives(group)).collect();
    if choices.iter().map(Vec::len).try_fold(1, usize::checked_mul).is_none_or(|count| count > MOST_SETS) {
        return choices.concat();
    }
    let mut sets: Vec<Vec<String>> = vec![Vec::new()];
    for choices in choices {
        sets = sets.iter().flat_map(|set| choices.iter().map(|choice| [set.as_slice(), choice].concat())).collect();
    }
    sets.retain(|set| !set.is_empty());
    sets
}

fn joint(between: &str, lexicon: &Lexicon) -> Joint {
    let commas = |c: char| c.is_whitespace() || matches!(c, ',' | '，' | '、');
    let words = between.trim_matches(commas);
    // Translations leave many of these words in English.
    let said = [lexicon, Lexicon::english()].map(|lexicon| &lexicon.permissions);
    match words {
        "" => Joint::Comma,
        _ if said.iter().any(|said| said.and.is(words)) => Joint::And,
        _ if said.iter().any(|said| said.plus.any(words)) => Joint::Plus,
        _ => Joint::Or,
    }
}

/// The sets of a group. In an enumeration, `A, B and C`, the last joint speaks for all.
fn alternatives(group: &[(Joint, &str)]) -> Vec<Vec<String>> {
    let joints: Vec<Joint> = group.iter().skip(1).map(|(joint, _)| *joint).collect();
    let enumerated =
        matches!(joints.as_slice(), [others @ .., Joint::And] if others.iter().all(|one| *one == Joint::Comma));
    let mut sets: Vec<Vec<String>> = Vec::new();
    for (index, (joint, word)) in group.iter().enumerate() {
        match sets.last_mut() {
            Some(set) if index > 0 && (enumerated || *joint == Joint::And) => set.push((*word).to_owned()),
            _ => sets.push(vec![(*word).to_owned()]),
        }
    }
    sets
}

/// `User.Read`, `Directory.AccessAsUser.All`, `eDiscovery.Read.All`, `Bookings-Appointment.ReadWrite.All`; also the
/// few without a dot that OpenID has.
pub(super) fn is_scope(word: &str) -> bool {
    let mut parts = word.split('.');
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    match rest.as_slice() {
        [] => matches!(word, "openid" | "profile" | "email" | "offline_access"),
        rest => {
            rest.len() <= 4
                && first.len() >= 2
                && !first.contains('/')
                && !matches!(first, "microsoft" | "graph" | "www")
                && rest.iter().all(|part| part.chars().next().is_some_and(|c| c.is_ascii_uppercase() || c == '_'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{by_words, is_scope, sets};
    use crate::model::types::Caller;
    use crate::parse::lexicon::Lexicon;
    use crate::parse::markdown::Text;

    #[test]
    fn scopes_are_told_from_words() {
        for scope in ["User.Read", "Directory.AccessAsUser.All", "eDiscovery.Read.All", "offline_access"] {
            assert!(is_scope(scope), "{scope}");
        }
        for word in ["Not", "supported", "e.g", "user.md", "None", "www.Site"] {
            assert!(!is_scope(word), "{word}");
        }
    }

    #[test]
    fn some_scopes_are_wanted_at_once() {
        let cases: [(&str, &[&str]); 9] = [
            ("Not supported.", &[]),
            ("Boat.Read, Boat.Write", &["Boat.Read", "Boat.Write"]),
            ("Boat.Read and Oar.Read, Boat.Write", &["Boat.Read+Oar.Read", "Boat.Write"]),
            ("Boat.Write; Boat.Read and Oar.Read", &["Boat.Write", "Boat.Read+Oar.Read"]),
            ("Boat.Read, Oar.Read and Sail.Read", &["Boat.Read+Oar.Read+Sail.Read"]),
            ("Boat.Read, Oar.Read, and Sail.Read", &["Boat.Read+Oar.Read+Sail.Read"]),
            ("Boat.Read, Oar.Read, or Sail.Read", &["Boat.Read", "Oar.Read", "Sail.Read"]),
            ("One of Boat.Read, Oar.Read plus Sail.Read", &["Boat.Read+Sail.Read", "Oar.Read+Sail.Read"]),
            (
                "Boat.Read, Oar.Read plus either Sail.Read or Sail.Write",
                &["Boat.Read+Sail.Read", "Boat.Read+Sail.Write", "Oar.Read+Sail.Read", "Oar.Read+Sail.Write"],
            ),
        ];
        for (cell, expected) in cases {
            let cell = Text { plain: cell.to_owned(), marks: Vec::new() };
            let found: Vec<String> = sets(&cell, Lexicon::english()).iter().map(|set| set.join("+")).collect();
            assert_eq!(found, expected, "{}", cell.plain);
        }
    }

    #[test]
    fn words_tell_the_caller() {
        let told = |cell, locale| by_words(cell, Lexicon::of(locale));
        assert_eq!(told("Delegated (work or school account)", "en-us"), Some(Caller::DelegatedWork));
        assert_eq!(told("Delegado (conta pessoal da Microsoft)", "pt-br"), Some(Caller::DelegatedPersonal));
        assert_eq!(told("Для приложений", "ru-ru"), Some(Caller::Application));
        assert_eq!(told("", "en-us"), None);
    }
}
