// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from customExtensionEndpointConfiguration.
    ///
    /// [`microsoft.graph.logicAppTriggerEndpointConfiguration`](https://learn.microsoft.com/graph/api/resources/logicapptriggerendpointconfiguration?view=graph-rest-beta)
    LogicAppTriggerEndpointConfiguration: super::CustomExtensionEndpointConfiguration = "microsoft.graph.logicAppTriggerEndpointConfiguration"
}

impl LogicAppTriggerEndpointConfiguration {
    /// `logicAppWorkflowName` in queries.
    pub const LOGIC_APP_WORKFLOW_NAME: Property<Self> = Property::new("logicAppWorkflowName");
    /// `resourceGroupName` in queries.
    pub const RESOURCE_GROUP_NAME: Property<Self> = Property::new("resourceGroupName");
    /// `subscriptionId` in queries.
    pub const SUBSCRIPTION_ID: Property<Self> = Property::new("subscriptionId");

    /// `logicAppWorkflowName`: `Edm.String`
    pub fn logic_app_workflow_name(&self) -> Option<&str> {
        self.0.str("logicAppWorkflowName")
    }

    /// Sets `logicAppWorkflowName`.
    pub fn with_logic_app_workflow_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("logicAppWorkflowName", value))
    }

    /// `resourceGroupName`: `Edm.String`
    pub fn resource_group_name(&self) -> Option<&str> {
        self.0.str("resourceGroupName")
    }

    /// Sets `resourceGroupName`.
    pub fn with_resource_group_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceGroupName", value))
    }

    /// `subscriptionId`: `Edm.String`
    pub fn subscription_id(&self) -> Option<&str> {
        self.0.str("subscriptionId")
    }

    /// Sets `subscriptionId`.
    pub fn with_subscription_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionId", value))
    }
}
