// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementIntent`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementintent?view=graph-rest-beta)
    ManagementIntent: super::super::Entity = "microsoft.graph.managedTenants.managementIntent"
}

impl ManagementIntent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isGlobal` in queries.
    pub const IS_GLOBAL: Property<Self> = Property::new("isGlobal");
    /// `managementTemplates` in queries.
    pub const MANAGEMENT_TEMPLATES: Property<Self> = Property::new("managementTemplates");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `isGlobal`: `Edm.Boolean`, read-only
    ///
    /// Required. Read-only.
    pub fn is_global(&self) -> Option<bool> {
        self.0.bool("isGlobal")
    }

    /// `managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplateDetailedInfo)`, read-only
    ///
    /// Optional. Read-only.
    pub fn management_templates(&self) -> Option<&[super::ManagementTemplateDetailedInfo]> {
        self.0.models("managementTemplates")
    }
}
