// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdeviceconfiguration?view=graph-rest-beta)
    TeamworkDeviceConfiguration: super::Entity = "microsoft.graph.teamworkDeviceConfiguration"
}

impl TeamworkDeviceConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `cameraConfiguration` in queries.
    pub const CAMERA_CONFIGURATION: Property<Self> = Property::new("cameraConfiguration");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayConfiguration` in queries.
    pub const DISPLAY_CONFIGURATION: Property<Self> = Property::new("displayConfiguration");
    /// `hardwareConfiguration` in queries.
    pub const HARDWARE_CONFIGURATION: Property<Self> = Property::new("hardwareConfiguration");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `microphoneConfiguration` in queries.
    pub const MICROPHONE_CONFIGURATION: Property<Self> = Property::new("microphoneConfiguration");
    /// `softwareVersions` in queries.
    pub const SOFTWARE_VERSIONS: Property<Self> = Property::new("softwareVersions");
    /// `speakerConfiguration` in queries.
    pub const SPEAKER_CONFIGURATION: Property<Self> = Property::new("speakerConfiguration");
    /// `systemConfiguration` in queries.
    pub const SYSTEM_CONFIGURATION: Property<Self> = Property::new("systemConfiguration");
    /// `teamsClientConfiguration` in queries.
    pub const TEAMS_CLIENT_CONFIGURATION: Property<Self> = Property::new("teamsClientConfiguration");

    /// `cameraConfiguration`: `microsoft.graph.teamworkCameraConfiguration`
    pub fn camera_configuration(&self) -> Option<&super::TeamworkCameraConfiguration> {
        self.0.model("cameraConfiguration")
    }

    /// Sets `cameraConfiguration`.
    pub fn with_camera_configuration(self, value: impl Into<Nullable<super::TeamworkCameraConfiguration>>) -> Self {
        Self(self.0.with("cameraConfiguration", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayConfiguration`: `microsoft.graph.teamworkDisplayConfiguration`
    pub fn display_configuration(&self) -> Option<&super::TeamworkDisplayConfiguration> {
        self.0.model("displayConfiguration")
    }

    /// Sets `displayConfiguration`.
    pub fn with_display_configuration(self, value: impl Into<Nullable<super::TeamworkDisplayConfiguration>>) -> Self {
        Self(self.0.with("displayConfiguration", value))
    }

    /// `hardwareConfiguration`: `microsoft.graph.teamworkHardwareConfiguration`
    pub fn hardware_configuration(&self) -> Option<&super::TeamworkHardwareConfiguration> {
        self.0.model("hardwareConfiguration")
    }

    /// Sets `hardwareConfiguration`.
    pub fn with_hardware_configuration(self, value: impl Into<Nullable<super::TeamworkHardwareConfiguration>>) -> Self {
        Self(self.0.with("hardwareConfiguration", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `microphoneConfiguration`: `microsoft.graph.teamworkMicrophoneConfiguration`
    pub fn microphone_configuration(&self) -> Option<&super::TeamworkMicrophoneConfiguration> {
        self.0.model("microphoneConfiguration")
    }

    /// Sets `microphoneConfiguration`.
    pub fn with_microphone_configuration(
        self,
        value: impl Into<Nullable<super::TeamworkMicrophoneConfiguration>>,
    ) -> Self {
        Self(self.0.with("microphoneConfiguration", value))
    }

    /// `softwareVersions`: `microsoft.graph.teamworkDeviceSoftwareVersions`
    pub fn software_versions(&self) -> Option<&super::TeamworkDeviceSoftwareVersions> {
        self.0.model("softwareVersions")
    }

    /// Sets `softwareVersions`.
    pub fn with_software_versions(self, value: impl Into<Nullable<super::TeamworkDeviceSoftwareVersions>>) -> Self {
        Self(self.0.with("softwareVersions", value))
    }

    /// `speakerConfiguration`: `microsoft.graph.teamworkSpeakerConfiguration`
    pub fn speaker_configuration(&self) -> Option<&super::TeamworkSpeakerConfiguration> {
        self.0.model("speakerConfiguration")
    }

    /// Sets `speakerConfiguration`.
    pub fn with_speaker_configuration(self, value: impl Into<Nullable<super::TeamworkSpeakerConfiguration>>) -> Self {
        Self(self.0.with("speakerConfiguration", value))
    }

    /// `systemConfiguration`: `microsoft.graph.teamworkSystemConfiguration`
    pub fn system_configuration(&self) -> Option<&super::TeamworkSystemConfiguration> {
        self.0.model("systemConfiguration")
    }

    /// Sets `systemConfiguration`.
    pub fn with_system_configuration(self, value: impl Into<Nullable<super::TeamworkSystemConfiguration>>) -> Self {
        Self(self.0.with("systemConfiguration", value))
    }

    /// `teamsClientConfiguration`: `microsoft.graph.teamworkTeamsClientConfiguration`
    pub fn teams_client_configuration(&self) -> Option<&super::TeamworkTeamsClientConfiguration> {
        self.0.model("teamsClientConfiguration")
    }

    /// Sets `teamsClientConfiguration`.
    pub fn with_teams_client_configuration(
        self,
        value: impl Into<Nullable<super::TeamworkTeamsClientConfiguration>>,
    ) -> Self {
        Self(self.0.with("teamsClientConfiguration", value))
    }
}
