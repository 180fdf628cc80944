// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesAgentGroup`](https://learn.microsoft.com/graph/api/resources/onpremisesagentgroup?view=graph-rest-beta)
    OnPremisesAgentGroup = "microsoft.graph.onPremisesAgentGroup"
}

impl OnPremisesAgentGroup {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `publishingType` in queries.
    pub const PUBLISHING_TYPE: Property<Self> = Property::new("publishingType");
    /// `agents` in queries.
    pub const AGENTS: Property<Self> = Property::new("agents");
    /// `publishedResources` in queries.
    pub const PUBLISHED_RESOURCES: Property<Self> = Property::new("publishedResources");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isDefault`: `Edm.Boolean`
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// Sets `isDefault`.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    /// `publishingType`: `Edm.String`
    ///
    /// Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.
    pub fn publishing_type(&self) -> Option<&str> {
        self.0.str("publishingType")
    }

    /// Sets `publishingType`.
    pub fn with_publishing_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publishingType", value))
    }

    /// `agents`: `Collection(microsoft.graph.onPremisesAgent)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn agents(&self) -> Option<&[super::OnPremisesAgent]> {
        self.0.models("agents")
    }

    /// `publishedResources`: `Collection(microsoft.graph.publishedResource)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn published_resources(&self) -> Option<&[super::PublishedResource]> {
        self.0.models("publishedResources")
    }
}
