// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.provisioningSystem`](https://learn.microsoft.com/graph/api/resources/provisioningsystem?view=graph-rest-beta)
    ProvisioningSystem = "microsoft.graph.provisioningSystem"
}

impl ProvisioningSystem {
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `details`: `microsoft.graph.detailsInfo`
    pub fn details(&self) -> Option<&super::DetailsInfo> {
        self.0.model("details")
    }

    /// Sets `details`.
    pub fn with_details(self, value: impl Into<Nullable<super::DetailsInfo>>) -> Self {
        Self(self.0.with("details", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
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
