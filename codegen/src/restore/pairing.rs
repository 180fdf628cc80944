//! Pairs the rows of a translated table with the wire names that could belong to them.
//!
//! A row whose cell was not translated is paired with its own name. The others are paired by similarity, if a name was
//! written in other letters, by what the same words stand for elsewhere, and by their order between known rows.

use super::candidate::{Candidate, Candidates, Pairing};
use super::context::PageContext;
use super::evidence::Evidence;
use super::evidence::same_words::Memory;
use super::rows::RowView;
use super::value_kind::ValueKind;
use super::vocabulary::{PlainWords, Vocabulary};
use crate::model::names::Name;

/// How similar a cell and a name have to be. Transliterated names reach 0.75; different names of one type rarely do.
const ALIKE: f64 = 0.75;

/// The factor by which the best score has to exceed the next one. Names with nearly equal scores are a guess.
const LEAD: f64 = 1.15;

/// Shorter names are not compared, since they are similar by chance.
const SHORTEST_ALIKE: usize = 4;

/// A row whose name is to be found.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowText<'r> {
    pub(super) cell: &'r str,
    pub(super) kind: ValueKind,
    /// Whether the cell may be a name on the wire.
    pub(super) is_wire: bool,
    /// Whether the cell is known to be the name.
    pub(super) is_settled: bool,
    /// Whether it is a relationship. Representations rarely show those, so a name that is left over may belong
    /// elsewhere.
    pub(super) is_relationship: bool,
}

/// A wire name that a row may have.
#[derive(Clone, Copy, Debug)]
pub(super) struct WireName<'k> {
    pub(super) name: &'k str,
    pub(super) kind: ValueKind,
}

/// Wire names in the order in which one place lists them, and the kind of evidence that they are.
#[derive(Clone, Debug)]
pub(super) struct NameList<'k> {
    pub(super) evidence: Evidence,
    pub(super) names: Vec<WireName<'k>>,
}

impl<'r> RowText<'r> {
    /// A row of which only the name is known.
    pub(super) fn of_name(name: &'r Name, vocabulary: &Vocabulary) -> Self {
        let is_settled = vocabulary.is_settled(name);
        Self { cell: name, kind: ValueKind::ANY, is_wire: name.is_settled(), is_settled, is_relationship: false }
    }

    /// A row of a table of properties or parameters.
    pub(super) fn of(row: RowView<'r>, context: &PageContext<'_>) -> Self {
        let kind = ValueKind::of_cell(row.ty, context.wordless);
        Self { kind, ..Self::of_name(row.name, context.vocabulary) }
    }

    /// A row of a table of relationships.
    pub(super) fn of_relationship(row: RowView<'r>, context: &PageContext<'_>) -> Self {
        let kind = ValueKind::of_relationship(row.ty, context.wordless);
        Self { kind, is_relationship: true, ..Self::of(row, context) }
    }
}

impl<'k> WireName<'k> {
    /// A name of which nothing else is known.
    pub(super) fn of_any_kind(name: &'k str) -> Self {
        Self { name, kind: ValueKind::ANY }
    }
}

impl<'k> NameList<'k> {
    /// A list of names of which nothing else is known.
    pub(super) fn of_any_kind(evidence: Evidence, names: impl IntoIterator<Item = &'k String>) -> Self {
        Self { evidence, names: names.into_iter().map(|name| WireName::of_any_kind(name)).collect() }
    }
}

