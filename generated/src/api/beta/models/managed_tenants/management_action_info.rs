// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementActionInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementactioninfo?view=graph-rest-beta)
    ManagementActionInfo = "microsoft.graph.managedTenants.managementActionInfo"
}

impl ManagementActionInfo {
    /// `managementActionId` in queries.
    pub const MANAGEMENT_ACTION_ID: Property<Self> = Property::new("managementActionId");
    /// `managementTemplateId` in queries.
    pub const MANAGEMENT_TEMPLATE_ID: Property<Self> = Property::new("managementTemplateId");

    /// `managementActionId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn management_action_id(&self) -> Option<&str> {
        self.0.str("managementActionId")
    }

    /// `managementTemplateId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn management_template_id(&self) -> Option<&str> {
        self.0.str("managementTemplateId")
    }
}
