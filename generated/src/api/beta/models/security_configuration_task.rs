// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceappmanagementtask.
    ///
    /// [`microsoft.graph.securityConfigurationTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-securityconfigurationtask?view=graph-rest-beta)
    SecurityConfigurationTask: super::DeviceAppManagementTask = "microsoft.graph.securityConfigurationTask"
}

impl SecurityConfigurationTask {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `creator` in queries.
    pub const CREATOR: Property<Self> = Property::new("creator");
    /// `creatorNotes` in queries.
    pub const CREATOR_NOTES: Property<Self> = Property::new("creatorNotes");
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `endpointSecurityPolicy` in queries.
    pub const ENDPOINT_SECURITY_POLICY: Property<Self> = Property::new("endpointSecurityPolicy");
    /// `applicablePlatform` in queries.
    pub const APPLICABLE_PLATFORM: Property<Self> = Property::new("applicablePlatform");
    /// `endpointSecurityPolicyProfile` in queries.
    pub const ENDPOINT_SECURITY_POLICY_PROFILE: Property<Self> = Property::new("endpointSecurityPolicyProfile");
    /// `insights` in queries.
    pub const INSIGHTS: Property<Self> = Property::new("insights");
    /// `managedDeviceCount` in queries.
    pub const MANAGED_DEVICE_COUNT: Property<Self> = Property::new("managedDeviceCount");
    /// `intendedSettings` in queries.
    pub const INTENDED_SETTINGS: Property<Self> = Property::new("intendedSettings");
    /// `managedDevices` in queries.
    pub const MANAGED_DEVICES: Property<Self> = Property::new("managedDevices");

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

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::DeviceAppManagementTaskCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<super::DeviceAppManagementTaskPriority>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// Sets `creator`.
    pub fn with_creator(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creator", value))
    }

    /// Sets `creatorNotes`.
    pub fn with_creator_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("creatorNotes", value))
    }

    /// Sets `assignedTo`.
    pub fn with_assigned_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignedTo", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DeviceAppManagementTaskStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `endpointSecurityPolicy`: `microsoft.graph.endpointSecurityConfigurationType`
    ///
    /// Possible values are: unknown, antivirus, diskEncryption, firewall, endpointDetectionAndResponse, attackSurfaceReduction, accountProtection.
    pub fn endpoint_security_policy(&self) -> Option<super::EndpointSecurityConfigurationType> {
        self.0.enumeration("endpointSecurityPolicy")
    }

    /// Sets `endpointSecurityPolicy`.
    pub fn with_endpoint_security_policy(
        self,
        value: impl Into<Nullable<super::EndpointSecurityConfigurationType>>,
    ) -> Self {
        Self(self.0.with("endpointSecurityPolicy", value))
    }

    /// `applicablePlatform`: `microsoft.graph.endpointSecurityConfigurationApplicablePlatform`
    ///
    /// Possible values are: unknown, macOS, windows10AndLater, windows10AndWindowsServer.
    pub fn applicable_platform(&self) -> Option<super::EndpointSecurityConfigurationApplicablePlatform> {
        self.0.enumeration("applicablePlatform")
    }

    /// Sets `applicablePlatform`.
    pub fn with_applicable_platform(
        self,
        value: impl Into<Nullable<super::EndpointSecurityConfigurationApplicablePlatform>>,
    ) -> Self {
        Self(self.0.with("applicablePlatform", value))
    }

    /// `endpointSecurityPolicyProfile`: `microsoft.graph.endpointSecurityConfigurationProfileType`
    ///
    /// Possible values are: unknown, antivirus, windowsSecurity, bitLocker, fileVault, firewall, firewallRules, endpointDetectionAndResponse, deviceControl, appAndBrowserIsolation, exploitProtection, webProtection, applicationControl, attackSurfaceReductionRules, accountProtection.
    pub fn endpoint_security_policy_profile(&self) -> Option<super::EndpointSecurityConfigurationProfileType> {
        self.0.enumeration("endpointSecurityPolicyProfile")
    }

    /// Sets `endpointSecurityPolicyProfile`.
    pub fn with_endpoint_security_policy_profile(
        self,
        value: impl Into<Nullable<super::EndpointSecurityConfigurationProfileType>>,
    ) -> Self {
        Self(self.0.with("endpointSecurityPolicyProfile", value))
    }

    /// `insights`: `Edm.String`
    pub fn insights(&self) -> Option<&str> {
        self.0.str("insights")
    }

    /// Sets `insights`.
    pub fn with_insights(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("insights", value))
    }

    /// `managedDeviceCount`: `Edm.Int32`
    pub fn managed_device_count(&self) -> Option<i32> {
        self.0.i32("managedDeviceCount")
    }

    /// Sets `managedDeviceCount`.
    pub fn with_managed_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("managedDeviceCount", value))
    }

    /// `intendedSettings`: `Collection(microsoft.graph.keyValuePair)`
    pub fn intended_settings(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("intendedSettings")
    }

    /// Sets `intendedSettings`.
    pub fn with_intended_settings(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("intendedSettings", value))
    }

    /// `managedDevices`: `Collection(microsoft.graph.vulnerableManagedDevice)`
    pub fn managed_devices(&self) -> Option<&[super::VulnerableManagedDevice]> {
        self.0.models("managedDevices")
    }

    /// Sets `managedDevices`.
    pub fn with_managed_devices(self, value: impl Into<Nullable<Vec<super::VulnerableManagedDevice>>>) -> Self {
        Self(self.0.with("managedDevices", value))
    }
}
