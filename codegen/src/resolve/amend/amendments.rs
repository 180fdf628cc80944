//! Amendments to the property tables: which row changes, how, and on what evidence.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Property, Resource};
use crate::model::names::TypeName;
use crate::resolve::types::index::TypeIndex;

/// Amendments to rows, by the qualified name of the type that has the row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Amendments(BTreeMap<TypeName, Vec<Amendment>>);

/// An amendment to one row.
#[derive(Clone, Debug, PartialEq)]
struct Amendment {
    /// The name of the member as the row has it.
    member: String,
    page: String,
    line: u32,
    change: Change,
    evidence: Evidence,
}

/// What an amendment changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// Whether the member is a collection.
    Collection(bool),
    /// The name of the member. It sorts last, because amendments find their row by the name on the page.
    Name(String),
}

/// The evidence that a row is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Evidence {
    /// Request lines have a segment that is similar to the row's name and that no row lists.
    SimilarSegment,
    /// Request lines write the row's name with capital letters.
    SegmentCapitals,
    /// Examples have a key that is similar to the row's name and that no row lists.
    SimilarKey,
    /// Examples show arrays where the row has a single value, or the reverse.
    ExampleValues,
    /// A page lists the values at the member's address.
    ListingPage,
    /// Request lines have a key after the member.
    KeysBehind,
}

impl Evidence {
    fn code(self) -> Code {
        match self {
            Self::SimilarSegment | Self::SegmentCapitals | Self::SimilarKey => Code::NameMisspelt,
            Self::ExampleValues => Code::MemberShownOtherwise,
            Self::ListingPage | Self::KeysBehind => Code::MemberMany,
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SimilarSegment => "request lines have a similar name that no row lists",
            Self::SegmentCapitals => "request lines write the name with capitals",
            Self::SimilarKey => "examples have a similar name that no row lists",
            Self::ExampleValues => "every example shows it so",
            Self::ListingPage => "a page lists what is at its address",
            Self::KeysBehind => "request lines have keys behind it",
        })
    }
}

impl Amendments {
    /// Adds a change of each row of a type that `picks` selects. Types of the metadata do not change.
    pub(crate) fn add(
        &mut self,
        resource: &Resource,
        picks: impl Fn(&Property) -> bool,
        change: &Change,
        evidence: Evidence,
    ) {
        let rows = resource.properties.iter().chain(&resource.relationships);
        let rows = rows.filter(|row| picks(row) && !(changes_type(change) && row.marks.has_type_of_metadata()));
        let amendments = rows.map(|row| Amendment {
            member: row.name.clone(),
            page: resource.page.clone(),
            line: row.line.max(1),
            change: change.clone(),
            evidence,
        });
        self.0.entry(resource.name.clone()).or_default().extend(amendments);
    }

    /// Returns these amendments together with others of the same examination.
    #[must_use]
    pub(crate) fn and(mut self, others: Self) -> Self {
        for (ty, amendments) in others.0 {
            self.0.entry(ty).or_default().extend(amendments);
        }
        self
    }

    /// Applies the amendments to the types.
    pub(crate) fn apply_to(&self, mut types: TypeIndex) -> TypeIndex {
        for (ty, amendments) in &self.0 {
            let mut amendments: Vec<&Amendment> = amendments.iter().collect();
            amendments.sort_by(|a, b| a.change.cmp(&b.change));
            types.change(ty, |resource| amendments.iter().for_each(|amendment| amendment.apply_to(resource)));
        }
        types
    }

    /// One diagnostic for each change, at the row that it changes.
    pub(crate) fn diagnostics(&self) -> impl Iterator<Item = Diagnostic> {
        self.0.values().flatten().map(Amendment::diagnostic)
    }
}

fn changes_type(change: &Change) -> bool {
    match change {
        Change::Collection(_) => true,
        Change::Name(_) => false,
    }
}

impl Amendment {
    fn apply_to(&self, resource: &mut Resource) {
        let rows = resource.properties.iter_mut().chain(&mut resource.relationships);
        for row in rows.filter(|row| row.name == self.member) {
            match &self.change {
                Change::Collection(collection) => row.ty.collection = *collection,
                Change::Name(name) => row.name.clone_from(name),
            }
        }
    }

    fn diagnostic(&self) -> Diagnostic {
        let Self { member, page, line, change, evidence } = self;
        let message = match change {
            Change::Name(name) => format!("{member} is misspelt, {name} is used: {evidence}"),
            Change::Collection(true) => format!("{member} is single here, but is used as a collection: {evidence}"),
            Change::Collection(false) => {
                format!("{member} is a collection here, but is used as a single value: {evidence}")
            }
        };
        let diagnostic = Diagnostic::new(evidence.code(), page, *line, message);
        if *evidence == Evidence::ExampleValues { diagnostic.about(member) } else { diagnostic }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::{Amendments, Change, Evidence};
    use crate::resolve::types::index::TypeIndex;

    #[test]
    fn a_row_can_be_renamed_and_made_a_collection() {
        let row = json!({
            "name": "sial", "type": { "name": "Edm.String", "collection": false }, "read_only": false, "line": 7,
        });
        let resource = json!({
            "page": "boat.md", "pages": [], "name": "x.boat", "rust_name": "", "kind": "entity", "base": null,
            "abstract": false, "open": false, "key": [], "properties": [row], "relationships": [],
        });
        let types = TypeIndex::new(vec![from_value(resource).expect("it has every field")]);
        let mut amendments = Amendments::default();
        for (change, evidence) in
            [(Change::Name("sails".into()), Evidence::SimilarKey), (Change::Collection(true), Evidence::ExampleValues)]
        {
            amendments.add(&types.resources()[0], |row| row.name == "sial", &change, evidence);
        }
        let places: Vec<(String, u32)> = amendments.diagnostics().map(|found| (found.page, found.line)).collect();
        assert_eq!(places, [("boat.md".to_owned(), 7), ("boat.md".to_owned(), 7)]);
        let types = amendments.apply_to(types);
        let sails = &types.resources()[0].properties[0];
        assert!(sails.name == "sails" && sails.ty.collection);
    }
}
