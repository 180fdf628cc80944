// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileApp`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapp?view=graph-rest-beta)
    MobileApp = "microsoft.graph.mobileApp" {
        "microsoft.graph.androidForWorkApp",
        "microsoft.graph.androidLobApp",
        "microsoft.graph.androidManagedStoreApp",
        "microsoft.graph.androidManagedStoreWebApp",
        "microsoft.graph.androidStoreApp",
        "microsoft.graph.iosLobApp",
        "microsoft.graph.iosStoreApp",
        "microsoft.graph.iosVppApp",
        "microsoft.graph.iosiPadOSWebClip",
        "microsoft.graph.macOSDmgApp",
        "microsoft.graph.macOSLobApp",
        "microsoft.graph.macOSMdatpApp",
        "microsoft.graph.macOSMicrosoftEdgeApp",
        "microsoft.graph.macOSOfficeSuiteApp",
        "microsoft.graph.macOsVppApp",
        "microsoft.graph.managedAndroidLobApp",
        "microsoft.graph.managedAndroidStoreApp",
        "microsoft.graph.managedApp",
        "microsoft.graph.managedIOSLobApp",
        "microsoft.graph.managedIOSStoreApp",
        "microsoft.graph.managedMobileLobApp",
        "microsoft.graph.microsoftStoreForBusinessApp",
        "microsoft.graph.mobileLobApp",
        "microsoft.graph.officeSuiteApp",
        "microsoft.graph.webApp",
        "microsoft.graph.win32LobApp",
        "microsoft.graph.windowsAppX",
        "microsoft.graph.windowsMicrosoftEdgeApp",
        "microsoft.graph.windowsMobileMSI",
        "microsoft.graph.windowsPhone81AppX",
        "microsoft.graph.windowsPhone81AppXBundle",
        "microsoft.graph.windowsPhone81StoreApp",
        "microsoft.graph.windowsPhoneXAP",
        "microsoft.graph.windowsStoreApp",
        "microsoft.graph.windowsUniversalAppX",
        "microsoft.graph.windowsWebApp",
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
    /// `uploadState` in queries.
    pub const UPLOAD_STATE: Property<Self> = Property::new("uploadState");
    /// `publishingState` in queries.
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `dependentAppCount` in queries.
    pub const DEPENDENT_APP_COUNT: Property<Self> = Property::new("dependentAppCount");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `installSummary` in queries.
    pub const INSTALL_SUMMARY: Property<Self> = Property::new("installSummary");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `relationships` in queries.
    pub const RELATIONSHIPS: Property<Self> = Property::new("relationships");

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

    /// `uploadState`: `Edm.Int32`
    pub fn upload_state(&self) -> Option<i32> {
        self.0.i32("uploadState")
    }

    /// Sets `uploadState`.
    pub fn with_upload_state(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("uploadState", value))
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

    /// `isAssigned`: `Edm.Boolean`
    pub fn is_assigned(&self) -> Option<bool> {
        self.0.bool("isAssigned")
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `dependentAppCount`: `Edm.Int32`
    pub fn dependent_app_count(&self) -> Option<i32> {
        self.0.i32("dependentAppCount")
    }

    /// Sets `dependentAppCount`.
    pub fn with_dependent_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependentAppCount", value))
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

    /// `installSummary`: `microsoft.graph.mobileAppInstallSummary`
    pub fn install_summary(&self) -> Option<&super::MobileAppInstallSummary> {
        self.0.model("installSummary")
    }

    /// Sets `installSummary`.
    pub fn with_install_summary(self, value: impl Into<Nullable<super::MobileAppInstallSummary>>) -> Self {
        Self(self.0.with("installSummary", value))
    }

    /// `deviceStatuses`: `Collection(microsoft.graph.mobileAppInstallStatus)`
    pub fn device_statuses(&self) -> Option<&[super::MobileAppInstallStatus]> {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::MobileAppInstallStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// `userStatuses`: `Collection(microsoft.graph.userAppInstallStatus)`
    pub fn user_statuses(&self) -> Option<&[super::UserAppInstallStatus]> {
        self.0.models("userStatuses")
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::UserAppInstallStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// `relationships`: `Collection(microsoft.graph.mobileAppRelationship)`
    pub fn relationships(&self) -> Option<&[super::MobileAppRelationship]> {
        self.0.models("relationships")
    }

    /// Sets `relationships`.
    pub fn with_relationships(self, value: impl Into<Nullable<Vec<super::MobileAppRelationship>>>) -> Self {
        Self(self.0.with("relationships", value))
    }
}
