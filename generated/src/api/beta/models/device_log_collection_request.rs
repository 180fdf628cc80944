// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceLogCollectionRequest`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionrequest?view=graph-rest-beta)
    DeviceLogCollectionRequest = "microsoft.graph.deviceLogCollectionRequest"
}

impl DeviceLogCollectionRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `templateType` in queries.
    pub const TEMPLATE_TYPE: Property<Self> = Property::new("templateType");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `templateType`: `microsoft.graph.deviceLogCollectionTemplateType`
    ///
    /// Possible values are: predefined.
    pub fn template_type(&self) -> Option<super::DeviceLogCollectionTemplateType> {
        self.0.enumeration("templateType")
    }

    /// Sets `templateType`.
    pub fn with_template_type(self, value: impl Into<Nullable<super::DeviceLogCollectionTemplateType>>) -> Self {
        Self(self.0.with("templateType", value))
    }
}
