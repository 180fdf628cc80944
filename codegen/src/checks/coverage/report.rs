//! The result of the coverage: a tally for each figure, and each miss with its cause.

use std::collections::BTreeMap;
use std::fmt;

use crate::checks::tally::Tally;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// Structured types.
    Types,
    /// Properties and navigation properties that are there with the same type, both as collections or both as single
    /// values. Of those that rebuilt metadata is unsure of, a type counts as the same if the metadata may mean it.
    Properties,
    /// Of the properties, those that rebuilt metadata is unsure of.
    UnsureProperties,
    /// Enums.
    Enums,
    /// Members of enums, as they are sent.
    EnumMembers,
    /// Overloads of bound actions and functions that are called somewhere with the same parameters and result.
    Operations,
    /// Requests with permissions that a method sends.
    Permissions,
    /// Requests of the index of the reference that a method sends.
    Reference,
}

impl Figure {
    /// Every figure, in the order in which they are printed.
    pub const ALL: [Self; 8] = [
        Self::Types,
        Self::Properties,
        Self::UnsureProperties,
        Self::Enums,
        Self::EnumMembers,
        Self::Operations,
        Self::Permissions,
        Self::Reference,
    ];

    /// The name of the figure.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Properties => "properties",
            Self::UnsureProperties => "unsure_properties",
            Self::Enums => "enums",
            Self::EnumMembers => "enum_members",
            Self::Operations => "operations",
            Self::Permissions => "permissions_requests",
            Self::Reference => "reference_requests",
        }
    }

    /// What the figure counts: things that the service publishes, and of them those that the API has.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Types => "of the structured types of the metadata, those that the API has",
            Self::Properties => "of the properties of the metadata, those that the API has with the same type",
            Self::UnsureProperties => {
                "of the properties of which rebuilt metadata is unsure, those that the API has with a type that is meant"
            }
            Self::Enums => "of the enums of the metadata, those that the API has",
            Self::EnumMembers => "of the members of the metadata's enums, those that the API has as they are sent",
            Self::Operations => {
                "of the overloads of bound actions and functions, those that some request calls with the same parameters \
                 and the same result"
            }
            Self::Permissions => {
                "of the requests with published permissions, those that a method of the client sends; a request that the \
                 list writes with a slip counts as the one that is meant"
            }
            Self::Reference => "of the requests in the index of the reference, those that a method of the client sends",
        }
    }
}

/// Why something is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The API does not have it.
    Missing,
    /// The API does not have the type or the enum that has it.
    OwnerMissing,
    /// It has another type.
    OtherType,
    /// It is a collection here and a single value there.
    OtherMultiplicity,
    /// The API has it with another spelling.
    OtherCase,
    /// No request calls the operation.
    NeverCalled,
    /// The requests that call the operation lack a parameter.
    ParameterMissing,
    /// A parameter has another type.
    OtherParameterType,
    /// The result is of another type.
    OtherResult,
    /// Only another method has such a path.
    OtherMethod,
}

impl Cause {
    /// The cause in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::OwnerMissing => "its type is missing",
            Self::OtherType => "other type",
            Self::OtherMultiplicity => "collection against single value",
            Self::OtherCase => "other spelling",
            Self::NeverCalled => "never called",
            Self::ParameterMissing => "parameter missing",
            Self::OtherParameterType => "other parameter type",
            Self::OtherResult => "other result",
            Self::OtherMethod => "other method",
        }
    }
}

/// Something that the service publishes and the API lacks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Miss {
    /// The figure that counts it.
    pub figure: Figure,
    /// Why it is missing.
    pub cause: Cause,
    /// What it is.
    pub what: String,
}

/// The figures and the misses. `Display` prints the figures that counted something.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The misses, in the order of the service's documents.
    pub misses: Vec<Miss>,
    totals: [Tally; Figure::ALL.len()],
    /// How often each slip of a list was mended to find a request.
    pub mended: BTreeMap<&'static str, usize>,
}

impl Report {
    /// The total of a figure.
    pub fn total(&self, figure: Figure) -> Tally {
        self.totals[figure as usize]
    }

    /// The misses by figure and cause.
    pub fn by_cause(&self) -> BTreeMap<(Figure, Cause), Vec<&Miss>> {
        let mut groups: BTreeMap<_, Vec<&Miss>> = BTreeMap::new();
        for miss in &self.misses {
            groups.entry((miss.figure, miss.cause)).or_default().push(miss);
        }
        groups
    }

    /// Counts a request that was found with a slip mended.
    pub(super) fn mend(&mut self, slip: &'static str) {
        *self.mended.entry(slip).or_default() += 1;
    }

    /// Counts one thing for a figure, and keeps it if it is missing.
    pub(super) fn count(&mut self, figure: Figure, found: Result<(), Cause>, what: impl FnOnce() -> String) {
        self.totals[figure as usize].count(found.is_ok());
        if let Err(cause) = found {
            self.misses.push(Miss { figure, cause, what: what() });
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = Figure::ALL.iter().filter(|figure| self.total(**figure).total > 0);
        counted.into_iter().try_for_each(|figure| writeln!(f, "{} {}", figure.as_str(), self.total(*figure)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_in_order() {
        assert!(Figure::ALL.iter().enumerate().all(|(index, figure)| *figure as usize == index));
    }

    #[test]
    fn misses_are_grouped_by_figure_and_cause() {
        let mut report = Report::default();
        report.count(Figure::Types, Ok(()), || "door".into());
        report.count(Figure::Types, Err(Cause::Missing), || "gate".into());
        assert_eq!(report.to_string(), "types 0.5000 (1/2)\n");
        let groups: Vec<_> = report.by_cause().into_keys().collect();
        assert_eq!(groups, [(Figure::Types, Cause::Missing)]);
    }
}
