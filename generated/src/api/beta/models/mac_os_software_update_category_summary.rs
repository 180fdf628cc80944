// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSSoftwareUpdateCategorySummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatecategorysummary?view=graph-rest-beta)
    MacOsSoftwareUpdateCategorySummary = "microsoft.graph.macOSSoftwareUpdateCategorySummary"
}

impl MacOsSoftwareUpdateCategorySummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `updateCategory` in queries.
    pub const UPDATE_CATEGORY: Property<Self> = Property::new("updateCategory");
    /// `successfulUpdateCount` in queries.
    pub const SUCCESSFUL_UPDATE_COUNT: Property<Self> = Property::new("successfulUpdateCount");
    /// `failedUpdateCount` in queries.
    pub const FAILED_UPDATE_COUNT: Property<Self> = Property::new("failedUpdateCount");
    /// `totalUpdateCount` in queries.
    pub const TOTAL_UPDATE_COUNT: Property<Self> = Property::new("totalUpdateCount");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");
    /// `updateStateSummaries` in queries.
    pub const UPDATE_STATE_SUMMARIES: Property<Self> = Property::new("updateStateSummaries");

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

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
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

    /// `successfulUpdateCount`: `Edm.Int32`
    pub fn successful_update_count(&self) -> Option<i32> {
        self.0.i32("successfulUpdateCount")
    }

    /// Sets `successfulUpdateCount`.
    pub fn with_successful_update_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successfulUpdateCount", value))
    }

    /// `failedUpdateCount`: `Edm.Int32`
    pub fn failed_update_count(&self) -> Option<i32> {
        self.0.i32("failedUpdateCount")
    }

    /// Sets `failedUpdateCount`.
    pub fn with_failed_update_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedUpdateCount", value))
    }

    /// `totalUpdateCount`: `Edm.Int32`
    pub fn total_update_count(&self) -> Option<i32> {
        self.0.i32("totalUpdateCount")
    }

    /// Sets `totalUpdateCount`.
    pub fn with_total_update_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalUpdateCount", value))
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }

    /// `updateStateSummaries`: `Collection(microsoft.graph.macOSSoftwareUpdateStateSummary)`
    pub fn update_state_summaries(&self) -> Option<&[super::MacOsSoftwareUpdateStateSummary]> {
        self.0.models("updateStateSummaries")
    }

    /// Sets `updateStateSummaries`.
    pub fn with_update_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::MacOsSoftwareUpdateStateSummary>>>,
    ) -> Self {
        Self(self.0.with("updateStateSummaries", value))
    }
}
