// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.userAgent`](https://learn.microsoft.com/graph/api/resources/callrecords-useragent?view=graph-rest-beta)
    UserAgent = "microsoft.graph.callRecords.userAgent" {
        "microsoft.graph.callRecords.clientUserAgent",
        "microsoft.graph.callRecords.serviceUserAgent",
    }
}

impl UserAgent {
    /// `applicationVersion` in queries.
    pub const APPLICATION_VERSION: Property<Self> = Property::new("applicationVersion");
    /// `headerValue` in queries.
    pub const HEADER_VALUE: Property<Self> = Property::new("headerValue");

    /// `applicationVersion`: `Edm.String`
    pub fn application_version(&self) -> Option<&str> {
        self.0.str("applicationVersion")
    }

    /// Sets `applicationVersion`.
    pub fn with_application_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationVersion", value))
    }

    /// `headerValue`: `Edm.String`
    pub fn header_value(&self) -> Option<&str> {
        self.0.str("headerValue")
    }

    /// Sets `headerValue`.
    pub fn with_header_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerValue", value))
    }
}
