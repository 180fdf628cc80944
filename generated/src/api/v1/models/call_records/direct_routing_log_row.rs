// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.directRoutingLogRow`](https://learn.microsoft.com/graph/api/resources/callrecords-directroutinglogrow?view=graph-rest-1.0)
    DirectRoutingLogRow = "microsoft.graph.callRecords.directRoutingLogRow"
}

impl DirectRoutingLogRow {
    /// `callEndSubReason` in queries.
    pub const CALL_END_SUB_REASON: Property<Self> = Property::new("callEndSubReason");
    /// `callType` in queries.
    pub const CALL_TYPE: Property<Self> = Property::new("callType");
    /// `calleeNumber` in queries.
    pub const CALLEE_NUMBER: Property<Self> = Property::new("calleeNumber");
    /// `callerNumber` in queries.
    pub const CALLER_NUMBER: Property<Self> = Property::new("callerNumber");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `failureDateTime` in queries.
    pub const FAILURE_DATE_TIME: Property<Self> = Property::new("failureDateTime");
    /// `finalSipCodePhrase` in queries.
    pub const FINAL_SIP_CODE_PHRASE: Property<Self> = Property::new("finalSipCodePhrase");
    /// `finalSipCode` in queries.
    pub const FINAL_SIP_CODE: Property<Self> = Property::new("finalSipCode");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `inviteDateTime` in queries.
    pub const INVITE_DATE_TIME: Property<Self> = Property::new("inviteDateTime");
    /// `mediaBypassEnabled` in queries.
    pub const MEDIA_BYPASS_ENABLED: Property<Self> = Property::new("mediaBypassEnabled");
    /// `mediaPathLocation` in queries.
    pub const MEDIA_PATH_LOCATION: Property<Self> = Property::new("mediaPathLocation");
    /// `signalingLocation` in queries.
    pub const SIGNALING_LOCATION: Property<Self> = Property::new("signalingLocation");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `successfulCall` in queries.
    pub const SUCCESSFUL_CALL: Property<Self> = Property::new("successfulCall");
    /// `trunkFullyQualifiedDomainName` in queries.
    pub const TRUNK_FULLY_QUALIFIED_DOMAIN_NAME: Property<Self> = Property::new("trunkFullyQualifiedDomainName");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `callEndSubReason`: `Edm.Int32`
    pub fn call_end_sub_reason(&self) -> Option<i32> {
        self.0.i32("callEndSubReason")
    }

    /// Sets `callEndSubReason`.
    pub fn with_call_end_sub_reason(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("callEndSubReason", value))
    }

    /// `callType`: `Edm.String`
    pub fn call_type(&self) -> Option<&str> {
        self.0.str("callType")
    }

    /// Sets `callType`.
    pub fn with_call_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callType", value))
    }

    /// `calleeNumber`: `Edm.String`
    pub fn callee_number(&self) -> Option<&str> {
        self.0.str("calleeNumber")
    }

    /// Sets `calleeNumber`.
    pub fn with_callee_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("calleeNumber", value))
    }

    /// `callerNumber`: `Edm.String`
    pub fn caller_number(&self) -> Option<&str> {
        self.0.str("callerNumber")
    }

    /// Sets `callerNumber`.
    pub fn with_caller_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callerNumber", value))
    }

    /// `correlationId`: `Edm.String`
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.str("correlationId")
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `duration`: `Edm.Int32`
    pub fn duration(&self) -> Option<i32> {
        self.0.i32("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `failureDateTime`: `Edm.DateTimeOffset`
    pub fn failure_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("failureDateTime")
    }

    /// Sets `failureDateTime`.
    pub fn with_failure_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("failureDateTime", value))
    }

    /// `finalSipCodePhrase`: `Edm.String`
    pub fn final_sip_code_phrase(&self) -> Option<&str> {
        self.0.str("finalSipCodePhrase")
    }

    /// Sets `finalSipCodePhrase`.
    pub fn with_final_sip_code_phrase(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("finalSipCodePhrase", value))
    }

    /// `finalSipCode`: `Edm.Int32`
    pub fn final_sip_code(&self) -> Option<i32> {
        self.0.i32("finalSipCode")
    }

    /// Sets `finalSipCode`.
    pub fn with_final_sip_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("finalSipCode", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `inviteDateTime`: `Edm.DateTimeOffset`
    pub fn invite_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("inviteDateTime")
    }

    /// Sets `inviteDateTime`.
    pub fn with_invite_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("inviteDateTime", value))
    }

    /// `mediaBypassEnabled`: `Edm.Boolean`
    pub fn media_bypass_enabled(&self) -> Option<bool> {
        self.0.bool("mediaBypassEnabled")
    }

    /// Sets `mediaBypassEnabled`.
    pub fn with_media_bypass_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("mediaBypassEnabled", value))
    }

    /// `mediaPathLocation`: `Edm.String`
    pub fn media_path_location(&self) -> Option<&str> {
        self.0.str("mediaPathLocation")
    }

    /// Sets `mediaPathLocation`.
    pub fn with_media_path_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaPathLocation", value))
    }

    /// `signalingLocation`: `Edm.String`
    pub fn signaling_location(&self) -> Option<&str> {
        self.0.str("signalingLocation")
    }

    /// Sets `signalingLocation`.
    pub fn with_signaling_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signalingLocation", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `successfulCall`: `Edm.Boolean`
    pub fn successful_call(&self) -> Option<bool> {
        self.0.bool("successfulCall")
    }

    /// Sets `successfulCall`.
    pub fn with_successful_call(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("successfulCall", value))
    }

    /// `trunkFullyQualifiedDomainName`: `Edm.String`
    pub fn trunk_fully_qualified_domain_name(&self) -> Option<&str> {
        self.0.str("trunkFullyQualifiedDomainName")
    }

    /// Sets `trunkFullyQualifiedDomainName`.
    pub fn with_trunk_fully_qualified_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("trunkFullyQualifiedDomainName", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
