// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamworkDeviceHealth`](https://learn.microsoft.com/graph/api/resources/teamworkdevicehealth?view=graph-rest-beta)
    TeamworkDeviceHealth: super::Entity = "microsoft.graph.teamworkDeviceHealth"
}

impl TeamworkDeviceHealth {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `connection` in queries.
    pub const CONNECTION: Property<Self> = Property::new("connection");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `hardwareHealth` in queries.
    pub const HARDWARE_HEALTH: Property<Self> = Property::new("hardwareHealth");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `loginStatus` in queries.
    pub const LOGIN_STATUS: Property<Self> = Property::new("loginStatus");
    /// `peripheralsHealth` in queries.
    pub const PERIPHERALS_HEALTH: Property<Self> = Property::new("peripheralsHealth");
    /// `softwareUpdateHealth` in queries.
    pub const SOFTWARE_UPDATE_HEALTH: Property<Self> = Property::new("softwareUpdateHealth");

    /// `connection`: `microsoft.graph.teamworkConnection`
    pub fn connection(&self) -> Option<&super::TeamworkConnection> {
        self.0.model("connection")
    }

    /// Sets `connection`.
    pub fn with_connection(self, value: impl Into<Nullable<super::TeamworkConnection>>) -> Self {
        Self(self.0.with("connection", value))
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

    /// `hardwareHealth`: `microsoft.graph.teamworkHardwareHealth`
    pub fn hardware_health(&self) -> Option<&super::TeamworkHardwareHealth> {
        self.0.model("hardwareHealth")
    }

    /// Sets `hardwareHealth`.
    pub fn with_hardware_health(self, value: impl Into<Nullable<super::TeamworkHardwareHealth>>) -> Self {
        Self(self.0.with("hardwareHealth", value))
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

    /// `loginStatus`: `microsoft.graph.teamworkLoginStatus`
    pub fn login_status(&self) -> Option<&super::TeamworkLoginStatus> {
        self.0.model("loginStatus")
    }

    /// Sets `loginStatus`.
    pub fn with_login_status(self, value: impl Into<Nullable<super::TeamworkLoginStatus>>) -> Self {
        Self(self.0.with("loginStatus", value))
    }

    /// `peripheralsHealth`: `microsoft.graph.teamworkPeripheralsHealth`
    pub fn peripherals_health(&self) -> Option<&super::TeamworkPeripheralsHealth> {
        self.0.model("peripheralsHealth")
    }

    /// Sets `peripheralsHealth`.
    pub fn with_peripherals_health(self, value: impl Into<Nullable<super::TeamworkPeripheralsHealth>>) -> Self {
        Self(self.0.with("peripheralsHealth", value))
    }

    /// `softwareUpdateHealth`: `microsoft.graph.teamworkSoftwareUpdateHealth`
    pub fn software_update_health(&self) -> Option<&super::TeamworkSoftwareUpdateHealth> {
        self.0.model("softwareUpdateHealth")
    }

    /// Sets `softwareUpdateHealth`.
    pub fn with_software_update_health(self, value: impl Into<Nullable<super::TeamworkSoftwareUpdateHealth>>) -> Self {
        Self(self.0.with("softwareUpdateHealth", value))
    }
}
