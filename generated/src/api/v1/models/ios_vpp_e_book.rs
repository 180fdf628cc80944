// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// Inherits from managedEBook.
    ///
    /// [`microsoft.graph.iosVppEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebook?view=graph-rest-1.0)
    IosVppEBook: super::ManagedEBook = "microsoft.graph.iosVppEBook"
}

impl IosVppEBook {
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
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `installSummary` in queries.
    pub const INSTALL_SUMMARY: Property<Self> = Property::new("installSummary");
    /// `deviceStates` in queries.
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");
    /// `userStateSummary` in queries.
    pub const USER_STATE_SUMMARY: Property<Self> = Property::new("userStateSummary");
    /// `vppTokenId` in queries.
    pub const VPP_TOKEN_ID: Property<Self> = Property::new("vppTokenId");
    /// `appleId` in queries.
    pub const APPLE_ID: Property<Self> = Property::new("appleId");
    /// `vppOrganizationName` in queries.
    pub const VPP_ORGANIZATION_NAME: Property<Self> = Property::new("vppOrganizationName");
    /// `genres` in queries.
    pub const GENRES: Property<Self> = Property::new("genres");
    /// `language` in queries.
    pub const LANGUAGE: Property<Self> = Property::new("language");
    /// `seller` in queries.
    pub const SELLER: Property<Self> = Property::new("seller");
    /// `totalLicenseCount` in queries.
    pub const TOTAL_LICENSE_COUNT: Property<Self> = Property::new("totalLicenseCount");
    /// `usedLicenseCount` in queries.
    pub const USED_LICENSE_COUNT: Property<Self> = Property::new("usedLicenseCount");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `publisher`.
    pub fn with_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisher", value))
    }

    /// Sets `publishedDateTime`.
    pub fn with_published_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("publishedDateTime", value))
    }

    /// Sets `largeCover`.
    pub fn with_large_cover(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("largeCover", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `informationUrl`.
    pub fn with_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("informationUrl", value))
    }

    /// Sets `privacyInformationUrl`.
    pub fn with_privacy_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyInformationUrl", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::ManagedEBookAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `installSummary`.
    pub fn with_install_summary(self, value: impl Into<Nullable<super::EBookInstallSummary>>) -> Self {
        Self(self.0.with("installSummary", value))
    }

    /// Sets `deviceStates`.
    pub fn with_device_states(self, value: impl Into<Nullable<Vec<super::DeviceInstallState>>>) -> Self {
        Self(self.0.with("deviceStates", value))
    }

    /// Sets `userStateSummary`.
    pub fn with_user_state_summary(self, value: impl Into<Nullable<Vec<super::UserInstallStateSummary>>>) -> Self {
        Self(self.0.with("userStateSummary", value))
    }

    /// `vppTokenId`: `Edm.Guid`
    pub fn vpp_token_id(&self) -> Parsed<Uuid> {
        self.0.guid("vppTokenId")
    }

    /// Sets `vppTokenId`.
    pub fn with_vpp_token_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("vppTokenId", value))
    }

    /// `appleId`: `Edm.String`
    pub fn apple_id(&self) -> Option<&str> {
        self.0.str("appleId")
    }

    /// Sets `appleId`.
    pub fn with_apple_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appleId", value))
    }

    /// `vppOrganizationName`: `Edm.String`
    pub fn vpp_organization_name(&self) -> Option<&str> {
        self.0.str("vppOrganizationName")
    }

    /// Sets `vppOrganizationName`.
    pub fn with_vpp_organization_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vppOrganizationName", value))
    }

    /// `genres`: `Collection(Edm.String)`
    pub fn genres(&self) -> Option<Vec<&str>> {
        self.0.strs("genres")
    }

    /// Sets `genres`.
    pub fn with_genres(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("genres", value))
    }

    /// `language`: `Edm.String`
    pub fn language(&self) -> Option<&str> {
        self.0.str("language")
    }

    /// Sets `language`.
    pub fn with_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("language", value))
    }

    /// `seller`: `Edm.String`
    pub fn seller(&self) -> Option<&str> {
        self.0.str("seller")
    }

    /// Sets `seller`.
    pub fn with_seller(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("seller", value))
    }

    /// `totalLicenseCount`: `Edm.Int32`
    pub fn total_license_count(&self) -> Option<i32> {
        self.0.i32("totalLicenseCount")
    }

    /// Sets `totalLicenseCount`.
    pub fn with_total_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalLicenseCount", value))
    }

    /// `usedLicenseCount`: `Edm.Int32`
    pub fn used_license_count(&self) -> Option<i32> {
        self.0.i32("usedLicenseCount")
    }

    /// Sets `usedLicenseCount`.
    pub fn with_used_license_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("usedLicenseCount", value))
    }
}
