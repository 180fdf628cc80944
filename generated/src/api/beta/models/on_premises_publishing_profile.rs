// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishingProfile`](https://learn.microsoft.com/graph/api/resources/onpremisespublishingprofile?view=graph-rest-beta)
    OnPremisesPublishingProfile = "microsoft.graph.onPremisesPublishingProfile"
}

impl OnPremisesPublishingProfile {
    /// `hybridAgentUpdaterConfiguration` in queries.
    pub const HYBRID_AGENT_UPDATER_CONFIGURATION: Property<Self> = Property::new("hybridAgentUpdaterConfiguration");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `agentGroups` in queries.
    pub const AGENT_GROUPS: Property<Self> = Property::new("agentGroups");
    /// `agents` in queries.
    pub const AGENTS: Property<Self> = Property::new("agents");
    /// `connectorGroups` in queries.
    pub const CONNECTOR_GROUPS: Property<Self> = Property::new("connectorGroups");
    /// `connectors` in queries.
    pub const CONNECTORS: Property<Self> = Property::new("connectors");
    /// `publishedResources` in queries.
    pub const PUBLISHED_RESOURCES: Property<Self> = Property::new("publishedResources");

    /// `hybridAgentUpdaterConfiguration`: `microsoft.graph.hybridAgentUpdaterConfiguration`
    pub fn hybrid_agent_updater_configuration(&self) -> Option<&super::HybridAgentUpdaterConfiguration> {
        self.0.model("hybridAgentUpdaterConfiguration")
    }

    /// Sets `hybridAgentUpdaterConfiguration`.
    pub fn with_hybrid_agent_updater_configuration(
        self,
        value: impl Into<Nullable<super::HybridAgentUpdaterConfiguration>>,
    ) -> Self {
        Self(self.0.with("hybridAgentUpdaterConfiguration", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn agent_groups(&self) -> Option<&[super::OnPremisesAgentGroup]> {
        self.0.models("agentGroups")
    }

    /// `agents`: `Collection(microsoft.graph.onPremisesAgent)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn agents(&self) -> Option<&[super::OnPremisesAgent]> {
        self.0.models("agents")
    }

    /// `connectorGroups`: `Collection(microsoft.graph.connectorGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn connector_groups(&self) -> Option<&[super::ConnectorGroup]> {
        self.0.models("connectorGroups")
    }

    /// `connectors`: `Collection(microsoft.graph.connector)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn connectors(&self) -> Option<&[super::Connector]> {
        self.0.models("connectors")
    }

    /// `publishedResources`: `Collection(microsoft.graph.publishedResource)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn published_resources(&self) -> Option<&[super::PublishedResource]> {
        self.0.models("publishedResources")
    }
}
