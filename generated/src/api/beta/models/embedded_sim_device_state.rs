// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.embeddedSIMDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimdevicestate?view=graph-rest-beta)
    EmbeddedSimDeviceState = "microsoft.graph.embeddedSIMDeviceState"
}

impl EmbeddedSimDeviceState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `universalIntegratedCircuitCardIdentifier` in queries.
    pub const UNIVERSAL_INTEGRATED_CIRCUIT_CARD_IDENTIFIER: Property<Self> =
        Property::new("universalIntegratedCircuitCardIdentifier");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `stateDetails` in queries.
    pub const STATE_DETAILS: Property<Self> = Property::new("stateDetails");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `universalIntegratedCircuitCardIdentifier`: `Edm.String`
    pub fn universal_integrated_circuit_card_identifier(&self) -> Option<&str> {
        self.0.str("universalIntegratedCircuitCardIdentifier")
    }

    /// Sets `universalIntegratedCircuitCardIdentifier`.
    pub fn with_universal_integrated_circuit_card_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("universalIntegratedCircuitCardIdentifier", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `state`: `microsoft.graph.embeddedSIMDeviceStateValue`
    ///
    /// Possible values are: notEvaluated, failed, installing, installed, deleting, error, deleted, removedByUser.
    pub fn state(&self) -> Option<super::EmbeddedSimDeviceStateValue> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::EmbeddedSimDeviceStateValue>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `stateDetails`: `Edm.String`
    pub fn state_details(&self) -> Option<&str> {
        self.0.str("stateDetails")
    }

    /// Sets `stateDetails`.
    pub fn with_state_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("stateDetails", value))
    }
}
