//! The changes between two APIs, and how many there are of each kind.

use std::collections::BTreeMap;

use serde::Serialize;

use super::rules::{Level, Rule};

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A request: a method and an address.
    Operation,
    /// A parameter of a body.
    Parameter,
    /// The scopes of a request for one kind of caller.
    Permission,
    /// The status codes of a request.
    Status,
    /// A structured type.
    Type,
    /// A property or navigation property of a type.
    Property,
    /// An enum.
    Enum,
    /// A member of an enum.
    Member,
    /// A Rust name: of a node, of a method that leads to a node, or another name for something that both have.
    Name,
}

impl Kind {
    /// All kinds, in the order of reports.
    pub const ALL: [Self; 9] = [
        Self::Operation,
        Self::Parameter,
        Self::Permission,
        Self::Status,
        Self::Type,
        Self::Property,
        Self::Enum,
        Self::Member,
        Self::Name,
    ];

    /// The kind in the plural, for a table.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Operation => "operations",
            Self::Parameter => "parameters",
            Self::Permission => "permissions",
            Self::Status => "status codes",
            Self::Type => "types",
            Self::Property => "properties",
            Self::Enum => "enums",
            Self::Member => "enum members",
            Self::Name => "Rust names",
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum Edit {
    /// Only the new API has it.
    Added {
        /// What it is there.
        to: String,
    },
    /// Both APIs have it, with different facts.
    Changed {
        /// The fact in the old API.
        from: String,
        /// The fact in the new API.
        to: String,
    },
    /// Only the old API has it.
    Removed {
        /// What it was there.
        from: String,
    },
}

/// One difference between two APIs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// The version of the API.
    pub version: String,
    /// The area, or [`SHARED`] for what several areas have.
    pub area: String,
    /// What the rule says about programs.
    pub level: Level,
    /// What it is about.
    pub kind: Kind,
    /// The thing that was added, changed or removed: `GET /users/{id}`, `microsoft.graph.user.mail`.
    pub what: String,
    /// The rule that decided the level.
    pub rule: Rule,
    /// What happened.
    #[serde(flatten)]
    pub edit: Edit,
}

/// The area of what belongs to several areas.
pub const SHARED: &str = "shared";

/// All differences between two APIs, by version and area, the gravest of each area first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The changes.
    pub changes: Vec<Change>,
}

/// The number of changes of a kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Of those that only the new API has.
    pub added: usize,
    /// Of those that both have.
    pub changed: usize,
    /// Of those that only the old API has.
    pub removed: usize,
}

impl Count {
    /// Counts changes.
    pub fn of<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Self {
        let mut count = Self::default();
        for change in changes {
            match change.edit {
                Edit::Added { .. } => count.added += 1,
                Edit::Changed { .. } => count.changed += 1,
                Edit::Removed { .. } => count.removed += 1,
            }
        }
        count
    }
}

impl Diff {
    /// The number of changes of a level.
    pub fn level(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level == level).count()
    }

    /// The number of changes of a kind.
    pub fn kind(&self, kind: Kind) -> Count {
        Count::of(self.changes.iter().filter(|change| change.kind == kind))
    }

    /// The rules that found something, in the order of the table, with the number of their changes.
    pub fn rules(&self) -> Vec<(Rule, usize)> {
        let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
        self.changes.iter().for_each(|change| *counts.entry(change.rule).or_default() += 1);
        counts.into_iter().collect()
    }
}
