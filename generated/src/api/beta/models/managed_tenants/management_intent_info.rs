// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementIntentInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementintentinfo?view=graph-rest-beta)
    ManagementIntentInfo = "microsoft.graph.managedTenants.managementIntentInfo"
}

impl ManagementIntentInfo {
    /// `managementIntentDisplayName` in queries.
    pub const MANAGEMENT_INTENT_DISPLAY_NAME: Property<Self> = Property::new("managementIntentDisplayName");
    /// `managementIntentId` in queries.
    pub const MANAGEMENT_INTENT_ID: Property<Self> = Property::new("managementIntentId");
    /// `managementTemplates` in queries.
    pub const MANAGEMENT_TEMPLATES: Property<Self> = Property::new("managementTemplates");

    /// `managementIntentDisplayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn management_intent_display_name(&self) -> Option<&str> {
        self.0.str("managementIntentDisplayName")
    }

    /// `managementIntentId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn management_intent_id(&self) -> Option<&str> {
        self.0.str("managementIntentId")
    }

    /// `managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplateDetailedInfo)`, read-only
    ///
    /// Optional. Read-only.
    pub fn management_templates(&self) -> Option<&[super::ManagementTemplateDetailedInfo]> {
        self.0.models("managementTemplates")
    }
}
