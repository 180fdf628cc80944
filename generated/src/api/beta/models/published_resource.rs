// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.publishedResource`](https://learn.microsoft.com/graph/api/resources/publishedresource?view=graph-rest-beta)
    PublishedResource = "microsoft.graph.publishedResource"
}

impl PublishedResource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `publishingType` in queries.
    pub const PUBLISHING_TYPE: Property<Self> = Property::new("publishingType");
    /// `resourceName` in queries.
    pub const RESOURCE_NAME: Property<Self> = Property::new("resourceName");
    /// `agentGroups` in queries.
    pub const AGENT_GROUPS: Property<Self> = Property::new("agentGroups");

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

    /// `resourceName`: `Edm.String`
    pub fn resource_name(&self) -> Option<&str> {
        self.0.str("resourceName")
    }

    /// Sets `resourceName`.
    pub fn with_resource_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceName", value))
    }

    /// `agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn agent_groups(&self) -> Option<&[super::OnPremisesAgentGroup]> {
        self.0.models("agentGroups")
    }
}
