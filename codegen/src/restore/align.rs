//! Alignment: the rows of a translated table and the names that it should hold in, which row has which name out.
//!
//! A name that translation left alone finds itself. The others are found by what is left: by likeness where a name was
//! written in other letters, by what the same words stand for elsewhere, and by their order between neighbours.

use super::NamedRow;
use super::kind::Kind;
use super::memory::Memory;
use super::words::Plain;

/// A row: what its cell says, and its kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'r> {
    pub(super) said: &'r str,
    pub(super) kind: Kind,
    /// Whether its name is known already.
    pub(super) named: bool,
    /// Whether it leads to an entity, as representations rarely show: a key that is left over may have nothing to do with it.
    pub(super) leads: bool,
}

/// A name that a row may have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key<'k> {
    pub(super) name: &'k str,
    pub(super) kind: Kind,
}

impl<'r> Row<'r> {
    /// A row whose name is not known.
    pub(super) fn new(said: &'r str, kind: Kind) -> Self {
        Self { said, kind, named: false, leads: false }
    }

    /// A row of a table; its name is known where it stands for sure.
    pub(super) fn of(row: &'r impl NamedRow, wordless: bool) -> Self {
        let kind = Kind::of_cell(row.ty(), wordless);
        Self { said: row.name(), kind, named: row.stated().sure, leads: false }
    }

    /// A row that leads to an entity.
    pub(super) fn leading(row: &'r impl NamedRow, wordless: bool) -> Self {
        Self { kind: Kind::of_relationship(row.ty(), wordless), leads: true, ..Self::of(row, wordless) }
    }
}

impl<'k> Key<'k> {
    /// A name of which nothing else is known.
    pub(super) fn named(name: &'k str) -> Self {
        Self { name, kind: Kind::ANY }
    }
}

/// Which of the keys each row names.
pub(super) fn align(rows: &[Row<'_>], keys: &[Key<'_>], plain: Plain, memory: &Memory) -> Vec<Option<usize>> {
    let mut aligned = Alignment { rows, keys, found: vec![None; rows.len()], taken: vec![false; keys.len()] };
    aligned.exact();
    let is_open =
        |(row, found): (&Row<'_>, &Option<usize>)| !row.named && found.is_none() && is_doubtful(row.said, plain);
    let open: Vec<bool> = rows.iter().zip(&aligned.found).map(is_open).collect();
    let gives_way = |said: &str| plain == Plain::GivesWay && is_wire_name(said);
    let damaged: Vec<bool> = rows.iter().zip(&open).map(|(row, open)| *open && !gives_way(row.said)).collect();
    let apart: Vec<bool> = rows.iter().zip(&aligned.found).map(|(row, found)| !row.named && found.is_none()).collect();
    if apart.contains(&true) {
        aligned.by_score(&apart, |said, name| likeness(said, name).filter(|likeness| *likeness >= 0.75));
    }
    if open.contains(&true) {
        aligned.by_place(&open);
    }
    if damaged.contains(&true) {
        aligned.by_score(&damaged, |said, name| memory.times(said, name).map(f64::from));
        while aligned.between_neighbours(&damaged) {}
        aligned.the_only_one(&damaged);
    }
    aligned.found
}

/// The name of each row from several lists of keys, the surest first: a later one names what the others left open.
pub(super) fn align_each(
    rows: &[Row<'_>],
    sources: &[Vec<Key<'_>>],
    plain: Plain,
    memory: &Memory,
) -> Vec<Option<String>> {
    let mut found: Vec<Option<String>> = vec![None; rows.len()];
    for source in sources {
        let anchors: Vec<Row<'_>> = rows
            .iter()
            .zip(&found)
            .map(|(row, name)| name.as_deref().map_or(*row, |said| Row { said, named: true, ..*row }))
            .collect();
        let aligned = align(&anchors, source, plain, memory);
        let names: Vec<Option<String>> = aligned.iter().map(|key| key.map(|key| source[key].name.to_owned())).collect();
        for (known, name) in found.iter_mut().zip(names) {
            *known = known.take().or(name);
        }
    }
    found
}

/// Whether what a cell says may be the translation of a name: what is no name, or a single plain word where the language is
/// written in the same letters.
fn is_doubtful(said: &str, plain: Plain) -> bool {
    !is_wire_name(said) || (plain != Plain::Stands && said.chars().skip(1).all(|c| c.is_ascii_lowercase()))
}

/// Whether a name may be one of the wire.
pub(super) fn is_wire_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '@' | '$'))
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'@' | b'$' | b'.' | b'#' | b'-'))
}

