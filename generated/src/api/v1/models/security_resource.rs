// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.securityResource`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-1.0)
    SecurityResource = "microsoft.graph.securityResource"
}

impl SecurityResource {
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `resourceType` in queries.
    pub const RESOURCE_TYPE: Property<Self> = Property::new("resourceType");

    /// `resource`: `Edm.String`
    ///
    /// Required.
    pub fn resource(&self) -> Option<&str> {
        self.0.str("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resource", value))
    }

    /// `resourceType`: `microsoft.graph.securityResourceType`
    ///
    /// Possible values are: attacked, related.
    pub fn resource_type(&self) -> Option<super::SecurityResourceType> {
        self.0.enumeration("resourceType")
    }

    /// Sets `resourceType`.
    pub fn with_resource_type(self, value: impl Into<Nullable<super::SecurityResourceType>>) -> Self {
        Self(self.0.with("resourceType", value))
    }
}
