// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsnotautopilotreadydevice?view=graph-rest-beta)
    UserExperienceAnalyticsNotAutopilotReadyDevice = "microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice"
}

impl UserExperienceAnalyticsNotAutopilotReadyDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `managedBy` in queries.
    pub const MANAGED_BY: Property<Self> = Property::new("managedBy");
    /// `autoPilotRegistered` in queries.
    pub const AUTO_PILOT_REGISTERED: Property<Self> = Property::new("autoPilotRegistered");
    /// `autoPilotProfileAssigned` in queries.
    pub const AUTO_PILOT_PROFILE_ASSIGNED: Property<Self> = Property::new("autoPilotProfileAssigned");
    /// `azureAdRegistered` in queries.
    pub const AZURE_AD_REGISTERED: Property<Self> = Property::new("azureAdRegistered");
    /// `azureAdJoinType` in queries.
    pub const AZURE_AD_JOIN_TYPE: Property<Self> = Property::new("azureAdJoinType");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `managedBy`: `Edm.String`
    pub fn managed_by(&self) -> Option<&str> {
        self.0.str("managedBy")
    }

    /// Sets `managedBy`.
    pub fn with_managed_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedBy", value))
    }

    /// `autoPilotRegistered`: `Edm.Boolean`
    pub fn auto_pilot_registered(&self) -> Option<bool> {
        self.0.bool("autoPilotRegistered")
    }

    /// Sets `autoPilotRegistered`.
    pub fn with_auto_pilot_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoPilotRegistered", value))
    }

    /// `autoPilotProfileAssigned`: `Edm.Boolean`
    pub fn auto_pilot_profile_assigned(&self) -> Option<bool> {
        self.0.bool("autoPilotProfileAssigned")
    }

    /// Sets `autoPilotProfileAssigned`.
    pub fn with_auto_pilot_profile_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoPilotProfileAssigned", value))
    }

    /// `azureAdRegistered`: `Edm.Boolean`
    pub fn azure_ad_registered(&self) -> Option<bool> {
        self.0.bool("azureAdRegistered")
    }

    /// Sets `azureAdRegistered`.
    pub fn with_azure_ad_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("azureAdRegistered", value))
    }

    /// `azureAdJoinType`: `Edm.String`
    pub fn azure_ad_join_type(&self) -> Option<&str> {
        self.0.str("azureAdJoinType")
    }

    /// Sets `azureAdJoinType`.
    pub fn with_azure_ad_join_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureAdJoinType", value))
    }
}
