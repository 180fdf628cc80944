// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.win32LobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapp?view=graph-rest-1.0)
    Win32LobApp: super::MobileLobApp = "microsoft.graph.win32LobApp"
}

crate::runtime::derived! {
    Win32LobApp: super::MobileApp
}

impl Win32LobApp {
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
    /// `committedContentVersion` in queries.
    pub const COMMITTED_CONTENT_VERSION: Property<Self> = Property::new("committedContentVersion");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `contentVersions` in queries.
    pub const CONTENT_VERSIONS: Property<Self> = Property::new("contentVersions");
    /// `installCommandLine` in queries.
    pub const INSTALL_COMMAND_LINE: Property<Self> = Property::new("installCommandLine");
    /// `uninstallCommandLine` in queries.
    pub const UNINSTALL_COMMAND_LINE: Property<Self> = Property::new("uninstallCommandLine");
    /// `applicableArchitectures` in queries.
    pub const APPLICABLE_ARCHITECTURES: Property<Self> = Property::new("applicableArchitectures");
    /// `minimumFreeDiskSpaceInMB` in queries.
    pub const MINIMUM_FREE_DISK_SPACE_IN_MB: Property<Self> = Property::new("minimumFreeDiskSpaceInMB");
    /// `minimumMemoryInMB` in queries.
    pub const MINIMUM_MEMORY_IN_MB: Property<Self> = Property::new("minimumMemoryInMB");
    /// `minimumNumberOfProcessors` in queries.
    pub const MINIMUM_NUMBER_OF_PROCESSORS: Property<Self> = Property::new("minimumNumberOfProcessors");
    /// `minimumCpuSpeedInMHz` in queries.
    pub const MINIMUM_CPU_SPEED_IN_M_HZ: Property<Self> = Property::new("minimumCpuSpeedInMHz");
    /// `rules` in queries.
    pub const RULES: Property<Self> = Property::new("rules");
    /// `installExperience` in queries.
    pub const INSTALL_EXPERIENCE: Property<Self> = Property::new("installExperience");
    /// `returnCodes` in queries.
    pub const RETURN_CODES: Property<Self> = Property::new("returnCodes");
    /// `msiInformation` in queries.
    pub const MSI_INFORMATION: Property<Self> = Property::new("msiInformation");
    /// `setupFilePath` in queries.
    pub const SETUP_FILE_PATH: Property<Self> = Property::new("setupFilePath");
    /// `minimumSupportedWindowsRelease` in queries.
    pub const MINIMUM_SUPPORTED_WINDOWS_RELEASE: Property<Self> = Property::new("minimumSupportedWindowsRelease");

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

    /// Sets `publishingState`.
    pub fn with_publishing_state(self, value: impl Into<Nullable<super::MobileAppPublishingState>>) -> Self {
        Self(self.0.with("publishingState", value))
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<super::MobileAppCategory>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::MobileAppAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `committedContentVersion`.
    pub fn with_committed_content_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("committedContentVersion", value))
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// Sets `contentVersions`.
    pub fn with_content_versions(self, value: impl Into<Nullable<Vec<super::MobileAppContent>>>) -> Self {
        Self(self.0.with("contentVersions", value))
    }

    /// `installCommandLine`: `Edm.String`
    pub fn install_command_line(&self) -> Option<&str> {
        self.0.str("installCommandLine")
    }

