// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.embeddedSIMActivationCodePool`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimactivationcodepool?view=graph-rest-beta)
    EmbeddedSimActivationCodePool = "microsoft.graph.embeddedSIMActivationCodePool"
}

impl EmbeddedSimActivationCodePool {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `activationCodes` in queries.
    pub const ACTIVATION_CODES: Property<Self> = Property::new("activationCodes");
    /// `activationCodeCount` in queries.
    pub const ACTIVATION_CODE_COUNT: Property<Self> = Property::new("activationCodeCount");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStates` in queries.
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
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

    /// `activationCodes`: `Collection(microsoft.graph.embeddedSIMActivationCode)`
    pub fn activation_codes(&self) -> Option<&[super::EmbeddedSimActivationCode]> {
        self.0.models("activationCodes")
    }

    /// Sets `activationCodes`.
    pub fn with_activation_codes(self, value: impl Into<Nullable<Vec<super::EmbeddedSimActivationCode>>>) -> Self {
        Self(self.0.with("activationCodes", value))
    }

    /// `activationCodeCount`: `Edm.Int32`
    pub fn activation_code_count(&self) -> Option<i32> {
        self.0.i32("activationCodeCount")
    }

    /// Sets `activationCodeCount`.
    pub fn with_activation_code_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activationCodeCount", value))
    }

    /// `assignments`: `Collection(microsoft.graph.embeddedSIMActivationCodePoolAssignment)`
    pub fn assignments(&self) -> Option<&[super::EmbeddedSimActivationCodePoolAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::EmbeddedSimActivationCodePoolAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `deviceStates`: `Collection(microsoft.graph.embeddedSIMDeviceState)`
    pub fn device_states(&self) -> Option<&[super::EmbeddedSimDeviceState]> {
        self.0.models("deviceStates")
    }

    /// Sets `deviceStates`.
    pub fn with_device_states(self, value: impl Into<Nullable<Vec<super::EmbeddedSimDeviceState>>>) -> Self {
        Self(self.0.with("deviceStates", value))
    }
}
