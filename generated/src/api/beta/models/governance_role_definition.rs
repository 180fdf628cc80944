// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleDefinition`](https://learn.microsoft.com/graph/api/resources/governanceroledefinition?view=graph-rest-beta)
    GovernanceRoleDefinition = "microsoft.graph.governanceRoleDefinition"
}

impl GovernanceRoleDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `roleSetting` in queries.
    pub const ROLE_SETTING: Property<Self> = Property::new("roleSetting");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `resourceId`: `Edm.String`
    ///
    /// Required.
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `templateId`: `Edm.String`
    pub fn template_id(&self) -> Option<&str> {
        self.0.str("templateId")
    }

    /// Sets `templateId`.
    pub fn with_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("templateId", value))
    }

    /// `resource`: `microsoft.graph.governanceResource`, read-only
    ///
    /// Read-only.
    pub fn resource(&self) -> Option<&super::GovernanceResource> {
        self.0.model("resource")
    }

    /// `roleSetting`: `microsoft.graph.governanceRoleSetting`
    pub fn role_setting(&self) -> Option<&super::GovernanceRoleSetting> {
        self.0.model("roleSetting")
    }

    /// Sets `roleSetting`.
    pub fn with_role_setting(self, value: impl Into<Nullable<super::GovernanceRoleSetting>>) -> Self {
        Self(self.0.with("roleSetting", value))
    }
}
