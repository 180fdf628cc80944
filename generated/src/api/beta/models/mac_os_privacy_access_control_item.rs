// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSPrivacyAccessControlItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosprivacyaccesscontrolitem?view=graph-rest-beta)
    MacOsPrivacyAccessControlItem = "microsoft.graph.macOSPrivacyAccessControlItem"
}

impl MacOsPrivacyAccessControlItem {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `identifier` in queries.
    pub const IDENTIFIER: Property<Self> = Property::new("identifier");
    /// `identifierType` in queries.
    pub const IDENTIFIER_TYPE: Property<Self> = Property::new("identifierType");
    /// `codeRequirement` in queries.
    pub const CODE_REQUIREMENT: Property<Self> = Property::new("codeRequirement");
    /// `staticCodeValidation` in queries.
    pub const STATIC_CODE_VALIDATION: Property<Self> = Property::new("staticCodeValidation");
    /// `blockCamera` in queries.
    pub const BLOCK_CAMERA: Property<Self> = Property::new("blockCamera");
    /// `blockMicrophone` in queries.
    pub const BLOCK_MICROPHONE: Property<Self> = Property::new("blockMicrophone");
    /// `blockScreenCapture` in queries.
    pub const BLOCK_SCREEN_CAPTURE: Property<Self> = Property::new("blockScreenCapture");
    /// `blockListenEvent` in queries.
    pub const BLOCK_LISTEN_EVENT: Property<Self> = Property::new("blockListenEvent");
    /// `speechRecognition` in queries.
    pub const SPEECH_RECOGNITION: Property<Self> = Property::new("speechRecognition");
    /// `accessibility` in queries.
    pub const ACCESSIBILITY: Property<Self> = Property::new("accessibility");
    /// `addressBook` in queries.
    pub const ADDRESS_BOOK: Property<Self> = Property::new("addressBook");
    /// `calendar` in queries.
    pub const CALENDAR: Property<Self> = Property::new("calendar");
    /// `reminders` in queries.
    pub const REMINDERS: Property<Self> = Property::new("reminders");
    /// `photos` in queries.
    pub const PHOTOS: Property<Self> = Property::new("photos");
    /// `mediaLibrary` in queries.
    pub const MEDIA_LIBRARY: Property<Self> = Property::new("mediaLibrary");
    /// `fileProviderPresence` in queries.
    pub const FILE_PROVIDER_PRESENCE: Property<Self> = Property::new("fileProviderPresence");
    /// `systemPolicyAllFiles` in queries.
    pub const SYSTEM_POLICY_ALL_FILES: Property<Self> = Property::new("systemPolicyAllFiles");
    /// `systemPolicySystemAdminFiles` in queries.
    pub const SYSTEM_POLICY_SYSTEM_ADMIN_FILES: Property<Self> = Property::new("systemPolicySystemAdminFiles");
    /// `systemPolicyDesktopFolder` in queries.
    pub const SYSTEM_POLICY_DESKTOP_FOLDER: Property<Self> = Property::new("systemPolicyDesktopFolder");
    /// `systemPolicyDocumentsFolder` in queries.
    pub const SYSTEM_POLICY_DOCUMENTS_FOLDER: Property<Self> = Property::new("systemPolicyDocumentsFolder");
    /// `systemPolicyDownloadsFolder` in queries.
    pub const SYSTEM_POLICY_DOWNLOADS_FOLDER: Property<Self> = Property::new("systemPolicyDownloadsFolder");
    /// `systemPolicyNetworkVolumes` in queries.
    pub const SYSTEM_POLICY_NETWORK_VOLUMES: Property<Self> = Property::new("systemPolicyNetworkVolumes");
    /// `systemPolicyRemovableVolumes` in queries.
    pub const SYSTEM_POLICY_REMOVABLE_VOLUMES: Property<Self> = Property::new("systemPolicyRemovableVolumes");
    /// `postEvent` in queries.
    pub const POST_EVENT: Property<Self> = Property::new("postEvent");
    /// `appleEventsAllowedReceivers` in queries.
    pub const APPLE_EVENTS_ALLOWED_RECEIVERS: Property<Self> = Property::new("appleEventsAllowedReceivers");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `identifier`: `Edm.String`
    pub fn identifier(&self) -> Option<&str> {
        self.0.str("identifier")
    }

