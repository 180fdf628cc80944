// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDevice`](https://learn.microsoft.com/graph/api/resources/teamworkdevice?view=graph-rest-beta)
    TeamworkDevice: super::Entity = "microsoft.graph.teamworkDevice"
}

impl TeamworkDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activityState` in queries.
    pub const ACTIVITY_STATE: Property<Self> = Property::new("activityState");
    /// `companyAssetTag` in queries.
    pub const COMPANY_ASSET_TAG: Property<Self> = Property::new("companyAssetTag");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `currentUser` in queries.
    pub const CURRENT_USER: Property<Self> = Property::new("currentUser");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `hardwareDetail` in queries.
    pub const HARDWARE_DETAIL: Property<Self> = Property::new("hardwareDetail");
    /// `healthStatus` in queries.
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    /// `configuration` in queries.
    pub const CONFIGURATION: Property<Self> = Property::new("configuration");
    /// `health` in queries.
    pub const HEALTH: Property<Self> = Property::new("health");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");

    /// `activityState`: `microsoft.graph.teamworkDeviceActivityState`
    ///
    /// Possible values are: unknown, busy, idle, unavailable, unknownFutureValue.
    pub fn activity_state(&self) -> Option<super::TeamworkDeviceActivityState> {
        self.0.enumeration("activityState")
    }

    /// Sets `activityState`.
    pub fn with_activity_state(self, value: impl Into<Nullable<super::TeamworkDeviceActivityState>>) -> Self {
        Self(self.0.with("activityState", value))
    }

    /// `companyAssetTag`: `Edm.String`
    pub fn company_asset_tag(&self) -> Option<&str> {
        self.0.str("companyAssetTag")
    }

    /// Sets `companyAssetTag`.
    pub fn with_company_asset_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyAssetTag", value))
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

    /// `currentUser`: `microsoft.graph.teamworkUserIdentity`
    pub fn current_user(&self) -> Option<&super::TeamworkUserIdentity> {
        self.0.model("currentUser")
    }

    /// Sets `currentUser`.
    pub fn with_current_user(self, value: impl Into<Nullable<super::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("currentUser", value))
    }

    /// `deviceType`: `microsoft.graph.teamworkDeviceType`
    ///
    /// Possible values are: unknown, teamsRoom, ipPhone, surfaceHub, collaborationBar, teamsDisplay, sip, touchConsole, lowCostPhone, teamsPanel, unknownFutureValue.
    pub fn device_type(&self) -> Option<super::TeamworkDeviceType> {
        self.0.enumeration("deviceType")
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<super::TeamworkDeviceType>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `hardwareDetail`: `microsoft.graph.teamworkHardwareDetail`
    pub fn hardware_detail(&self) -> Option<&super::TeamworkHardwareDetail> {
        self.0.model("hardwareDetail")
    }

    /// Sets `hardwareDetail`.
    pub fn with_hardware_detail(self, value: impl Into<Nullable<super::TeamworkHardwareDetail>>) -> Self {
        Self(self.0.with("hardwareDetail", value))
    }

    /// `healthStatus`: `microsoft.graph.teamworkDeviceHealthStatus`
    ///
    /// Possible values are: unknown, offline, critical, nonUrgent, healthy, unknownFutureValue.
    pub fn health_status(&self) -> Option<super::TeamworkDeviceHealthStatus> {
        self.0.enumeration("healthStatus")
    }

    /// Sets `healthStatus`.
    pub fn with_health_status(self, value: impl Into<Nullable<super::TeamworkDeviceHealthStatus>>) -> Self {
        Self(self.0.with("healthStatus", value))
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

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `activity`: `microsoft.graph.teamworkDeviceActivity`
    pub fn activity(&self) -> Option<&super::TeamworkDeviceActivity> {
        self.0.model("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<super::TeamworkDeviceActivity>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `configuration`: `microsoft.graph.teamworkDeviceConfiguration`
    pub fn configuration(&self) -> Option<&super::TeamworkDeviceConfiguration> {
        self.0.model("configuration")
    }

    /// Sets `configuration`.
    pub fn with_configuration(self, value: impl Into<Nullable<super::TeamworkDeviceConfiguration>>) -> Self {
        Self(self.0.with("configuration", value))
    }

    /// `health`: `microsoft.graph.teamworkDeviceHealth`
    pub fn health(&self) -> Option<&super::TeamworkDeviceHealth> {
        self.0.model("health")
    }

    /// Sets `health`.
    pub fn with_health(self, value: impl Into<Nullable<super::TeamworkDeviceHealth>>) -> Self {
        Self(self.0.with("health", value))
    }

    /// `operations`: `Collection(microsoft.graph.teamworkDeviceOperation)`
    pub fn operations(&self) -> Option<&[super::TeamworkDeviceOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::TeamworkDeviceOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }
}
