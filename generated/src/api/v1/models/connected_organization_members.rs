// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganizationMembers`](https://learn.microsoft.com/graph/api/resources/connectedorganizationmembers?view=graph-rest-1.0)
    ConnectedOrganizationMembers: super::SubjectSet = "microsoft.graph.connectedOrganizationMembers"
}

impl ConnectedOrganizationMembers {
    /// `connectedOrganizationId` in queries.
    pub const CONNECTED_ORGANIZATION_ID: Property<Self> = Property::new("connectedOrganizationId");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `connectedOrganizationId`: `Edm.String`
    pub fn connected_organization_id(&self) -> Option<&str> {
        self.0.str("connectedOrganizationId")
    }

    /// Sets `connectedOrganizationId`.
    pub fn with_connected_organization_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectedOrganizationId", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }
}
