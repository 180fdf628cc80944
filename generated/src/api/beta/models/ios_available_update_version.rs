// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosAvailableUpdateVersion`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-iosavailableupdateversion?view=graph-rest-beta)
    IosAvailableUpdateVersion = "microsoft.graph.iosAvailableUpdateVersion"
}

impl IosAvailableUpdateVersion {
    /// `productVersion` in queries.
    pub const PRODUCT_VERSION: Property<Self> = Property::new("productVersion");
    /// `postingDateTime` in queries.
    pub const POSTING_DATE_TIME: Property<Self> = Property::new("postingDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `supportedDevices` in queries.
    pub const SUPPORTED_DEVICES: Property<Self> = Property::new("supportedDevices");

    /// `productVersion`: `Edm.String`
    pub fn product_version(&self) -> Option<&str> {
        self.0.str("productVersion")
    }

    /// Sets `productVersion`.
    pub fn with_product_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productVersion", value))
    }

    /// `postingDateTime`: `Edm.DateTimeOffset`
    pub fn posting_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("postingDateTime")
    }

    /// Sets `postingDateTime`.
    pub fn with_posting_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("postingDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `supportedDevices`: `Collection(Edm.String)`
    pub fn supported_devices(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedDevices")
    }

    /// Sets `supportedDevices`.
    pub fn with_supported_devices(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedDevices", value))
    }
}
