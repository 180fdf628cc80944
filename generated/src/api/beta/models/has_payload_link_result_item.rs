// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hasPayloadLinkResultItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-haspayloadlinkresultitem?view=graph-rest-beta)
    HasPayloadLinkResultItem = "microsoft.graph.hasPayloadLinkResultItem"
}

impl HasPayloadLinkResultItem {
    pub const PAYLOAD_ID: Property<Self> = Property::new("payloadId");
    pub const HAS_LINK: Property<Self> = Property::new("hasLink");
    pub const ERROR: Property<Self> = Property::new("error");
    pub const SOURCES: Property<Self> = Property::new("sources");

    /// `payloadId`: `Edm.String`
    pub fn payload_id(&self) -> Option<&str> {
        self.0.str("payloadId")
    }

    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// `hasLink`: `Edm.Boolean`
    pub fn has_link(&self) -> Option<bool> {
        self.0.bool("hasLink")
    }

    pub fn with_has_link(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasLink", value))
    }

    /// `error`: `Edm.String`
    pub fn error(&self) -> Option<&str> {
        self.0.str("error")
    }

    pub fn with_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `sources`: `Collection(microsoft.graph.deviceAndAppManagementAssignmentSource)`
    pub fn sources(&self) -> Option<Vec<super::DeviceAndAppManagementAssignmentSource>> {
        self.0.enumerations("sources")
    }

    pub fn with_sources(
        self,
        value: impl Into<Nullable<Vec<super::DeviceAndAppManagementAssignmentSource>>>,
    ) -> Self {
        Self(self.0.with("sources", value))
    }
}
