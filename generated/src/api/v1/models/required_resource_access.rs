// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.requiredResourceAccess`](https://learn.microsoft.com/graph/api/resources/requiredresourceaccess?view=graph-rest-1.0)
    RequiredResourceAccess = "microsoft.graph.requiredResourceAccess"
}

impl RequiredResourceAccess {
    /// `resourceAccess` in queries.
    pub const RESOURCE_ACCESS: Property<Self> = Property::new("resourceAccess");
    /// `resourceAppId` in queries.
    pub const RESOURCE_APP_ID: Property<Self> = Property::new("resourceAppId");

    /// `resourceAccess`: `Collection(microsoft.graph.resourceAccess)`
    pub fn resource_access(&self) -> Option<&[super::ResourceAccess]> {
        self.0.models("resourceAccess")
    }

    /// Sets `resourceAccess`.
    pub fn with_resource_access(self, value: impl Into<Nullable<Vec<super::ResourceAccess>>>) -> Self {
        Self(self.0.with("resourceAccess", value))
    }

    /// `resourceAppId`: `Edm.String`
    pub fn resource_app_id(&self) -> Option<&str> {
        self.0.str("resourceAppId")
    }

    /// Sets `resourceAppId`.
    pub fn with_resource_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceAppId", value))
    }
}
