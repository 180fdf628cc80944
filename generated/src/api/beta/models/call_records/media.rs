// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.media`](https://learn.microsoft.com/graph/api/resources/callrecords-media?view=graph-rest-beta)
    Media = "microsoft.graph.callRecords.media"
}

impl Media {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `callerDevice` in queries.
    pub const CALLER_DEVICE: Property<Self> = Property::new("callerDevice");
    /// `callerNetwork` in queries.
    pub const CALLER_NETWORK: Property<Self> = Property::new("callerNetwork");
    /// `calleeDevice` in queries.
    pub const CALLEE_DEVICE: Property<Self> = Property::new("calleeDevice");
    /// `calleeNetwork` in queries.
    pub const CALLEE_NETWORK: Property<Self> = Property::new("calleeNetwork");
    /// `streams` in queries.
    pub const STREAMS: Property<Self> = Property::new("streams");

    /// `label`: `Edm.String`
    pub fn label(&self) -> Option<&str> {
        self.0.str("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// `callerDevice`: `microsoft.graph.callRecords.deviceInfo`
    pub fn caller_device(&self) -> Option<&super::DeviceInfo> {
        self.0.model("callerDevice")
    }

    /// Sets `callerDevice`.
    pub fn with_caller_device(self, value: impl Into<Nullable<super::DeviceInfo>>) -> Self {
        Self(self.0.with("callerDevice", value))
    }

    /// `callerNetwork`: `microsoft.graph.callRecords.networkInfo`
    pub fn caller_network(&self) -> Option<&super::NetworkInfo> {
        self.0.model("callerNetwork")
    }

    /// Sets `callerNetwork`.
    pub fn with_caller_network(self, value: impl Into<Nullable<super::NetworkInfo>>) -> Self {
        Self(self.0.with("callerNetwork", value))
    }

    /// `calleeDevice`: `microsoft.graph.callRecords.deviceInfo`
    pub fn callee_device(&self) -> Option<&super::DeviceInfo> {
        self.0.model("calleeDevice")
    }

    /// Sets `calleeDevice`.
    pub fn with_callee_device(self, value: impl Into<Nullable<super::DeviceInfo>>) -> Self {
        Self(self.0.with("calleeDevice", value))
    }

    /// `calleeNetwork`: `microsoft.graph.callRecords.networkInfo`
    pub fn callee_network(&self) -> Option<&super::NetworkInfo> {
        self.0.model("calleeNetwork")
    }

    /// Sets `calleeNetwork`.
    pub fn with_callee_network(self, value: impl Into<Nullable<super::NetworkInfo>>) -> Self {
        Self(self.0.with("calleeNetwork", value))
    }

    /// `streams`: `Collection(microsoft.graph.callRecords.mediaStream)`
    pub fn streams(&self) -> Option<&[super::MediaStream]> {
        self.0.models("streams")
    }

    /// Sets `streams`.
    pub fn with_streams(self, value: impl Into<Nullable<Vec<super::MediaStream>>>) -> Self {
        Self(self.0.with("streams", value))
    }
}