/// How much alike two names are, from 0 to 1, in the letters of ASCII; none where one has no letters to compare.
pub(super) fn likeness(said: &str, name: &str) -> Option<f64> {
    let plain = |text: &str| -> String {
        any_ascii::any_ascii(text).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let (said, name) = (plain(said), plain(name));
    (said.len() >= 4 && name.len() >= 4).then(|| strsim::normalized_damerau_levenshtein(&said, &name))
}

struct Alignment<'a> {
    rows: &'a [Row<'a>],
    keys: &'a [Key<'a>],
    found: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Alignment<'_> {
    fn exact(&mut self) {
        for (row, found) in self.rows.iter().zip(&mut self.found) {
            let same = |key: &Key<'_>| key.name.eq_ignore_ascii_case(row.said);
            *found = self.keys.iter().position(same).filter(|key| !std::mem::replace(&mut self.taken[*key], true));
        }
    }

    fn take(&mut self, row: usize, key: usize) {
        self.found[row] = Some(key);
        self.taken[key] = true;
    }

    /// Whether nothing but its place speaks for or against a key that no other row has.
    fn may_be(&self, row: usize, key: usize) -> bool {
        let (row, key) = (self.rows[row], self.keys[key].kind);
        if row.leads { row.kind.fits(key) } else { row.kind.may_be(key) }
    }

    /// Names the open rows by the keys at their places, where there are as many and those that are found are at theirs.
    fn by_place(&mut self, open: &[bool]) {
        let placed = |(row, found): (usize, &Option<usize>)| found.map_or(open[row], |key| key == row);
        let as_many = self.rows.len() == self.keys.len() && self.found.iter().any(Option::is_some);
        let rest: Vec<usize> = (0..open.len()).filter(|row| self.found[*row].is_none()).collect();
        if as_many && self.found.iter().enumerate().all(placed) && self.fit(&rest, &rest, true) {
            rest.into_iter().for_each(|row| self.take(row, row));
        }
    }

    /// Gives each open row the key with the highest score, where it is the highest by far, and no other row has a higher one.
    fn by_score(&mut self, open: &[bool], score: impl Fn(&str, &str) -> Option<f64>) {
        let mut scored: Vec<(f64, usize, usize)> = Vec::new();
        for row in (0..open.len()).filter(|row| open[*row] && self.found[*row].is_none()) {
            let fitting = (0..self.keys.len()).filter(|key| !self.taken[*key]);
            let fitting = fitting.filter(|key| self.rows[row].kind.may_be(self.keys[*key].kind));
            let mut scores: Vec<(f64, usize)> =
                fitting.filter_map(|key| Some((score(self.rows[row].said, self.keys[key].name)?, key))).collect();
            scores.sort_by(|a, b| b.0.total_cmp(&a.0));
            match scores[..] {
                [(best, key)] => scored.push((best, row, key)),
                [(best, key), (next, _), ..] if best >= next * 1.15 => scored.push((best, row, key)),
                _ => {}
            }
        }
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, row, key) in scored {
            if !self.taken[key] {
                self.take(row, key);
            }
        }
    }

    /// Names the open rows between two named ones, where as many keys stand between theirs.
    fn between_neighbours(&mut self, open: &[bool]) -> bool {
        let mut changed = false;
        let mut start = 0;
        while start < self.rows.len() {
            let end = (start..self.rows.len()).find(|row| self.found[*row].is_some()).unwrap_or(self.rows.len());
            let missing: Vec<usize> = (start..end).filter(|row| open[*row]).collect();
            let from = start.checked_sub(1).and_then(|row| self.found[row]).map_or(0, |key| key + 1);
            let to = self.found.get(end).copied().flatten().unwrap_or(self.keys.len());
            let free: Vec<usize> = (from..to.max(from)).filter(|key| !self.taken[*key]).collect();
            let bounded = start > 0 && end < self.rows.len();
            if !missing.is_empty()
                && missing.len() == free.len()
                && (bounded || self.none_to_spare(open))
                && self.fit(&missing, &free, bounded)
            {
                for (row, key) in missing.iter().zip(&free) {
                    self.take(*row, *key);
                }
                changed = true;
            }
            start = end + 1;
        }
        changed
    }

    /// Whether rows and keys fit one by one; of those whose place is sure one may fit nearly.
    fn fit(&self, rows: &[usize], keys: &[usize], sure: bool) -> bool {
        let kinds = || rows.iter().zip(keys).map(|(row, key)| (self.rows[*row].kind, self.keys[*key].kind));
        let slips = kinds().filter(|(row, key)| !row.fits(*key)).count();
        if sure {
            return slips <= 1 && kinds().all(|(row, key)| row.nearly_fits(key));
        }
        rows.iter().zip(keys).all(|(row, key)| self.may_be(*row, *key))
    }

    /// Whether as many keys are left as rows.
    fn none_to_spare(&self, open: &[bool]) -> bool {
        let missing = (0..open.len()).filter(|row| open[*row] && self.found[*row].is_none()).count();
        missing == self.taken.iter().filter(|taken| !**taken).count()
    }

    /// Names the one open row by the one key that is left and fits.
    fn the_only_one(&mut self, open: &[bool]) {
        let missing: Vec<usize> = (0..open.len()).filter(|row| open[*row] && self.found[*row].is_none()).collect();
        let [row] = missing[..] else { return };
        let free: Vec<usize> = (0..self.keys.len()).filter(|key| !self.taken[*key] && self.may_be(row, *key)).collect();
        if let [key] = free[..] {
            self.take(row, key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Kind, Plain, Row, align};
    use crate::restore::memory::Memory;

    fn named(rows: &[&str], keys: &[&str], memory: &Memory) -> Vec<String> {
        let rows: Vec<Row<'_>> = rows.iter().map(|said| Row::new(said, Kind::ANY)).collect();
        let keys: Vec<Key<'_>> = keys.iter().map(|name| Key::named(name)).collect();
        let found = align(&rows, &keys, Plain::GivesWay, memory);
        found.into_iter().map(|key| key.map_or("-", |key| keys[key].name).to_owned()).collect()
    }

    #[test]
    fn names_find_themselves_and_the_others_their_place() {
        let memory = Memory::default();
        assert_eq!(named(&["id", "Имя", "Size"], &["id", "name", "size"], &memory), ["id", "name", "size"]);
        assert_eq!(named(&["id", "Имя", "размер"], &["size", "id", "name"], &memory), ["id", "-", "-"]);
        assert_eq!(named(&["порталскин", "Имя"], &["name", "portalSkin", "kind"], &memory), ["portalSkin", "-"]);
        assert_eq!(named(&["“valor”", "isOn"], &["value"], &memory), ["value", "-"]);
        assert_eq!(named(&["id", "data", "isOn"], &["id", "date", "isOn"], &memory), ["id", "date", "isOn"]);
        assert_eq!(named(&["row", "column"], &["row", "address", "value"], &memory), ["row", "-"]);
    }

    #[test]
    fn what_words_stand_for_elsewhere_decides_between_keys() {
        let mut memory = Memory::default();
        memory.learn("размер", "size");
        assert_eq!(named(&["id", "Имя", "размер"], &["size", "id", "name"], &memory), ["id", "name", "size"]);
    }
}
