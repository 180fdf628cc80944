// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.relatedPerson`](https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta)
    RelatedPerson = "microsoft.graph.relatedPerson"
}

impl RelatedPerson {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `relationship` in queries.
    pub const RELATIONSHIP: Property<Self> = Property::new("relationship");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `relationship`: `microsoft.graph.personRelationship`
    ///
    /// Possible values are: manager, colleague, directReport, dotLineReport, assistant, dotLineManager, alternateContact, friend, spouse, sibling, child, parent, sponsor, emergencyContact, other, unknownFutureValue.
    pub fn relationship(&self) -> Option<super::PersonRelationship> {
        self.0.enumeration("relationship")
    }

    /// Sets `relationship`.
    pub fn with_relationship(self, value: impl Into<Nullable<super::PersonRelationship>>) -> Self {
        Self(self.0.with("relationship", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
