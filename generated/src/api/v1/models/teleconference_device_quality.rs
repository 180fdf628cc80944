// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.teleconferenceDeviceQuality`](https://learn.microsoft.com/graph/api/resources/teleconferencedevicequality?view=graph-rest-1.0)
    TeleconferenceDeviceQuality = "microsoft.graph.teleconferenceDeviceQuality"
}

impl TeleconferenceDeviceQuality {
    /// `callChainId` in queries.
    pub const CALL_CHAIN_ID: Property<Self> = Property::new("callChainId");
    /// `cloudServiceDeploymentEnvironment` in queries.
    pub const CLOUD_SERVICE_DEPLOYMENT_ENVIRONMENT: Property<Self> = Property::new("cloudServiceDeploymentEnvironment");
    /// `cloudServiceDeploymentId` in queries.
    pub const CLOUD_SERVICE_DEPLOYMENT_ID: Property<Self> = Property::new("cloudServiceDeploymentId");
    /// `cloudServiceInstanceName` in queries.
    pub const CLOUD_SERVICE_INSTANCE_NAME: Property<Self> = Property::new("cloudServiceInstanceName");
    /// `cloudServiceName` in queries.
    pub const CLOUD_SERVICE_NAME: Property<Self> = Property::new("cloudServiceName");
    /// `deviceDescription` in queries.
    pub const DEVICE_DESCRIPTION: Property<Self> = Property::new("deviceDescription");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `mediaLegId` in queries.
    pub const MEDIA_LEG_ID: Property<Self> = Property::new("mediaLegId");
    /// `mediaQualityList` in queries.
    pub const MEDIA_QUALITY_LIST: Property<Self> = Property::new("mediaQualityList");
    /// `participantId` in queries.
    pub const PARTICIPANT_ID: Property<Self> = Property::new("participantId");

    /// `callChainId`: `Edm.Guid`
    pub fn call_chain_id(&self) -> Parsed<Uuid> {
        self.0.guid("callChainId")
    }

    /// Sets `callChainId`.
    pub fn with_call_chain_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("callChainId", value))
    }

    /// `cloudServiceDeploymentEnvironment`: `Edm.String`
    pub fn cloud_service_deployment_environment(&self) -> Option<&str> {
        self.0.str("cloudServiceDeploymentEnvironment")
    }

    /// Sets `cloudServiceDeploymentEnvironment`.
    pub fn with_cloud_service_deployment_environment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudServiceDeploymentEnvironment", value))
    }

    /// `cloudServiceDeploymentId`: `Edm.String`
    pub fn cloud_service_deployment_id(&self) -> Option<&str> {
        self.0.str("cloudServiceDeploymentId")
    }

    /// Sets `cloudServiceDeploymentId`.
    pub fn with_cloud_service_deployment_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudServiceDeploymentId", value))
    }

    /// `cloudServiceInstanceName`: `Edm.String`
    pub fn cloud_service_instance_name(&self) -> Option<&str> {
        self.0.str("cloudServiceInstanceName")
    }

    /// Sets `cloudServiceInstanceName`.
    pub fn with_cloud_service_instance_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudServiceInstanceName", value))
    }

    /// `cloudServiceName`: `Edm.String`
    pub fn cloud_service_name(&self) -> Option<&str> {
        self.0.str("cloudServiceName")
    }

    /// Sets `cloudServiceName`.
    pub fn with_cloud_service_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudServiceName", value))
    }

    /// `deviceDescription`: `Edm.String`
    pub fn device_description(&self) -> Option<&str> {
        self.0.str("deviceDescription")
    }

    /// Sets `deviceDescription`.
    pub fn with_device_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDescription", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `mediaLegId`: `Edm.Guid`
    pub fn media_leg_id(&self) -> Parsed<Uuid> {
        self.0.guid("mediaLegId")
    }

    /// Sets `mediaLegId`.
    pub fn with_media_leg_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("mediaLegId", value))
    }

    /// `mediaQualityList`: `Collection(microsoft.graph.teleconferenceDeviceMediaQuality)`
    pub fn media_quality_list(&self) -> Option<&[super::TeleconferenceDeviceMediaQuality]> {
        self.0.models("mediaQualityList")
    }

    /// Sets `mediaQualityList`.
    pub fn with_media_quality_list(
        self,
        value: impl Into<Nullable<Vec<super::TeleconferenceDeviceMediaQuality>>>,
    ) -> Self {
        Self(self.0.with("mediaQualityList", value))
    }

    /// `participantId`: `Edm.Guid`
    pub fn participant_id(&self) -> Parsed<Uuid> {
        self.0.guid("participantId")
    }

    /// Sets `participantId`.
    pub fn with_participant_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("participantId", value))
    }
}
