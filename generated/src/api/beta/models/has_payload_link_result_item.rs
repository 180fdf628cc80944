// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hasPayloadLinkResultItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-haspayloadlinkresultitem?view=graph-rest-beta)
    HasPayloadLinkResultItem = "microsoft.graph.hasPayloadLinkResultItem"
}

impl HasPayloadLinkResultItem {
    /// `payloadId` in queries.
    pub const PAYLOAD_ID: Property<Self> = Property::new("payloadId");
    /// `hasLink` in queries.
    pub const HAS_LINK: Property<Self> = Property::new("hasLink");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `sources` in queries.
    pub const SOURCES: Property<Self> = Property::new("sources");

    /// `payloadId`: `Edm.String`
    pub fn payload_id(&self) -> Option<&str> {
        self.0.str("payloadId")
    }

    /// Sets `payloadId`.
    pub fn with_payload_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// `hasLink`: `Edm.Boolean`
    pub fn has_link(&self) -> Option<bool> {
        self.0.bool("hasLink")
    }

    /// Sets `hasLink`.
    pub fn with_has_link(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasLink", value))
    }

    /// `error`: `Edm.String`
    pub fn error(&self) -> Option<&str> {
        self.0.str("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `sources`: `Collection(microsoft.graph.deviceAndAppManagementAssignmentSource)`
    pub fn sources(&self) -> Option<Vec<super::DeviceAndAppManagementAssignmentSource>> {
        self.0.enumerations("sources")
    }

    /// Sets `sources`.
    pub fn with_sources(self, value: impl Into<Nullable<Vec<super::DeviceAndAppManagementAssignmentSource>>>) -> Self {
        Self(self.0.with("sources", value))
    }
}
