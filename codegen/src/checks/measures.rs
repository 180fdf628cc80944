//! Lists the figures that the checks print, each with what it counts, for help texts and for
//! [`explain`](super::explain).

use super::agree::{Agreement, Facet};
use super::{audit, coverage, verify};
use crate::restore::Evidence;

/// A figure of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The command that prints it: `audit`.
    pub command: &'static str,
    /// Its name: `property_exists`.
    pub name: &'static str,
    /// What it counts: a number of things, or of certain things those that agree. For a kind of evidence, of which `evidence`
    /// counts how often it decides, why it may be trusted.
    pub meaning: &'static str,
}

/// Every figure, by command, in the order in which they are printed.
pub fn measures() -> Vec<Measure> {
    let audit = audit::Figure::ALL.iter().map(|figure| Measure::new("audit", figure.as_str(), figure.meaning()));
    let coverage =
        coverage::Figure::ALL.iter().map(|figure| Measure::new("coverage", figure.as_str(), figure.meaning()));
    let verify = verify::Figure::ALL.iter().map(|figure| Measure::new("verify", figure.as_str(), figure.meaning()));
    let evidence = Evidence::ALL.iter().map(|one| Measure::new("evidence", one.name(), one.reason()));
    audit.chain(coverage).chain(agree()).chain(verify).chain(evidence).collect()
}

/// The figures of `agree`: the facets stand before the last one.
fn agree() -> impl Iterator<Item = Measure> {
    let facets = Facet::ALL.iter().map(|facet| Measure::new("agree", facet.as_str(), facet.words()));
    let [first @ .., last] = Agreement::FIGURES.map(|(name, meaning)| Measure::new("agree", name, meaning));
    first.into_iter().chain(facets).chain([last])
}

impl Measure {
    const fn new(command: &'static str, name: &'static str, meaning: &'static str) -> Self {
        Self { command, name, meaning }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::measures;

    #[test]
    fn each_figure_of_a_command_has_its_own_name() {
        let all = measures();
        let names: BTreeSet<(&str, &str)> = all.iter().map(|one| (one.command, one.name)).collect();
        assert_eq!(names.len(), all.len());
        assert!(names.contains(&("audit", "property_exists")) && names.contains(&("agree", "exact_pairs")));
    }
}
