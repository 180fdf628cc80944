// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.pstnCallLogRow`](https://learn.microsoft.com/graph/api/resources/callrecords-pstncalllogrow?view=graph-rest-1.0)
    PstnCallLogRow = "microsoft.graph.callRecords.pstnCallLogRow"
}

impl PstnCallLogRow {
    /// `callDurationSource` in queries.
    pub const CALL_DURATION_SOURCE: Property<Self> = Property::new("callDurationSource");
    /// `calleeNumber` in queries.
    pub const CALLEE_NUMBER: Property<Self> = Property::new("calleeNumber");
    /// `callerNumber` in queries.
    pub const CALLER_NUMBER: Property<Self> = Property::new("callerNumber");
    /// `callId` in queries.
    pub const CALL_ID: Property<Self> = Property::new("callId");
    /// `callType` in queries.
    pub const CALL_TYPE: Property<Self> = Property::new("callType");
    /// `charge` in queries.
    pub const CHARGE: Property<Self> = Property::new("charge");
    /// `conferenceId` in queries.
    pub const CONFERENCE_ID: Property<Self> = Property::new("conferenceId");
    /// `connectionCharge` in queries.
    pub const CONNECTION_CHARGE: Property<Self> = Property::new("connectionCharge");
    /// `currency` in queries.
    pub const CURRENCY: Property<Self> = Property::new("currency");
    /// `destinationContext` in queries.
    pub const DESTINATION_CONTEXT: Property<Self> = Property::new("destinationContext");
    /// `destinationName` in queries.
    pub const DESTINATION_NAME: Property<Self> = Property::new("destinationName");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `inventoryType` in queries.
    pub const INVENTORY_TYPE: Property<Self> = Property::new("inventoryType");
    /// `licenseCapability` in queries.
    pub const LICENSE_CAPABILITY: Property<Self> = Property::new("licenseCapability");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `tenantCountryCode` in queries.
    pub const TENANT_COUNTRY_CODE: Property<Self> = Property::new("tenantCountryCode");
    /// `usageCountryCode` in queries.
    pub const USAGE_COUNTRY_CODE: Property<Self> = Property::new("usageCountryCode");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `callDurationSource`: `microsoft.graph.callRecords.pstnCallDurationSource`
    pub fn call_duration_source(&self) -> Option<super::PstnCallDurationSource> {
        self.0.enumeration("callDurationSource")
    }

    /// Sets `callDurationSource`.
    pub fn with_call_duration_source(self, value: impl Into<Nullable<super::PstnCallDurationSource>>) -> Self {
        Self(self.0.with("callDurationSource", value))
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

    /// `callId`: `Edm.String`
    pub fn call_id(&self) -> Option<&str> {
        self.0.str("callId")
    }

    /// Sets `callId`.
    pub fn with_call_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callId", value))
    }

    /// `callType`: `Edm.String`
    pub fn call_type(&self) -> Option<&str> {
        self.0.str("callType")
    }

    /// Sets `callType`.
    pub fn with_call_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callType", value))
    }

    /// `charge`: `Edm.Double`
    pub fn charge(&self) -> Option<f64> {
        self.0.f64("charge")
    }

    /// Sets `charge`.
    pub fn with_charge(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("charge", value))
    }

    /// `conferenceId`: `Edm.String`
    pub fn conference_id(&self) -> Option<&str> {
        self.0.str("conferenceId")
    }

    /// Sets `conferenceId`.
    pub fn with_conference_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conferenceId", value))
    }

    /// `connectionCharge`: `Edm.Double`
    pub fn connection_charge(&self) -> Option<f64> {
        self.0.f64("connectionCharge")
    }

    /// Sets `connectionCharge`.
    pub fn with_connection_charge(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("connectionCharge", value))
    }

    /// `currency`: `Edm.String`
    pub fn currency(&self) -> Option<&str> {
        self.0.str("currency")
    }

    /// Sets `currency`.
    pub fn with_currency(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currency", value))
    }

    /// `destinationContext`: `Edm.String`
    pub fn destination_context(&self) -> Option<&str> {
        self.0.str("destinationContext")
    }

    /// Sets `destinationContext`.
    pub fn with_destination_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationContext", value))
    }

    /// `destinationName`: `Edm.String`
    pub fn destination_name(&self) -> Option<&str> {
        self.0.str("destinationName")
    }

    /// Sets `destinationName`.
    pub fn with_destination_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationName", value))
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `inventoryType`: `Edm.String`
    pub fn inventory_type(&self) -> Option<&str> {
        self.0.str("inventoryType")
    }

    /// Sets `inventoryType`.
    pub fn with_inventory_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("inventoryType", value))
    }

    /// `licenseCapability`: `Edm.String`
    pub fn license_capability(&self) -> Option<&str> {
        self.0.str("licenseCapability")
    }

    /// Sets `licenseCapability`.
    pub fn with_license_capability(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("licenseCapability", value))
    }

    /// `operator`: `Edm.String`
    pub fn operator(&self) -> Option<&str> {
        self.0.str("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `tenantCountryCode`: `Edm.String`
    pub fn tenant_country_code(&self) -> Option<&str> {
        self.0.str("tenantCountryCode")
    }

    /// Sets `tenantCountryCode`.
    pub fn with_tenant_country_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantCountryCode", value))
    }

    /// `usageCountryCode`: `Edm.String`
    pub fn usage_country_code(&self) -> Option<&str> {
        self.0.str("usageCountryCode")
    }

    /// Sets `usageCountryCode`.
    pub fn with_usage_country_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usageCountryCode", value))
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