    /// Sets `installCommandLine`.
    pub fn with_install_command_line(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("installCommandLine", value))
    }

    /// `uninstallCommandLine`: `Edm.String`
    pub fn uninstall_command_line(&self) -> Option<&str> {
        self.0.str("uninstallCommandLine")
    }

    /// Sets `uninstallCommandLine`.
    pub fn with_uninstall_command_line(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uninstallCommandLine", value))
    }

    /// `applicableArchitectures`: `microsoft.graph.windowsArchitecture`
    ///
    /// Possible values are: none, x86, x64, arm, neutral.
    pub fn applicable_architectures(&self) -> Option<Flags<super::WindowsArchitecture>> {
        self.0.flags("applicableArchitectures")
    }

    /// Sets `applicableArchitectures`.
    pub fn with_applicable_architectures(self, value: impl Into<Nullable<Flags<super::WindowsArchitecture>>>) -> Self {
        Self(self.0.with("applicableArchitectures", value))
    }

    /// `minimumFreeDiskSpaceInMB`: `Edm.Int32`
    pub fn minimum_free_disk_space_in_mb(&self) -> Option<i32> {
        self.0.i32("minimumFreeDiskSpaceInMB")
    }

    /// Sets `minimumFreeDiskSpaceInMB`.
    pub fn with_minimum_free_disk_space_in_mb(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumFreeDiskSpaceInMB", value))
    }

    /// `minimumMemoryInMB`: `Edm.Int32`
    pub fn minimum_memory_in_mb(&self) -> Option<i32> {
        self.0.i32("minimumMemoryInMB")
    }

    /// Sets `minimumMemoryInMB`.
    pub fn with_minimum_memory_in_mb(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumMemoryInMB", value))
    }

    /// `minimumNumberOfProcessors`: `Edm.Int32`
    pub fn minimum_number_of_processors(&self) -> Option<i32> {
        self.0.i32("minimumNumberOfProcessors")
    }

    /// Sets `minimumNumberOfProcessors`.
    pub fn with_minimum_number_of_processors(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumNumberOfProcessors", value))
    }

    /// `minimumCpuSpeedInMHz`: `Edm.Int32`
    pub fn minimum_cpu_speed_in_m_hz(&self) -> Option<i32> {
        self.0.i32("minimumCpuSpeedInMHz")
    }

    /// Sets `minimumCpuSpeedInMHz`.
    pub fn with_minimum_cpu_speed_in_m_hz(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumCpuSpeedInMHz", value))
    }

    /// `rules`: `Collection(microsoft.graph.win32LobAppRule)`
    pub fn rules(&self) -> Option<&[super::Win32LobAppRule]> {
        self.0.models("rules")
    }

    /// Sets `rules`.
    pub fn with_rules(self, value: impl Into<Nullable<Vec<super::Win32LobAppRule>>>) -> Self {
        Self(self.0.with("rules", value))
    }

    /// `installExperience`: `microsoft.graph.win32LobAppInstallExperience`
    pub fn install_experience(&self) -> Option<&super::Win32LobAppInstallExperience> {
        self.0.model("installExperience")
    }

    /// Sets `installExperience`.
    pub fn with_install_experience(self, value: impl Into<Nullable<super::Win32LobAppInstallExperience>>) -> Self {
        Self(self.0.with("installExperience", value))
    }

    /// `returnCodes`: `Collection(microsoft.graph.win32LobAppReturnCode)`
    pub fn return_codes(&self) -> Option<&[super::Win32LobAppReturnCode]> {
        self.0.models("returnCodes")
    }

    /// Sets `returnCodes`.
    pub fn with_return_codes(self, value: impl Into<Nullable<Vec<super::Win32LobAppReturnCode>>>) -> Self {
        Self(self.0.with("returnCodes", value))
    }

    /// `msiInformation`: `microsoft.graph.win32LobAppMsiInformation`
    pub fn msi_information(&self) -> Option<&super::Win32LobAppMsiInformation> {
        self.0.model("msiInformation")
    }

    /// Sets `msiInformation`.
    pub fn with_msi_information(self, value: impl Into<Nullable<super::Win32LobAppMsiInformation>>) -> Self {
        Self(self.0.with("msiInformation", value))
    }

    /// `setupFilePath`: `Edm.String`
    pub fn setup_file_path(&self) -> Option<&str> {
        self.0.str("setupFilePath")
    }

    /// Sets `setupFilePath`.
    pub fn with_setup_file_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("setupFilePath", value))
    }

    /// `minimumSupportedWindowsRelease`: `Edm.String`
    pub fn minimum_supported_windows_release(&self) -> Option<&str> {
        self.0.str("minimumSupportedWindowsRelease")
    }

    /// Sets `minimumSupportedWindowsRelease`.
    pub fn with_minimum_supported_windows_release(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumSupportedWindowsRelease", value))
    }
}
