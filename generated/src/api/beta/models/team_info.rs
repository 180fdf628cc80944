// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamInfo`](https://learn.microsoft.com/graph/api/resources/teaminfo?view=graph-rest-beta)
    TeamInfo = "microsoft.graph.teamInfo" {
        "microsoft.graph.associatedTeamInfo",
        "microsoft.graph.sharedWithChannelTeamInfo",
    }
}

impl TeamInfo {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}
