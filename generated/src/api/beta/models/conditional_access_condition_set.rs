// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessConditionSet`](https://learn.microsoft.com/graph/api/resources/conditionalaccessconditionset?view=graph-rest-beta)
    ConditionalAccessConditionSet = "microsoft.graph.conditionalAccessConditionSet"
}

impl ConditionalAccessConditionSet {
    /// `applications` in queries.
    pub const APPLICATIONS: Property<Self> = Property::new("applications");
    /// `users` in queries.
    pub const USERS: Property<Self> = Property::new("users");
    /// `clientApplications` in queries.
    pub const CLIENT_APPLICATIONS: Property<Self> = Property::new("clientApplications");
    /// `clientAppTypes` in queries.
    pub const CLIENT_APP_TYPES: Property<Self> = Property::new("clientAppTypes");
    /// `deviceStates` in queries.
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");
    /// `devices` in queries.
    pub const DEVICES: Property<Self> = Property::new("devices");
    /// `locations` in queries.
    pub const LOCATIONS: Property<Self> = Property::new("locations");
    /// `platforms` in queries.
    pub const PLATFORMS: Property<Self> = Property::new("platforms");
    /// `servicePrincipalRiskLevels` in queries.
    pub const SERVICE_PRINCIPAL_RISK_LEVELS: Property<Self> = Property::new("servicePrincipalRiskLevels");
    /// `signInRiskLevels` in queries.
    pub const SIGN_IN_RISK_LEVELS: Property<Self> = Property::new("signInRiskLevels");
    /// `userRiskLevels` in queries.
    pub const USER_RISK_LEVELS: Property<Self> = Property::new("userRiskLevels");

    /// `applications`: `microsoft.graph.conditionalAccessApplications`
    ///
    /// Required.
    pub fn applications(&self) -> Option<&super::ConditionalAccessApplications> {
        self.0.model("applications")
    }

    /// Sets `applications`.
    pub fn with_applications(self, value: impl Into<Nullable<super::ConditionalAccessApplications>>) -> Self {
        Self(self.0.with("applications", value))
    }

    /// `users`: `microsoft.graph.conditionalAccessUsers`
    pub fn users(&self) -> Option<&super::ConditionalAccessUsers> {
        self.0.model("users")
    }

    /// Sets `users`.
    pub fn with_users(self, value: impl Into<Nullable<super::ConditionalAccessUsers>>) -> Self {
        Self(self.0.with("users", value))
    }

    /// `clientApplications`: `microsoft.graph.conditionalAccessClientApplications`
    pub fn client_applications(&self) -> Option<&super::ConditionalAccessClientApplications> {
        self.0.model("clientApplications")
    }

    /// Sets `clientApplications`.
    pub fn with_client_applications(
        self,
        value: impl Into<Nullable<super::ConditionalAccessClientApplications>>,
    ) -> Self {
        Self(self.0.with("clientApplications", value))
    }

    /// `clientAppTypes`: `Collection(microsoft.graph.conditionalAccessClientApp)`
    ///
    /// Required. Possible values are: all, browser, mobileAppsAndDesktopClients, exchangeActiveSync, easSupported, other.
    pub fn client_app_types(&self) -> Option<Vec<super::ConditionalAccessClientApp>> {
        self.0.enumerations("clientAppTypes")
    }

    /// Sets `clientAppTypes`.
    pub fn with_client_app_types(self, value: impl Into<Nullable<Vec<super::ConditionalAccessClientApp>>>) -> Self {
        Self(self.0.with("clientAppTypes", value))
    }

    /// `deviceStates`: `microsoft.graph.conditionalAccessDeviceStates`
    pub fn device_states(&self) -> Option<&super::ConditionalAccessDeviceStates> {
        self.0.model("deviceStates")
    }

    /// Sets `deviceStates`.
    pub fn with_device_states(self, value: impl Into<Nullable<super::ConditionalAccessDeviceStates>>) -> Self {
        Self(self.0.with("deviceStates", value))
    }

    /// `devices`: `microsoft.graph.conditionalAccessDevices`
    pub fn devices(&self) -> Option<&super::ConditionalAccessDevices> {
        self.0.model("devices")
    }

    /// Sets `devices`.
    pub fn with_devices(self, value: impl Into<Nullable<super::ConditionalAccessDevices>>) -> Self {
        Self(self.0.with("devices", value))
    }

    /// `locations`: `microsoft.graph.conditionalAccessLocations`
    pub fn locations(&self) -> Option<&super::ConditionalAccessLocations> {
        self.0.model("locations")
    }

    /// Sets `locations`.
    pub fn with_locations(self, value: impl Into<Nullable<super::ConditionalAccessLocations>>) -> Self {
        Self(self.0.with("locations", value))
    }

    /// `platforms`: `microsoft.graph.conditionalAccessPlatforms`
    pub fn platforms(&self) -> Option<&super::ConditionalAccessPlatforms> {
        self.0.model("platforms")
    }

    /// Sets `platforms`.
    pub fn with_platforms(self, value: impl Into<Nullable<super::ConditionalAccessPlatforms>>) -> Self {
        Self(self.0.with("platforms", value))
    }

    /// `servicePrincipalRiskLevels`: `Collection(microsoft.graph.riskLevel)`
    ///
    /// Possible values are: low, medium, high, none, unknownFutureValue.
    pub fn service_principal_risk_levels(&self) -> Option<Vec<super::RiskLevel>> {
        self.0.enumerations("servicePrincipalRiskLevels")
    }

    /// Sets `servicePrincipalRiskLevels`.
    pub fn with_service_principal_risk_levels(self, value: impl Into<Nullable<Vec<super::RiskLevel>>>) -> Self {
        Self(self.0.with("servicePrincipalRiskLevels", value))
    }

    /// `signInRiskLevels`: `Collection(microsoft.graph.riskLevel)`
    ///
    /// Required. Possible values are: low, medium, high, hidden, none, unknownFutureValue.
    pub fn sign_in_risk_levels(&self) -> Option<Vec<super::RiskLevel>> {
        self.0.enumerations("signInRiskLevels")
    }

    /// Sets `signInRiskLevels`.
    pub fn with_sign_in_risk_levels(self, value: impl Into<Nullable<Vec<super::RiskLevel>>>) -> Self {
        Self(self.0.with("signInRiskLevels", value))
    }

    /// `userRiskLevels`: `Collection(microsoft.graph.riskLevel)`
    ///
    /// Required. Possible values are: low, medium, high, hidden, none, unknownFutureValue.
    pub fn user_risk_levels(&self) -> Option<Vec<super::RiskLevel>> {
        self.0.enumerations("userRiskLevels")
    }

    /// Sets `userRiskLevels`.
    pub fn with_user_risk_levels(self, value: impl Into<Nullable<Vec<super::RiskLevel>>>) -> Self {
        Self(self.0.with("userRiskLevels", value))
    }
}