/// Decides the name of each row by several lists, the most trusted first. A later list decides only on rows that are
/// still open.
pub(super) fn pair_lists(
    rows: &[RowText<'_>],
    lists: &[NameList<'_>],
    plain: PlainWords,
    memory: &Memory,
) -> Candidates {
    let mut decided: Candidates = vec![None; rows.len()];
    for list in lists {
        let anchored: Vec<RowText<'_>> = rows
            .iter()
            .zip(&decided)
            .map(|(row, candidate)| match candidate {
                Some(candidate) => RowText { cell: &candidate.value, is_wire: true, is_settled: true, ..*row },
                None => *row,
            })
            .collect();
        let paired = pair(&anchored, &list.names, plain, memory);
        let candidates: Candidates = paired
            .into_iter()
            .map(|paired| {
                let (at, pairing) = paired?;
                Some(Candidate { value: list.names[at].name.to_owned(), evidence: list.evidence, pairing })
            })
            .collect();
        for (decided, candidate) in decided.iter_mut().zip(candidates) {
            *decided = decided.take().or(candidate);
        }
    }
    decided
}

/// Finds the name of each row: its index, and how the row was paired with it.
pub(super) fn pair(
    rows: &[RowText<'_>],
    names: &[WireName<'_>],
    plain: PlainWords,
    memory: &Memory,
) -> Vec<Option<(usize, Pairing)>> {
    let mut pairs = Pairs { rows, names, paired: vec![None; rows.len()], taken: vec![false; names.len()] };
    pairs.by_spelling();
    let unpaired: Vec<bool> =
        rows.iter().zip(&pairs.paired).map(|(row, paired)| !row.is_settled && paired.is_none()).collect();
    let doubtful = |row: &RowText<'_>| is_doubtful(row, plain);
    let open: Vec<bool> = rows.iter().zip(&unpaired).map(|(row, open)| *open && doubtful(row)).collect();
    let stays = |row: &RowText<'_>| plain == PlainWords::GiveWay && row.is_wire;
    let damaged: Vec<bool> = rows.iter().zip(&open).map(|(row, open)| *open && !stays(row)).collect();
    if unpaired.contains(&true) {
        let score = |cell: &str, name: &str| likeness(cell, name).filter(|likeness| *likeness >= ALIKE);
        pairs.by_score(Pairing::Likeness, &unpaired, score);
    }
    if open.contains(&true) {
        pairs.by_position(&open);
    }
    if damaged.contains(&true) {
        pairs.by_score(Pairing::Words, &damaged, |cell, name| memory.times(cell, name).map(f64::from));
        while pairs.between_neighbours(&damaged) {}
        pairs.the_only_one(&damaged);
    }
    pairs.paired
}

/// Whether a cell may be the translation of a name: it is no wire name, or it is a single plain word in a language that
/// is written in the letters of names.
fn is_doubtful(row: &RowText<'_>, plain: PlainWords) -> bool {
    !row.is_wire || (plain != PlainWords::Stand && row.cell.chars().skip(1).all(|c| c.is_ascii_lowercase()))
}

/// The similarity of two names in Latin letters, from 0 to 1; `None` if one of them is too short to compare.
pub(super) fn likeness(cell: &str, name: &str) -> Option<f64> {
    let plain = |text: &str| -> String {
        any_ascii::any_ascii(text).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let (cell, name) = (plain(cell), plain(name));
    let long_enough = cell.len() >= SHORTEST_ALIKE && name.len() >= SHORTEST_ALIKE;
    long_enough.then(|| strsim::normalized_damerau_levenshtein(&cell, &name))
}

/// Rows and names, and the pairs found so far.
struct Pairs<'a> {
    rows: &'a [RowText<'a>],
    names: &'a [WireName<'a>],
    paired: Vec<Option<(usize, Pairing)>>,
    taken: Vec<bool>,
}

impl Pairs<'_> {
    fn take(&mut self, row: usize, name: usize, pairing: Pairing) {
        self.paired[row] = Some((name, pairing));
        self.taken[name] = true;
    }

    /// Whether the kind of a row allows a name whose only evidence is its position.
    fn may_be(&self, row: usize, name: usize) -> bool {
        let (row, kind) = (self.rows[row], self.names[name].kind);
        if row.is_relationship { row.kind.fits(kind) } else { row.kind.may_be(kind) }
    }

    /// Pairs rows with the names that they have already.
    fn by_spelling(&mut self) {
        for row in 0..self.rows.len() {
            let same = |name: &WireName<'_>| name.name.eq_ignore_ascii_case(self.rows[row].cell);
            let name = self.names.iter().position(same).filter(|name| !self.taken[*name]);
            if let Some(name) = name {
                self.take(row, name, Pairing::Spelling);
            }
        }
    }

    /// Pairs the open rows with the names at their positions, if there are as many names as rows and all pairs so far
    /// are at the same positions.
    fn by_position(&mut self, open: &[bool]) {
        let in_place =
            |(row, paired): (usize, &Option<(usize, Pairing)>)| paired.map_or(open[row], |(at, _)| at == row);
        let as_many = self.rows.len() == self.names.len() && self.paired.iter().any(Option::is_some);
        let rest: Vec<usize> = (0..open.len()).filter(|row| self.paired[*row].is_none()).collect();
        if as_many && self.paired.iter().enumerate().all(in_place) && self.fit(&rest, &rest, true) {
            rest.into_iter().for_each(|row| self.take(row, row, Pairing::Position));
        }
    }

    /// Pairs each open row with the name that has the highest score, if it leads clearly and no other row scores
    /// higher.
    fn by_score(&mut self, pairing: Pairing, open: &[bool], score: impl Fn(&str, &str) -> Option<f64>) {
        let mut best: Vec<(f64, usize, usize)> = (0..open.len())
            .filter(|row| open[*row] && self.paired[*row].is_none())
            .filter_map(|row| self.best_name(row, &score))
            .collect();
        best.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, row, name) in best {
            if !self.taken[name] {
                self.take(row, name, pairing);
            }
        }
    }

    /// The free name of a fitting kind with the highest score, if it leads clearly: score, row, name.
    fn best_name(&self, row: usize, score: impl Fn(&str, &str) -> Option<f64>) -> Option<(f64, usize, usize)> {
        let free = (0..self.names.len()).filter(|name| !self.taken[*name]);
        let fitting = free.filter(|name| self.rows[row].kind.may_be(self.names[*name].kind));
        let mut scores: Vec<(f64, usize)> =
            fitting.filter_map(|name| Some((score(self.rows[row].cell, self.names[name].name)?, name))).collect();
        scores.sort_by(|a, b| b.0.total_cmp(&a.0));
        match scores[..] {
            [(best, name)] => Some((best, row, name)),
            [(best, name), (next, _), ..] if best >= next * LEAD => Some((best, row, name)),
            _ => None,
        }
    }

    /// Pairs the open rows between two known ones, if there are as many names between the names of those two.
    fn between_neighbours(&mut self, open: &[bool]) -> bool {
        let mut changed = false;
        let mut start = 0;
        while start < self.rows.len() {
            let end = (start..self.rows.len()).find(|row| self.paired[*row].is_some()).unwrap_or(self.rows.len());
            changed |= self.within_gap(open, start, end);
            start = end + 1;
        }
        changed
    }

    /// Pairs the open rows of one gap between known rows.
    fn within_gap(&mut self, open: &[bool], start: usize, end: usize) -> bool {
        let missing: Vec<usize> = (start..end).filter(|row| open[*row]).collect();
        let name_of = |row: usize| self.paired.get(row).copied().flatten().map(|(name, _)| name);
        let from = start.checked_sub(1).and_then(name_of).map_or(0, |name| name + 1);
        let to = name_of(end).unwrap_or(self.names.len());
        let free: Vec<usize> = (from..to.max(from)).filter(|name| !self.taken[*name]).collect();
        let bounded = start > 0 && end < self.rows.len();
        let pairs_up = !missing.is_empty()
            && missing.len() == free.len()
            && (bounded || self.none_to_spare(open))
            && self.fit(&missing, &free, bounded);
        if pairs_up {
            missing.iter().zip(&free).for_each(|(row, name)| self.take(*row, *name, Pairing::Neighbours));
        }
        pairs_up
    }

    /// Whether the kinds of rows and names fit, pair by pair. If positions are known, one pair may fit only nearly.
    fn fit(&self, rows: &[usize], names: &[usize], is_known_position: bool) -> bool {
        let kinds = || rows.iter().zip(names).map(|(row, name)| (self.rows[*row].kind, self.names[*name].kind));
        if is_known_position {
            let slips = kinds().filter(|(row, name)| !row.fits(*name)).count();
            slips <= 1 && kinds().all(|(row, name)| row.nearly_fits(name))
        } else {
            rows.iter().zip(names).all(|(row, name)| self.may_be(*row, *name))
        }
    }

    /// Whether the number of open rows is the number of names that are left.
    fn none_to_spare(&self, open: &[bool]) -> bool {
        let missing = (0..open.len()).filter(|row| open[*row] && self.paired[*row].is_none()).count();
        missing == self.taken.iter().filter(|taken| !**taken).count()
    }

    /// Pairs the one open row with the one name that is left and fits.
    fn the_only_one(&mut self, open: &[bool]) {
        let missing: Vec<usize> = (0..open.len()).filter(|row| open[*row] && self.paired[*row].is_none()).collect();
        let [row] = missing[..] else { return };
        let free: Vec<usize> =
            (0..self.names.len()).filter(|name| !self.taken[*name] && self.may_be(row, *name)).collect();
        if let [name] = free[..] {
            self.take(row, name, Pairing::Remainder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, PlainWords, RowText, Vocabulary, WireName, pair};
    use crate::restore::evidence::same_words::Memory;

    fn names(rows: &[&str], names: &[&str], memory: &Memory) -> Vec<String> {
        let rows: Vec<Name> = rows.iter().map(|cell| Name::new(*cell)).collect();
        let rows: Vec<RowText<'_>> = rows.iter().map(|name| RowText::of_name(name, &Vocabulary::default())).collect();
        let keys: Vec<WireName<'_>> = names.iter().map(|name| WireName::of_any_kind(name)).collect();
        let paired = pair(&rows, &keys, PlainWords::GiveWay, memory);
        paired.into_iter().map(|pair| pair.map_or("-", |(name, _)| keys[name].name).to_owned()).collect()
    }

    #[test]
    fn rows_keep_their_names_and_the_others_are_paired_by_position() {
        let memory = Memory::default();
        assert_eq!(names(&["id", "Имя", "Size"], &["id", "name", "size"], &memory), ["id", "name", "size"]);
        assert_eq!(names(&["id", "Имя", "размер"], &["size", "id", "name"], &memory), ["id", "-", "-"]);
        assert_eq!(names(&["порталскин", "Имя"], &["name", "portalSkin", "kind"], &memory), ["portalSkin", "-"]);
        assert_eq!(names(&["“valor”", "isOn"], &["value"], &memory), ["value", "-"]);
        assert_eq!(names(&["id", "data", "isOn"], &["id", "date", "isOn"], &memory), ["id", "date", "isOn"]);
        assert_eq!(names(&["row", "column"], &["row", "address", "value"], &memory), ["row", "-"]);
    }

    #[test]
    fn the_same_words_elsewhere_decide_between_names() {
        let mut memory = Memory::default();
        memory.learn("размер", "size");
        assert_eq!(names(&["id", "Имя", "размер"], &["size", "id", "name"], &memory), ["id", "name", "size"]);
    }
}
