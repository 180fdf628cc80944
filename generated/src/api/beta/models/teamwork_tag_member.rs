// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkTagMember`](https://learn.microsoft.com/graph/api/resources/teamworktagmember?view=graph-rest-beta)
    TeamworkTagMember: super::Entity = "microsoft.graph.teamworkTagMember"
}

impl TeamworkTagMember {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantID` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantID");
    /// `userID` in queries.
    pub const USER_ID: Property<Self> = Property::new("userID");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `tenantID`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantID")
    }

    /// Sets `tenantID`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantID", value))
    }

    /// `userID`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userID")
    }

    /// Sets `userID`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userID", value))
    }
}
