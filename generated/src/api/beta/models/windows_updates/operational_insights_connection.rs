// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from resourceconnection.
    ///
    /// [`microsoft.graph.windowsUpdates.operationalInsightsConnection`](https://learn.microsoft.com/graph/api/resources/windowsupdates-operationalinsightsconnection?view=graph-rest-beta)
    OperationalInsightsConnection: super::ResourceConnection = "microsoft.graph.windowsUpdates.operationalInsightsConnection"
}

crate::runtime::derived! {
    OperationalInsightsConnection: super::super::Entity
}

impl OperationalInsightsConnection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `azureResourceGroupName` in queries.
    pub const AZURE_RESOURCE_GROUP_NAME: Property<Self> = Property::new("azureResourceGroupName");
    /// `azureSubscriptionId` in queries.
    pub const AZURE_SUBSCRIPTION_ID: Property<Self> = Property::new("azureSubscriptionId");
    /// `workspaceName` in queries.
    pub const WORKSPACE_NAME: Property<Self> = Property::new("workspaceName");

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ResourceConnectionState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `azureResourceGroupName`: `Edm.String`
    pub fn azure_resource_group_name(&self) -> Option<&str> {
        self.0.str("azureResourceGroupName")
    }

    /// Sets `azureResourceGroupName`.
    pub fn with_azure_resource_group_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureResourceGroupName", value))
    }

    /// `azureSubscriptionId`: `Edm.String`
    pub fn azure_subscription_id(&self) -> Option<&str> {
        self.0.str("azureSubscriptionId")
    }

    /// Sets `azureSubscriptionId`.
    pub fn with_azure_subscription_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureSubscriptionId", value))
    }

    /// `workspaceName`: `Edm.String`
    pub fn workspace_name(&self) -> Option<&str> {
        self.0.str("workspaceName")
    }

    /// Sets `workspaceName`.
    pub fn with_workspace_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("workspaceName", value))
    }
}
