// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesAgent`](https://learn.microsoft.com/graph/api/resources/onpremisesagent?view=graph-rest-beta)
    OnPremisesAgent = "microsoft.graph.onPremisesAgent"
}

impl OnPremisesAgent {
    /// `externalIp` in queries.
    pub const EXTERNAL_IP: Property<Self> = Property::new("externalIp");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `machineName` in queries.
    pub const MACHINE_NAME: Property<Self> = Property::new("machineName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `publishingType` in queries.
    pub const PUBLISHING_TYPE: Property<Self> = Property::new("publishingType");
    /// `supportedPublishingTypes` in queries.
    pub const SUPPORTED_PUBLISHING_TYPES: Property<Self> = Property::new("supportedPublishingTypes");
    /// `agentGroups` in queries.
    pub const AGENT_GROUPS: Property<Self> = Property::new("agentGroups");

    /// `externalIp`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn external_ip(&self) -> Option<&str> {
        self.0.str("externalIp")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `machineName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn machine_name(&self) -> Option<&str> {
        self.0.str("machineName")
    }

    /// `status`: `microsoft.graph.agentStatus`
    ///
    /// Possible values are: active, inactive.
    pub fn status(&self) -> Option<super::AgentStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::AgentStatus>>) -> Self {
        Self(self.0.with("status", value))
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

    /// `supportedPublishingTypes`: `Collection(Edm.String)`
    pub fn supported_publishing_types(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedPublishingTypes")
    }

    /// Sets `supportedPublishingTypes`.
    pub fn with_supported_publishing_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedPublishingTypes", value))
    }

    /// `agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn agent_groups(&self) -> Option<&[super::OnPremisesAgentGroup]> {
        self.0.models("agentGroups")
    }
}
