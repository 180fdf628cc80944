// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.officeSuiteApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-officesuiteapp?view=graph-rest-beta)
    OfficeSuiteApp: super::MobileApp = "microsoft.graph.officeSuiteApp"
}

impl OfficeSuiteApp {
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
    /// `supersedingAppCount` in queries.
    pub const SUPERSEDING_APP_COUNT: Property<Self> = Property::new("supersedingAppCount");
    /// `supersededAppCount` in queries.
    pub const SUPERSEDED_APP_COUNT: Property<Self> = Property::new("supersededAppCount");
    /// `autoAcceptEula` in queries.
    pub const AUTO_ACCEPT_EULA: Property<Self> = Property::new("autoAcceptEula");
    /// `productIds` in queries.
    pub const PRODUCT_IDS: Property<Self> = Property::new("productIds");
    /// `excludedApps` in queries.
    pub const EXCLUDED_APPS: Property<Self> = Property::new("excludedApps");
    /// `useSharedComputerActivation` in queries.
    pub const USE_SHARED_COMPUTER_ACTIVATION: Property<Self> = Property::new("useSharedComputerActivation");
    /// `updateChannel` in queries.
    pub const UPDATE_CHANNEL: Property<Self> = Property::new("updateChannel");
    /// `officePlatformArchitecture` in queries.
    pub const OFFICE_PLATFORM_ARCHITECTURE: Property<Self> = Property::new("officePlatformArchitecture");
    /// `localesToInstall` in queries.
    pub const LOCALES_TO_INSTALL: Property<Self> = Property::new("localesToInstall");
    /// `installProgressDisplayLevel` in queries.
    pub const INSTALL_PROGRESS_DISPLAY_LEVEL: Property<Self> = Property::new("installProgressDisplayLevel");
    /// `shouldUninstallOlderVersionsOfOffice` in queries.
    pub const SHOULD_UNINSTALL_OLDER_VERSIONS_OF_OFFICE: Property<Self> =
        Property::new("shouldUninstallOlderVersionsOfOffice");
    /// `targetVersion` in queries.
    pub const TARGET_VERSION: Property<Self> = Property::new("targetVersion");
    /// `updateVersion` in queries.
    pub const UPDATE_VERSION: Property<Self> = Property::new("updateVersion");
    /// `officeConfigurationXml` in queries.
    pub const OFFICE_CONFIGURATION_XML: Property<Self> = Property::new("officeConfigurationXml");

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

    /// Sets `largeIcon`.
    pub fn with_large_icon(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("largeIcon", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `isFeatured`.
    pub fn with_is_featured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFeatured", value))
    }

    /// Sets `privacyInformationUrl`.
    pub fn with_privacy_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyInformationUrl", value))
    }

