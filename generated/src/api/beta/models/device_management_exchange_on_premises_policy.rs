// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeOnPremisesPolicy`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeonpremisespolicy?view=graph-rest-beta)
    DeviceManagementExchangeOnPremisesPolicy = "microsoft.graph.deviceManagementExchangeOnPremisesPolicy"
}

impl DeviceManagementExchangeOnPremisesPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `notificationContent` in queries.
    pub const NOTIFICATION_CONTENT: Property<Self> = Property::new("notificationContent");
    /// `defaultAccessLevel` in queries.
    pub const DEFAULT_ACCESS_LEVEL: Property<Self> = Property::new("defaultAccessLevel");
    /// `accessRules` in queries.
    pub const ACCESS_RULES: Property<Self> = Property::new("accessRules");
    /// `knownDeviceClasses` in queries.
    pub const KNOWN_DEVICE_CLASSES: Property<Self> = Property::new("knownDeviceClasses");
    /// `conditionalAccessSettings` in queries.
    pub const CONDITIONAL_ACCESS_SETTINGS: Property<Self> = Property::new("conditionalAccessSettings");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `notificationContent`: `Edm.Binary`
    pub fn notification_content(&self) -> Parsed<Bytes> {
        self.0.binary("notificationContent")
    }

    /// Sets `notificationContent`.
    pub fn with_notification_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("notificationContent", value))
    }

    /// `defaultAccessLevel`: `microsoft.graph.deviceManagementExchangeAccessLevel`
    ///
    /// Possible values are: none, allow, block, quarantine.
    pub fn default_access_level(&self) -> Option<super::DeviceManagementExchangeAccessLevel> {
        self.0.enumeration("defaultAccessLevel")
    }

    /// Sets `defaultAccessLevel`.
    pub fn with_default_access_level(
        self,
        value: impl Into<Nullable<super::DeviceManagementExchangeAccessLevel>>,
    ) -> Self {
        Self(self.0.with("defaultAccessLevel", value))
    }

    /// `accessRules`: `Collection(microsoft.graph.deviceManagementExchangeAccessRule)`
    pub fn access_rules(&self) -> Option<&[super::DeviceManagementExchangeAccessRule]> {
        self.0.models("accessRules")
    }

    /// Sets `accessRules`.
    pub fn with_access_rules(self, value: impl Into<Nullable<Vec<super::DeviceManagementExchangeAccessRule>>>) -> Self {
        Self(self.0.with("accessRules", value))
    }

    /// `knownDeviceClasses`: `Collection(microsoft.graph.deviceManagementExchangeDeviceClass)`
    pub fn known_device_classes(&self) -> Option<&[super::DeviceManagementExchangeDeviceClass]> {
        self.0.models("knownDeviceClasses")
    }

    /// Sets `knownDeviceClasses`.
    pub fn with_known_device_classes(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementExchangeDeviceClass>>>,
    ) -> Self {
        Self(self.0.with("knownDeviceClasses", value))
    }

    /// `conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> Option<&super::OnPremisesConditionalAccessSettings> {
        self.0.model("conditionalAccessSettings")
    }

    /// Sets `conditionalAccessSettings`.
    pub fn with_conditional_access_settings(
        self,
        value: impl Into<Nullable<super::OnPremisesConditionalAccessSettings>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessSettings", value))
    }
}
