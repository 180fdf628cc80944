// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditResource`](https://learn.microsoft.com/graph/api/resources/cloudpcauditresource?view=graph-rest-beta)
    CloudPcAuditResource = "microsoft.graph.cloudPcAuditResource"
}

impl CloudPcAuditResource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `modifiedProperties` in queries.
    pub const MODIFIED_PROPERTIES: Property<Self> = Property::new("modifiedProperties");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `modifiedProperties`: `Collection(microsoft.graph.cloudPcAuditProperty)`
    pub fn modified_properties(&self) -> Option<&[super::CloudPcAuditProperty]> {
        self.0.models("modifiedProperties")
    }

    /// Sets `modifiedProperties`.
    pub fn with_modified_properties(self, value: impl Into<Nullable<Vec<super::CloudPcAuditProperty>>>) -> Self {
        Self(self.0.with("modifiedProperties", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }
}
