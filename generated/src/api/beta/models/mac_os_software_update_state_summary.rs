// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSSoftwareUpdateStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatestatesummary?view=graph-rest-beta)
    MacOsSoftwareUpdateStateSummary = "microsoft.graph.macOSSoftwareUpdateStateSummary"
}

impl MacOsSoftwareUpdateStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `productKey` in queries.
    pub const PRODUCT_KEY: Property<Self> = Property::new("productKey");
    /// `updateCategory` in queries.
    pub const UPDATE_CATEGORY: Property<Self> = Property::new("updateCategory");
    /// `updateVersion` in queries.
    pub const UPDATE_VERSION: Property<Self> = Property::new("updateVersion");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `productKey`: `Edm.String`
    pub fn product_key(&self) -> Option<&str> {
        self.0.str("productKey")
    }

    /// Sets `productKey`.
    pub fn with_product_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productKey", value))
    }

    /// `updateCategory`: `microsoft.graph.macOSSoftwareUpdateCategory`
    ///
    /// Possible values are: critical, configurationDataFile, firmware, other.
    pub fn update_category(&self) -> Option<super::MacOsSoftwareUpdateCategory> {
        self.0.enumeration("updateCategory")
    }

    /// Sets `updateCategory`.
    pub fn with_update_category(self, value: impl Into<Nullable<super::MacOsSoftwareUpdateCategory>>) -> Self {
        Self(self.0.with("updateCategory", value))
    }

    /// `updateVersion`: `Edm.String`
    pub fn update_version(&self) -> Option<&str> {
        self.0.str("updateVersion")
    }

    /// Sets `updateVersion`.
    pub fn with_update_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("updateVersion", value))
    }

    /// `state`: `microsoft.graph.macOSSoftwareUpdateState`
    ///
    /// Possible values are: success, downloading, downloaded, installing, idle, available, scheduled, downloadFailed, downloadInsufficientSpace, downloadInsufficientPower, downloadInsufficientNetwork, installInsufficientSpace, installInsufficientPower, installFailed, commandFailed.
    pub fn state(&self) -> Option<super::MacOsSoftwareUpdateState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::MacOsSoftwareUpdateState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }
}
