// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from namedLocation.
    ///
    /// [`microsoft.graph.ipNamedLocation`](https://learn.microsoft.com/graph/api/resources/ipnamedlocation?view=graph-rest-1.0)
    IpNamedLocation: super::NamedLocation = "microsoft.graph.ipNamedLocation"
}

impl IpNamedLocation {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `ipRanges` in queries.
    pub const IP_RANGES: Property<Self> = Property::new("ipRanges");
    /// `isTrusted` in queries.
    pub const IS_TRUSTED: Property<Self> = Property::new("isTrusted");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `ipRanges`: `Collection(microsoft.graph.ipRange)`
    ///
    /// Required.
    pub fn ip_ranges(&self) -> Option<&[super::IpRange]> {
        self.0.models("ipRanges")
    }

    /// Sets `ipRanges`.
    pub fn with_ip_ranges(self, value: impl Into<Nullable<Vec<super::IpRange>>>) -> Self {
        Self(self.0.with("ipRanges", value))
    }

    /// `isTrusted`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_trusted(&self) -> Option<bool> {
        self.0.bool("isTrusted")
    }

    /// Sets `isTrusted`.
    pub fn with_is_trusted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTrusted", value))
    }
}
