// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from userAgent.
    ///
    /// [`microsoft.graph.callRecords.clientUserAgent`](https://learn.microsoft.com/graph/api/resources/callrecords-clientuseragent?view=graph-rest-1.0)
    ClientUserAgent: super::UserAgent = "microsoft.graph.callRecords.clientUserAgent"
}

impl ClientUserAgent {
    /// `applicationVersion` in queries.
    pub const APPLICATION_VERSION: Property<Self> = Property::new("applicationVersion");
    /// `headerValue` in queries.
    pub const HEADER_VALUE: Property<Self> = Property::new("headerValue");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `productFamily` in queries.
    pub const PRODUCT_FAMILY: Property<Self> = Property::new("productFamily");

    /// Sets `applicationVersion`.
    pub fn with_application_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationVersion", value))
    }

    /// Sets `headerValue`.
    pub fn with_header_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerValue", value))
    }

    /// `platform`: `microsoft.graph.callRecords.clientPlatform`
    ///
    /// Possible values are: unknown, windows, macOS, iOS, android, web, ipPhone, roomSystem, surfaceHub, holoLens, unknownFutureValue.
    pub fn platform(&self) -> Option<super::ClientPlatform> {
        self.0.enumeration("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::ClientPlatform>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `productFamily`: `microsoft.graph.callRecords.productFamily`
    ///
    /// Possible values are: unknown, teams, skypeForBusiness, lync, unknownFutureValue, azureCommunicationServices.
    pub fn product_family(&self) -> Option<super::ProductFamily> {
        self.0.enumeration("productFamily")
    }

    /// Sets `productFamily`.
    pub fn with_product_family(self, value: impl Into<Nullable<super::ProductFamily>>) -> Self {
        Self(self.0.with("productFamily", value))
    }
}
