// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-1.0)
    MobileApp = "microsoft.graph.mobileApp" {
        "microsoft.graph.androidLobApp",
        "microsoft.graph.androidStoreApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.iosStoreApp",
        "microsoft.graph.iosVppApp",
        "microsoft.graph.macOSOfficeSuiteApp",
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedAndroidStoreApp",
        "microsoft.graph.managedApp",
        "microsoft.graph.managedIOSLobApp",
        "microsoft.graph.managedIOSStoreApp",
        "microsoft.graph.managedMobileLobApp",
        "microsoft.graph.microsoftStoreForBusinessApp",
        "microsoft.graph.mobileLobApp",
        "microsoft.graph.webApp",
        "microsoft.graph.win32LobApp",
        "microsoft.graph.windowsMobileMSI",
        "microsoft.graph.windowsUniversalAppX",
    }
}

impl MobileApp {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `publisher` in queries.
    pub const PUBLISHER: Property<Self> = Property::new("publisher");
    /// `largeIcon` in queries.
    pub const LARGE_ICON: Property<Self> = Property::new("largeIcon");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `isFeatured` in queries.
    pub const IS_FEATURED: Property<Self> = Property::new("isFeatured");
    /// `privacyInformationUrl` in queries.
    pub const PRIVACY_INFORMATION_URL: Property<Self> = Property::new("privacyInformationUrl");
    /// `informationUrl` in queries.
    pub const INFORMATION_URL: Property<Self> = Property::new("informationUrl");
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `developer` in queries.
    pub const DEVELOPER: Property<Self> = Property::new("developer");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `publishingState` in queries.
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

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

    /// `largeIcon`: `microsoft.graph.mimeContent`
    pub fn large_icon(&self) -> Option<&super::MimeContent> {
        self.0.model("largeIcon")
    }

    /// Sets `largeIcon`.
    pub fn with_large_icon(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("largeIcon", value))
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

    /// `isFeatured`: `Edm.Boolean`
    pub fn is_featured(&self) -> Option<bool> {
        self.0.bool("isFeatured")
    }

    /// Sets `isFeatured`.
    pub fn with_is_featured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFeatured", value))
    }

    /// `privacyInformationUrl`: `Edm.String`
    pub fn privacy_information_url(&self) -> Option<&str> {
        self.0.str("privacyInformationUrl")
    }

    /// Sets `privacyInformationUrl`.
    pub fn with_privacy_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyInformationUrl", value))
    }

    /// `informationUrl`: `Edm.String`
    pub fn information_url(&self) -> Option<&str> {
        self.0.str("informationUrl")
    }

    /// Sets `informationUrl`.
    pub fn with_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("informationUrl", value))
    }

    /// `owner`: `Edm.String`
    pub fn owner(&self) -> Option<&str> {
        self.0.str("owner")
    }

    /// Sets `owner`.
    pub fn with_owner(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("owner", value))
    }

    /// `developer`: `Edm.String`
    pub fn developer(&self) -> Option<&str> {
        self.0.str("developer")
    }

    /// Sets `developer`.
    pub fn with_developer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("developer", value))
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `publishingState`: `microsoft.graph.mobileAppPublishingState`
    ///
    /// Possible values are: notPublished, processing, published.
    pub fn publishing_state(&self) -> Option<super::MobileAppPublishingState> {
        self.0.enumeration("publishingState")
    }

    /// Sets `publishingState`.
    pub fn with_publishing_state(self, value: impl Into<Nullable<super::MobileAppPublishingState>>) -> Self {
        Self(self.0.with("publishingState", value))
    }

    /// `categories`: `Collection(microsoft.graph.mobileAppCategory)`
    pub fn categories(&self) -> Option<&[super::MobileAppCategory]> {
        self.0.models("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<super::MobileAppCategory>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `assignments`: `Collection(microsoft.graph.mobileAppAssignment)`
    pub fn assignments(&self) -> Option<&[super::MobileAppAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::MobileAppAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