    /// Sets `identifier`.
    pub fn with_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identifier", value))
    }

    /// `identifierType`: `microsoft.graph.macOSProcessIdentifierType`
    ///
    /// Possible values are: bundleID, path.
    pub fn identifier_type(&self) -> Option<super::MacOsProcessIdentifierType> {
        self.0.enumeration("identifierType")
    }

    /// Sets `identifierType`.
    pub fn with_identifier_type(self, value: impl Into<Nullable<super::MacOsProcessIdentifierType>>) -> Self {
        Self(self.0.with("identifierType", value))
    }

    /// `codeRequirement`: `Edm.String`
    pub fn code_requirement(&self) -> Option<&str> {
        self.0.str("codeRequirement")
    }

    /// Sets `codeRequirement`.
    pub fn with_code_requirement(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("codeRequirement", value))
    }

    /// `staticCodeValidation`: `Edm.Boolean`
    pub fn static_code_validation(&self) -> Option<bool> {
        self.0.bool("staticCodeValidation")
    }

    /// Sets `staticCodeValidation`.
    pub fn with_static_code_validation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("staticCodeValidation", value))
    }

    /// `blockCamera`: `Edm.Boolean`
    pub fn block_camera(&self) -> Option<bool> {
        self.0.bool("blockCamera")
    }

    /// Sets `blockCamera`.
    pub fn with_block_camera(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockCamera", value))
    }

    /// `blockMicrophone`: `Edm.Boolean`
    pub fn block_microphone(&self) -> Option<bool> {
        self.0.bool("blockMicrophone")
    }

    /// Sets `blockMicrophone`.
    pub fn with_block_microphone(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockMicrophone", value))
    }

    /// `blockScreenCapture`: `Edm.Boolean`
    pub fn block_screen_capture(&self) -> Option<bool> {
        self.0.bool("blockScreenCapture")
    }

    /// Sets `blockScreenCapture`.
    pub fn with_block_screen_capture(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockScreenCapture", value))
    }

    /// `blockListenEvent`: `Edm.Boolean`
    pub fn block_listen_event(&self) -> Option<bool> {
        self.0.bool("blockListenEvent")
    }

    /// Sets `blockListenEvent`.
    pub fn with_block_listen_event(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockListenEvent", value))
    }

    /// `speechRecognition`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn speech_recognition(&self) -> Option<super::Enablement> {
        self.0.enumeration("speechRecognition")
    }

    /// Sets `speechRecognition`.
    pub fn with_speech_recognition(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("speechRecognition", value))
    }

    /// `accessibility`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn accessibility(&self) -> Option<super::Enablement> {
        self.0.enumeration("accessibility")
    }

    /// Sets `accessibility`.
    pub fn with_accessibility(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("accessibility", value))
    }

    /// `addressBook`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn address_book(&self) -> Option<super::Enablement> {
        self.0.enumeration("addressBook")
    }

    /// Sets `addressBook`.
    pub fn with_address_book(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("addressBook", value))
    }

    /// `calendar`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn calendar(&self) -> Option<super::Enablement> {
        self.0.enumeration("calendar")
    }

    /// Sets `calendar`.
    pub fn with_calendar(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("calendar", value))
    }

    /// `reminders`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn reminders(&self) -> Option<super::Enablement> {
        self.0.enumeration("reminders")
    }

    /// Sets `reminders`.
    pub fn with_reminders(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("reminders", value))
    }

    /// `photos`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn photos(&self) -> Option<super::Enablement> {
        self.0.enumeration("photos")
    }

    /// Sets `photos`.
    pub fn with_photos(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("photos", value))
    }

    /// `mediaLibrary`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn media_library(&self) -> Option<super::Enablement> {
        self.0.enumeration("mediaLibrary")
    }

    /// Sets `mediaLibrary`.
    pub fn with_media_library(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("mediaLibrary", value))
    }

    /// `fileProviderPresence`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn file_provider_presence(&self) -> Option<super::Enablement> {
        self.0.enumeration("fileProviderPresence")
    }

    /// Sets `fileProviderPresence`.
    pub fn with_file_provider_presence(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("fileProviderPresence", value))
    }

    /// `systemPolicyAllFiles`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn system_policy_all_files(&self) -> Option<super::Enablement> {
        self.0.enumeration("systemPolicyAllFiles")
    }

    /// Sets `systemPolicyAllFiles`.
    pub fn with_system_policy_all_files(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("systemPolicyAllFiles", value))
    }

    /// `systemPolicySystemAdminFiles`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn system_policy_system_admin_files(&self) -> Option<super::Enablement> {
        self.0.enumeration("systemPolicySystemAdminFiles")
    }

    /// Sets `systemPolicySystemAdminFiles`.
    pub fn with_system_policy_system_admin_files(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("systemPolicySystemAdminFiles", value))
    }

    /// `systemPolicyDesktopFolder`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn system_policy_desktop_folder(&self) -> Option<super::Enablement> {
        self.0.enumeration("systemPolicyDesktopFolder")
    }

    /// Sets `systemPolicyDesktopFolder`.
    pub fn with_system_policy_desktop_folder(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("systemPolicyDesktopFolder", value))
    }

    /// `systemPolicyDocumentsFolder`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn system_policy_documents_folder(&self) -> Option<super::Enablement> {
        self.0.enumeration("systemPolicyDocumentsFolder")
    }

    /// Sets `systemPolicyDocumentsFolder`.
    pub fn with_system_policy_documents_folder(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("systemPolicyDocumentsFolder", value))
    }

    /// `systemPolicyDownloadsFolder`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn system_policy_downloads_folder(&self) -> Option<super::Enablement> {
        self.0.enumeration("systemPolicyDownloadsFolder")
    }

    /// Sets `systemPolicyDownloadsFolder`.
    pub fn with_system_policy_downloads_folder(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("systemPolicyDownloadsFolder", value))
    }

    /// `systemPolicyNetworkVolumes`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn system_policy_network_volumes(&self) -> Option<super::Enablement> {
        self.0.enumeration("systemPolicyNetworkVolumes")
    }

    /// Sets `systemPolicyNetworkVolumes`.
    pub fn with_system_policy_network_volumes(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("systemPolicyNetworkVolumes", value))
    }

    /// `systemPolicyRemovableVolumes`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn system_policy_removable_volumes(&self) -> Option<super::Enablement> {
        self.0.enumeration("systemPolicyRemovableVolumes")
    }

    /// Sets `systemPolicyRemovableVolumes`.
    pub fn with_system_policy_removable_volumes(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("systemPolicyRemovableVolumes", value))
    }

    /// `postEvent`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn post_event(&self) -> Option<super::Enablement> {
        self.0.enumeration("postEvent")
    }

    /// Sets `postEvent`.
    pub fn with_post_event(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("postEvent", value))
    }

    /// `appleEventsAllowedReceivers`: `Collection(microsoft.graph.macOSAppleEventReceiver)`
    pub fn apple_events_allowed_receivers(&self) -> Option<&[super::MacOsAppleEventReceiver]> {
        self.0.models("appleEventsAllowedReceivers")
    }

    /// Sets `appleEventsAllowedReceivers`.
    pub fn with_apple_events_allowed_receivers(
        self,
        value: impl Into<Nullable<Vec<super::MacOsAppleEventReceiver>>>,
    ) -> Self {
        Self(self.0.with("appleEventsAllowedReceivers", value))
    }
}
