// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementAction`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementaction?view=graph-rest-beta)
    ManagementAction: super::super::Entity = "microsoft.graph.managedTenants.managementAction"
}

impl ManagementAction {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `referenceTemplateId` in queries.
    pub const REFERENCE_TEMPLATE_ID: Property<Self> = Property::new("referenceTemplateId");
    /// `workloadActions` in queries.
    pub const WORKLOAD_ACTIONS: Property<Self> = Property::new("workloadActions");

    /// `category`: `microsoft.graph.managedTenants.managementCategory`, read-only
    ///
    /// Optional. Read-only. Possible values are: custom, devices, identity, unknownFutureValue.
    pub fn category(&self) -> Option<super::ManagementCategory> {
        self.0.enumeration("category")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `referenceTemplateId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn reference_template_id(&self) -> Option<&str> {
        self.0.str("referenceTemplateId")
    }

    /// `workloadActions`: `Collection(microsoft.graph.managedTenants.workloadAction)`, read-only
    ///
    /// Required. Read-only.
    pub fn workload_actions(&self) -> Option<&[super::WorkloadAction]> {
        self.0.models("workloadActions")
    }
}
