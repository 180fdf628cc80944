// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementTemplateDetailedInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatedetailedinfo?view=graph-rest-beta)
    ManagementTemplateDetailedInfo = "microsoft.graph.managedTenants.managementTemplateDetailedInfo"
}

impl ManagementTemplateDetailedInfo {
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `managementTemplateId` in queries.
    pub const MANAGEMENT_TEMPLATE_ID: Property<Self> = Property::new("managementTemplateId");

    /// `category`: `microsoft.graph.managedTenants.managementCategory`, read-only
    ///
    /// Required. Read-only. Possible values are: custom, devices, identity, unknownFutureValue.
    pub fn category(&self) -> Option<super::ManagementCategory> {
        self.0.enumeration("category")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `managementTemplateId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn management_template_id(&self) -> Option<&str> {
        self.0.str("managementTemplateId")
    }
}
