//! The result of comparing two editions: figures, printed as lines `name share (hits/total)`, and the differences.

use std::fmt;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::facts::Facet;
use crate::checks::tally::Tally;

/// A facet for which two editions of a page give different facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Disagreement {
    /// The entry that differs: a page, `page#type` or `page#enum name`.
    pub what: String,
    /// The facet.
    pub facet: Facet,
    /// The facts of the first edition.
    pub a: Vec<String>,
    /// The facts of the second edition.
    pub b: Vec<String>,
    /// The first digits of the commits that the two pages were translated from, if they differ: then the sources may
    /// differ, too.
    pub commits: Option<[String; 2]>,
}

impl Disagreement {
    /// The facts that only one of the editions has, or all facts if only their order or number differs; each list with
    /// what it is.
    fn statements(&self) -> Vec<(&'static str, Vec<&str>)> {
        let (a, b) = (without(&self.a, &self.b), without(&self.b, &self.a));
        if a.is_empty() && b.is_empty() {
            let all = |facts| without(facts, &[]);
            return vec![("the first edition has", all(&self.a)), ("the second edition has", all(&self.b))];
        }
        let only = [("only the first edition has", a), ("only the second edition has", b)];
        only.into_iter().filter(|(_, facts)| !facts.is_empty()).collect()
    }
}

/// The facts that are not among the others.
fn without<'f>(facts: &'f [String], others: &[String]) -> Vec<&'f str> {
    facts.iter().filter(|fact| !others.contains(fact)).map(String::as_str).collect()
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = format!("{}: the {} differ", self.what, self.facet.words());
        if let Some([a, b]) = &self.commits {
            text += &format!(" (the pages come from the commits {a} and {b})");
        }
        for (edition, facts) in self.statements() {
            text += &format!("\n    {edition}: {}", facts.join("; "));
        }
        // A page must not send control sequences to the terminal.
        let plain = |c: char| if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c };
        text.chars().try_for_each(|c| write!(f, "{}", plain(c)))
    }
}

/// How far two editions agree. `Display` prints the figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// The number of operations, types and enums that both editions have.
    pub both: usize,
    /// The number that only the first edition has.
    pub only_a: usize,
    /// The number that only the second edition has.
    pub only_b: usize,
    /// The entries that agree in every facet.
    pub whole: Tally,
    /// The facets in the order in which the comparison meets them.
    pub facets: Vec<(Facet, Tally)>,
    /// The exact pairs, and those of them in which all facts are equal.
    pub exact: Tally,
    /// The differences, by page and facet.
    pub disagreements: Vec<Disagreement>,
}

impl Agreement {
    /// Counts a facet of one entry.
    pub(super) fn count(&mut self, facet: Facet, agrees: bool) {
        let known = self.facets.iter().position(|(known, _)| *known == facet);
        let index = known.unwrap_or_else(|| {
            self.facets.push((facet, Tally::default()));
            self.facets.len() - 1
        });
        self.facets[index].1.count(agrees);
    }

    /// The figures by name.
    fn figures(&self) -> impl Iterator<Item = (&'static str, Tally)> {
        let facets = self.facets.iter().map(|(facet, total)| (facet.as_str(), *total));
        std::iter::once(("whole", self.whole)).chain(facets).chain(std::iter::once(("exact_pairs", self.exact)))
    }
}

impl Agreement {
    /// The figures that are no facet, each with what it counts.
    pub const FIGURES: [(&'static str, &'static str); 5] = [
        ("in_both", "the operations, types and enums that both editions have; a page may have several"),
        ("only_a", "the operations, types and enums that only the first edition has"),
        ("only_b", "the operations, types and enums that only the second edition has"),
        ("whole", "of the operations, types and enums in both editions, those that agree in every facet"),
        (
            "exact_pairs",
            "of the pages of which one edition names the hash of the other as its source, those with the same facts",
        ),
    ];
}

impl fmt::Display for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { both, only_a, only_b, .. } = self;
        writeln!(f, "in_both {both} only_a {only_a} only_b {only_b}")?;
        self.figures().try_for_each(|(name, total)| writeln!(f, "{name} {total}"))
    }
}

impl Serialize for Agreement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<_> = self.figures().map(|(name, total)| total.row(name)).collect();
        let mut agreement = serializer.serialize_struct("Agreement", 5)?;
        agreement.serialize_field("in_both", &self.both)?;
        agreement.serialize_field("only_a", &self.only_a)?;
        agreement.serialize_field("only_b", &self.only_b)?;
        agreement.serialize_field("figures", &rows)?;
        agreement.serialize_field("disagreements", &self.disagreements)?;
        agreement.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disagreement(a: &[&str], b: &[&str]) -> Disagreement {
        let owned = |facts: &[&str]| facts.iter().map(|fact| (*fact).to_owned()).collect();
        let commits = Some(["0a1b2c3d".to_owned(), "4e5f6a7b".to_owned()]);
        Disagreement { what: "v1.0/api/x.md".into(), facet: Facet::Headers, a: owned(a), b: owned(b), commits }
    }

    #[test]
    fn the_facts_of_one_edition_alone_are_printed() {
        let text = disagreement(&["Accept", "If-\u{1b}Match"], &["Accept", "Prefer"]).to_string();
        let expected = "v1.0/api/x.md: the names of the request headers differ (the pages come from the commits 0a1b2c3d and \
            4e5f6a7b)\n    only the first edition has: If-\u{fffd}Match\n    only the second edition has: Prefer";
        assert_eq!(text, expected);
        let order = disagreement(&["A", "B"], &["B", "A"]).to_string();
        assert!(order.ends_with("the first edition has: A; B\n    the second edition has: B; A"), "{order}");
        let more = disagreement(&["A"], &["A", "B"]).to_string();
        assert!(more.ends_with("4e5f6a7b)\n    only the second edition has: B"), "{more}");
    }

    #[test]
    fn figures_keep_the_order_in_which_the_comparison_meets_them() {
        let mut agreement = Agreement { both: 2, only_a: 1, ..Agreement::default() };
        for (facet, agrees) in [(Facet::Members, true), (Facet::Headers, false), (Facet::Members, false)] {
            agreement.count(facet, agrees);
        }
        let expected = "in_both 2 only_a 1 only_b 0\nwhole none\nmembers 0.5000 (1/2)\n\
            headers 0.0000 (0/1)\nexact_pairs none\n";
        assert_eq!(agreement.to_string(), expected);
        let json = serde_json::to_value(&agreement).expect("plain data serializes");
        assert_eq!((&json["only_a"], &json["figures"][1]["name"]), (&1.into(), &"members".into()));
    }
}
