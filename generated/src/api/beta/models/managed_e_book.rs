// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-managedebook?view=graph-rest-beta)
    ManagedEBook = "microsoft.graph.managedEBook" {
        "microsoft.graph.iosVppEBook",
    }
}

impl ManagedEBook {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `publishedDateTime` in queries.
    pub const PUBLISHED_DATE_TIME: Property<Self> = Property::new("publishedDateTime");
    /// `largeCover` in queries.
    pub const LARGE_COVER: Property<Self> = Property::new("largeCover");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `informationUrl` in queries.
    pub const INFORMATION_URL: Property<Self> = Property::new("informationUrl");
    /// `privacyInformationUrl` in queries.
    pub const PRIVACY_INFORMATION_URL: Property<Self> = Property::new("privacyInformationUrl");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `installSummary` in queries.
    pub const INSTALL_SUMMARY: Property<Self> = Property::new("installSummary");
    /// `deviceStates` in queries.
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");
    /// `userStateSummary` in queries.
    pub const USER_STATE_SUMMARY: Property<Self> = Property::new("userStateSummary");

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

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `publisher`: `Edm.String`
    pub fn publisher(&self) -> Option<&str> {
        self.0.str("publisher")
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// `publishedDateTime`: `Edm.DateTimeOffset`
    pub fn published_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("publishedDateTime")
    }

    /// Sets `publishedDateTime`.
    pub fn with_published_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("publishedDateTime", value))
    }

    /// `largeCover`: `microsoft.graph.mimeContent`
    pub fn large_cover(&self) -> Option<&super::MimeContent> {
        self.0.model("largeCover")
    }

    /// Sets `largeCover`.
    pub fn with_large_cover(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("largeCover", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `informationUrl`: `Edm.String`
    pub fn information_url(&self) -> Option<&str> {
        self.0.str("informationUrl")
    }

    /// Sets `informationUrl`.
    pub fn with_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("informationUrl", value))
    }

    /// `privacyInformationUrl`: `Edm.String`
    pub fn privacy_information_url(&self) -> Option<&str> {
        self.0.str("privacyInformationUrl")
    }

    /// Sets `privacyInformationUrl`.
    pub fn with_privacy_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyInformationUrl", value))
    }

    /// `categories`: `Collection(microsoft.graph.managedEBookCategory)`
    pub fn categories(&self) -> Option<&[super::ManagedEBookCategory]> {
        self.0.models("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<super::ManagedEBookCategory>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `assignments`: `Collection(microsoft.graph.managedEBookAssignment)`
    pub fn assignments(&self) -> Option<&[super::ManagedEBookAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::ManagedEBookAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `installSummary`: `microsoft.graph.eBookInstallSummary`
    pub fn install_summary(&self) -> Option<&super::EBookInstallSummary> {
        self.0.model("installSummary")
    }

    /// Sets `installSummary`.
    pub fn with_install_summary(self, value: impl Into<Nullable<super::EBookInstallSummary>>) -> Self {
        Self(self.0.with("installSummary", value))
    }

    /// `deviceStates`: `Collection(microsoft.graph.deviceInstallState)`
    pub fn device_states(&self) -> Option<&[super::DeviceInstallState]> {
        self.0.models("deviceStates")
    }

    /// Sets `deviceStates`.
    pub fn with_device_states(self, value: impl Into<Nullable<Vec<super::DeviceInstallState>>>) -> Self {
        Self(self.0.with("deviceStates", value))
    }

    /// `userStateSummary`: `Collection(microsoft.graph.userInstallStateSummary)`
    pub fn user_state_summary(&self) -> Option<&[super::UserInstallStateSummary]> {
        self.0.models("userStateSummary")
    }

    /// Sets `userStateSummary`.
    pub fn with_user_state_summary(self, value: impl Into<Nullable<Vec<super::UserInstallStateSummary>>>) -> Self {
        Self(self.0.with("userStateSummary", value))
    }
}
