//! Reads the tables of permissions: the scopes of each kind of caller.
//!
//! The words of a row name its caller; on a translated page the position does, too: work or school account, personal
//! account, application. Indented rows below a caller belong to the same caller. A word that is not a scope is left
//! out, so a caller that is not supported has no scopes. Any one scope of a row is enough, except where the words
//! between scopes ask for several together. If the columns are callers, each row is about one resource, and any one
//! scope of a column is enough for some resource.

use super::markdown::{Row, Table, Text};
use super::reader::Context;
use crate::lexicon::Lexicon;
use crate::model::types::{Caller, Permission};

/// Reads a table of permissions. A table with one column is not one.
pub(crate) fn read_permissions(table: &Table, context: Context<'_>) -> Vec<Permission> {
    let columns = table.head.len();
    if columns < 2 {
        return Vec::new();
    }
    let heads: Vec<Option<Caller>> =
        table.head.iter().map(|cell| caller_by_words(&cell.plain, context.lexicon)).collect();
    if heads.iter().flatten().count() > 1 {
        return read_by_column(table, &heads, context.lexicon);
    }
    let descending = descends(&table.head, context.lexicon);
    let mut found: Vec<CallerScopes> = Vec::new();
    for (row, caller) in table.rows.iter().zip(find_callers(table, context)) {
        let rows = CallerScopes::read(row, caller, (columns, descending), context.lexicon);
        match (caller, found.last_mut()) {
            (Some(_), _) => found.push(rows),
            (None, Some(above)) => above.add(rows),
            (None, None) => {}
        }
    }
    found.into_iter().filter_map(CallerScopes::into_permission).collect()
}

/// Reads a table whose columns are callers.
fn read_by_column(table: &Table, heads: &[Option<Caller>], lexicon: &Lexicon) -> Vec<Permission> {
    let columns = heads.iter().enumerate().filter_map(|(column, head)| Some((column, (*head)?)));
    let of_column = |(column, caller): (usize, Caller)| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        let least = cells.flat_map(|cell| read_sets(cell, lexicon)).collect();
        CallerScopes { caller: Some(caller), least, higher: Vec::new() }.into_permission()
    };
    columns.filter_map(of_column).collect()
}

/// The scopes in the rows of a caller: sets of which any one is enough.
struct CallerScopes {
    caller: Option<Caller>,
    least: Vec<Vec<String>>,
    higher: Vec<Vec<String>>,
}

impl CallerScopes {
    fn read(row: &Row, caller: Option<Caller>, (columns, descending): (usize, bool), lexicon: &Lexicon) -> Self {
        let mut least = row.cells.get(1).map(|cell| read_sets(cell, lexicon)).unwrap_or_default();
        if descending {
            least.reverse();
        }
        let higher = row.cells.get(2).filter(|_| columns == 3).map(|cell| read_sets(cell, lexicon)).unwrap_or_default();
        Self { caller, least, higher }
    }

    fn add(&mut self, below: Self) {
        self.least.extend(below.least);
        self.higher.extend(below.higher);
    }

    fn into_permission(self) -> Option<Permission> {
        let (scopes, more) = (distinct_scopes(&self.least), distinct_scopes(&self.higher));
        let mut together = [self.least, self.higher].concat();
        if together.iter().all(|set| set.len() == 1) {
            together.clear();
        }
        Some(Permission { caller: self.caller?, scopes, higher: more, together })
    }
}

/// Finds the caller of each row; `None` for a row that belongs to the caller above it, or to no caller.
fn find_callers(table: &Table, context: Context<'_>) -> Vec<Option<Caller>> {
    let cells: Vec<Option<&Text>> = table.rows.iter().map(|row| row.cells.first()).collect();
    let mut callers: Vec<Option<Caller>> =
        cells.iter().map(|cell| caller_by_words(&cell.as_ref()?.plain, context.lexicon)).collect();
    let heads = |cell: &Text| !cell.is_empty() && !cell.plain.starts_with('\u{a0}') && cell.links().next().is_none();
    let main: Vec<usize> = (0..cells.len()).filter(|row| cells[*row].is_some_and(heads)).collect();
    if main.len() == Caller::ALL.len() {
        let is_translated = |row: usize| context.translated || cells[row].is_some_and(|cell| !cell.plain.is_ascii());
        for (row, caller) in main.into_iter().zip(Caller::ALL).filter(|(row, _)| is_translated(*row)) {
            if callers[row].is_none() && !callers.contains(&Some(caller)) {
                callers[row] = Some(caller);
            }
        }
    }
    callers
}

/// The caller that the words of a cell name.
fn caller_by_words(cell: &str, lexicon: &Lexicon) -> Option<Caller> {
    let (words, cell) = (&lexicon.permissions, &cell.to_lowercase());
    if words.delegated.any(cell) {
        Some(if words.personal.any(cell) { Caller::DelegatedPersonal } else { Caller::DelegatedWork })
    } else {
        words.application.any(cell).then_some(Caller::Application)
    }
}

