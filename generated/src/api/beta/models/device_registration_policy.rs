// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceRegistrationPolicy`](https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy?view=graph-rest-beta)
    DeviceRegistrationPolicy = "microsoft.graph.deviceRegistrationPolicy"
}

impl DeviceRegistrationPolicy {
    /// `azureADJoin` in queries.
    pub const AZURE_AD_JOIN: Property<Self> = Property::new("azureADJoin");
    /// `azureADRegistration` in queries.
    pub const AZURE_AD_REGISTRATION: Property<Self> = Property::new("azureADRegistration");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `multiFactorAuthConfiguration` in queries.
    pub const MULTI_FACTOR_AUTH_CONFIGURATION: Property<Self> = Property::new("multiFactorAuthConfiguration");
    /// `userDeviceQuota` in queries.
    pub const USER_DEVICE_QUOTA: Property<Self> = Property::new("userDeviceQuota");

    /// `azureADJoin`: `microsoft.graph.azureAdJoinPolicy`
    ///
    /// Required.
    pub fn azure_ad_join(&self) -> Option<&super::AzureAdJoinPolicy> {
        self.0.model("azureADJoin")
    }

    /// Sets `azureADJoin`.
    pub fn with_azure_ad_join(self, value: impl Into<Nullable<super::AzureAdJoinPolicy>>) -> Self {
        Self(self.0.with("azureADJoin", value))
    }

    /// `azureADRegistration`: `microsoft.graph.azureADRegistrationPolicy`
    ///
    /// Required.
    pub fn azure_ad_registration(&self) -> Option<&super::AzureAdRegistrationPolicy> {
        self.0.model("azureADRegistration")
    }

    /// Sets `azureADRegistration`.
    pub fn with_azure_ad_registration(self, value: impl Into<Nullable<super::AzureAdRegistrationPolicy>>) -> Self {
        Self(self.0.with("azureADRegistration", value))
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `multiFactorAuthConfiguration`: `microsoft.graph.multiFactorAuthConfiguration`
    ///
    /// Possible values are: 0.
    pub fn multi_factor_auth_configuration(&self) -> Option<super::MultiFactorAuthConfiguration> {
        self.0.enumeration("multiFactorAuthConfiguration")
    }

    /// Sets `multiFactorAuthConfiguration`.
    pub fn with_multi_factor_auth_configuration(
        self,
        value: impl Into<Nullable<super::MultiFactorAuthConfiguration>>,
    ) -> Self {
        Self(self.0.with("multiFactorAuthConfiguration", value))
    }

    /// `userDeviceQuota`: `Edm.Int32`
    pub fn user_device_quota(&self) -> Option<i32> {
        self.0.i32("userDeviceQuota")
    }

    /// Sets `userDeviceQuota`.
    pub fn with_user_device_quota(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("userDeviceQuota", value))
    }
}