    /// Sets `informationUrl`.
    pub fn with_information_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("informationUrl", value))
    }

    /// Sets `owner`.
    pub fn with_owner(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("owner", value))
    }

    /// Sets `developer`.
    pub fn with_developer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("developer", value))
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// Sets `uploadState`.
    pub fn with_upload_state(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("uploadState", value))
    }

    /// Sets `publishingState`.
    pub fn with_publishing_state(self, value: impl Into<Nullable<super::MobileAppPublishingState>>) -> Self {
        Self(self.0.with("publishingState", value))
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `dependentAppCount`.
    pub fn with_dependent_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dependentAppCount", value))
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<super::MobileAppCategory>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::MobileAppAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `installSummary`.
    pub fn with_install_summary(self, value: impl Into<Nullable<super::MobileAppInstallSummary>>) -> Self {
        Self(self.0.with("installSummary", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::MobileAppInstallStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::UserAppInstallStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `relationships`.
    pub fn with_relationships(self, value: impl Into<Nullable<Vec<super::MobileAppRelationship>>>) -> Self {
        Self(self.0.with("relationships", value))
    }

    /// `supersedingAppCount`: `Edm.Int32`
    ///
    /// Inherited from intune-apps-mobileapp.
    pub fn superseding_app_count(&self) -> Option<i32> {
        self.0.i32("supersedingAppCount")
    }

    /// Sets `supersedingAppCount`.
    pub fn with_superseding_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersedingAppCount", value))
    }

    /// `supersededAppCount`: `Edm.Int32`
    ///
    /// Inherited from intune-apps-mobileapp.
    pub fn superseded_app_count(&self) -> Option<i32> {
        self.0.i32("supersededAppCount")
    }

    /// Sets `supersededAppCount`.
    pub fn with_superseded_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("supersededAppCount", value))
    }

    /// `autoAcceptEula`: `Edm.Boolean`
    pub fn auto_accept_eula(&self) -> Option<bool> {
        self.0.bool("autoAcceptEula")
    }

    /// Sets `autoAcceptEula`.
    pub fn with_auto_accept_eula(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoAcceptEula", value))
    }

    /// `productIds`: `Collection(microsoft.graph.officeProductId)`
    pub fn product_ids(&self) -> Option<Vec<super::OfficeProductId>> {
        self.0.enumerations("productIds")
    }

    /// Sets `productIds`.
    pub fn with_product_ids(self, value: impl Into<Nullable<Vec<super::OfficeProductId>>>) -> Self {
        Self(self.0.with("productIds", value))
    }

    /// `excludedApps`: `microsoft.graph.excludedApps`
    pub fn excluded_apps(&self) -> Option<&super::ExcludedApps> {
        self.0.model("excludedApps")
    }

    /// Sets `excludedApps`.
    pub fn with_excluded_apps(self, value: impl Into<Nullable<super::ExcludedApps>>) -> Self {
        Self(self.0.with("excludedApps", value))
    }

    /// `useSharedComputerActivation`: `Edm.Boolean`
    pub fn use_shared_computer_activation(&self) -> Option<bool> {
        self.0.bool("useSharedComputerActivation")
    }

    /// Sets `useSharedComputerActivation`.
    pub fn with_use_shared_computer_activation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useSharedComputerActivation", value))
    }

    /// `updateChannel`: `microsoft.graph.officeUpdateChannel`
    ///
    /// Possible values are: none, current, deferred, firstReleaseCurrent, firstReleaseDeferred, monthlyEnterprise.
    pub fn update_channel(&self) -> Option<super::OfficeUpdateChannel> {
        self.0.enumeration("updateChannel")
    }

    /// Sets `updateChannel`.
    pub fn with_update_channel(self, value: impl Into<Nullable<super::OfficeUpdateChannel>>) -> Self {
        Self(self.0.with("updateChannel", value))
    }

    /// `officePlatformArchitecture`: `microsoft.graph.windowsArchitecture`
    ///
    /// Possible values are: none, x86, x64, arm, neutral, arm64.
    pub fn office_platform_architecture(&self) -> Option<Flags<super::WindowsArchitecture>> {
        self.0.flags("officePlatformArchitecture")
    }

    /// Sets `officePlatformArchitecture`.
    pub fn with_office_platform_architecture(
        self,
        value: impl Into<Nullable<Flags<super::WindowsArchitecture>>>,
    ) -> Self {
        Self(self.0.with("officePlatformArchitecture", value))
    }

    /// `localesToInstall`: `Collection(Edm.String)`
    pub fn locales_to_install(&self) -> Option<Vec<&str>> {
        self.0.strs("localesToInstall")
    }

    /// Sets `localesToInstall`.
    pub fn with_locales_to_install(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("localesToInstall", value))
    }

    /// `installProgressDisplayLevel`: `microsoft.graph.officeSuiteInstallProgressDisplayLevel`
    ///
    /// Possible values are: none, full.
    pub fn install_progress_display_level(&self) -> Option<super::OfficeSuiteInstallProgressDisplayLevel> {
        self.0.enumeration("installProgressDisplayLevel")
    }

    /// Sets `installProgressDisplayLevel`.
    pub fn with_install_progress_display_level(
        self,
        value: impl Into<Nullable<super::OfficeSuiteInstallProgressDisplayLevel>>,
    ) -> Self {
        Self(self.0.with("installProgressDisplayLevel", value))
    }

    /// `shouldUninstallOlderVersionsOfOffice`: `Edm.Boolean`
    pub fn should_uninstall_older_versions_of_office(&self) -> Option<bool> {
        self.0.bool("shouldUninstallOlderVersionsOfOffice")
    }

    /// Sets `shouldUninstallOlderVersionsOfOffice`.
    pub fn with_should_uninstall_older_versions_of_office(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("shouldUninstallOlderVersionsOfOffice", value))
    }

    /// `targetVersion`: `Edm.String`
    pub fn target_version(&self) -> Option<&str> {
        self.0.str("targetVersion")
    }

    /// Sets `targetVersion`.
    pub fn with_target_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetVersion", value))
    }

    /// `updateVersion`: `Edm.String`
    pub fn update_version(&self) -> Option<&str> {
        self.0.str("updateVersion")
    }

    /// Sets `updateVersion`.
    pub fn with_update_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("updateVersion", value))
    }

    /// `officeConfigurationXml`: `Edm.Binary`
    pub fn office_configuration_xml(&self) -> Parsed<Bytes> {
        self.0.binary("officeConfigurationXml")
    }

    /// Sets `officeConfigurationXml`.
    pub fn with_office_configuration_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("officeConfigurationXml", value))
    }
}