/// Whether the head says that the most privileged scope comes first.
fn descends(head: &[Text], lexicon: &Lexicon) -> bool {
    head.get(1).is_some_and(|cell| lexicon.permissions.descending.any(&cell.plain))
}

/// The scopes of sets, in order, each once.
fn distinct_scopes(sets: &[Vec<String>]) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in sets.iter().flatten() {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    scopes
}

/// Whether a text is one scope and nothing else, so that it is read from a cell as it is written there.
pub(crate) fn is_one_scope(text: &str) -> bool {
    find_scopes(text).eq([(0, text)])
}

/// Finds the scopes in a text, with their places.
fn find_scopes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/');
    text.split(move |c: char| !is_part(c)).filter_map(move |word| {
        let word = word.trim_matches(['.', '-', '/']);
        is_scope(word).then(|| (word.as_ptr().addr() - text.as_ptr().addr(), word))
    })
}

/// How the words between two scopes of a cell join them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// A comma alone: either is enough, unless the last joint asks for both.
    Comma,
    /// Either is enough.
    Or,
    /// Both are needed.
    And,
    /// Each set before it is needed together with one of the sets after it.
    Plus,
}

/// The most sets that a cell can have. Prose that would give more is not a list of scopes.
const MOST_SETS: usize = 64;

/// Reads the sets of scopes of a cell, of which any one is enough: `A and B, C` are two sets, `A, B and C` is one, `A,
/// B plus C` are two.
fn read_sets(cell: &Text, lexicon: &Lexicon) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<(Joint, &str)>> = vec![Vec::new()];
    let mut end = None;
    for (start, word) in find_scopes(&cell.plain) {
        let joint = end.map_or(Joint::Comma, |end| read_joint(&cell.plain[end..start], lexicon));
        end = Some(start + word.len());
        if joint == Joint::Plus {
            groups.push(Vec::new());
        }
        groups.last_mut().expect("there is one from the start").push((joint, word));
    }
    let choices: Vec<Vec<Vec<String>>> = groups.iter().map(|group| split_group(group)).collect();
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

fn read_joint(between: &str, lexicon: &Lexicon) -> Joint {
    let commas = |c: char| c.is_whitespace() || matches!(c, ',' | '，' | '、');
    let words = between.trim_matches(commas);
    // Translations leave many of these words in English.
    let both = [lexicon, Lexicon::english()].map(|lexicon| &lexicon.permissions);
    match words {
        "" => Joint::Comma,
        _ if both.iter().any(|known| known.and.is(words)) => Joint::And,
        _ if both.iter().any(|known| known.plus.any(words)) => Joint::Plus,
        _ => Joint::Or,
    }
}

/// Splits the scopes of a group into sets. In an enumeration, `A, B and C`, the last joint counts for all.
fn split_group(group: &[(Joint, &str)]) -> Vec<Vec<String>> {
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

/// Whether a word is a scope: `User.Read`, `Directory.AccessAsUser.All`, `eDiscovery.Read.All`,
/// `Bookings-Appointment.ReadWrite.All`, or one of the few without a dot that OpenID has.
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
    use super::{caller_by_words, is_one_scope, is_scope, read_sets};
    use crate::lexicon::Lexicon;
    use crate::model::types::Caller;
    use crate::parse::markdown::Text;

    #[test]
    fn scopes_differ_from_words() {
        for scope in ["User.Read", "Directory.AccessAsUser.All", "eDiscovery.Read.All", "offline_access"] {
            assert!(is_scope(scope), "{scope}");
        }
        for word in ["Not", "supported", "e.g", "user.md", "None", "www.Site"] {
            assert!(!is_scope(word), "{word}");
        }
    }

    #[test]
    fn a_scope_has_nothing_around_it() {
        for (text, expected) in [
            ("User.Read", true),
            ("openid", true),
            ("User.Read ", false),
            ("User.Read, User.Write", false),
            ("User.Re|ad", false),
            ("User.Größe", false),
            ("", false),
        ] {
            assert_eq!(is_one_scope(text), expected, "{text}");
        }
    }

    #[test]
    fn words_between_scopes_ask_for_several_together() {
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
            let found: Vec<String> = read_sets(&cell, Lexicon::english()).iter().map(|set| set.join("+")).collect();
            assert_eq!(found, expected, "{}", cell.plain);
        }
    }

    #[test]
    fn words_name_the_caller() {
        let caller = |cell, locale: &str| caller_by_words(cell, Lexicon::of(&locale.into()));
        assert_eq!(caller("Delegated (work or school account)", "en-us"), Some(Caller::DelegatedWork));
        assert_eq!(caller("Delegado (conta pessoal da Microsoft)", "pt-br"), Some(Caller::DelegatedPersonal));
        assert_eq!(caller("Для приложений", "ru-ru"), Some(Caller::Application));
        assert_eq!(caller("", "en-us"), None);
    }
}
