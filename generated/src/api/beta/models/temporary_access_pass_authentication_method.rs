// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.temporaryAccessPassAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod?view=graph-rest-beta)
    TemporaryAccessPassAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.temporaryAccessPassAuthenticationMethod"
}

impl TemporaryAccessPassAuthenticationMethod {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `isUsableOnce` in queries.
    pub const IS_USABLE_ONCE: Property<Self> = Property::new("isUsableOnce");
    /// `isUsable` in queries.
    pub const IS_USABLE: Property<Self> = Property::new("isUsable");
    /// `lifetimeInMinutes` in queries.
    pub const LIFETIME_IN_MINUTES: Property<Self> = Property::new("lifetimeInMinutes");
    /// `methodUsabilityReason` in queries.
    pub const METHOD_USABILITY_REASON: Property<Self> = Property::new("methodUsabilityReason");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `temporaryAccessPass` in queries.
    pub const TEMPORARY_ACCESS_PASS: Property<Self> = Property::new("temporaryAccessPass");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `isUsableOnce`: `Edm.Boolean`
    pub fn is_usable_once(&self) -> Option<bool> {
        self.0.bool("isUsableOnce")
    }

    /// Sets `isUsableOnce`.
    pub fn with_is_usable_once(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isUsableOnce", value))
    }

    /// `isUsable`: `Edm.Boolean`
    pub fn is_usable(&self) -> Option<bool> {
        self.0.bool("isUsable")
    }

    /// Sets `isUsable`.
    pub fn with_is_usable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isUsable", value))
    }

    /// `lifetimeInMinutes`: `Edm.Int32`
    pub fn lifetime_in_minutes(&self) -> Option<i32> {
        self.0.i32("lifetimeInMinutes")
    }

    /// Sets `lifetimeInMinutes`.
    pub fn with_lifetime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("lifetimeInMinutes", value))
    }

    /// `methodUsabilityReason`: `Edm.String`
    pub fn method_usability_reason(&self) -> Option<&str> {
        self.0.str("methodUsabilityReason")
    }

    /// Sets `methodUsabilityReason`.
    pub fn with_method_usability_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("methodUsabilityReason", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `temporaryAccessPass`: `Edm.String`
    pub fn temporary_access_pass(&self) -> Option<&str> {
        self.0.str("temporaryAccessPass")
    }

    /// Sets `temporaryAccessPass`.
    pub fn with_temporary_access_pass(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("temporaryAccessPass", value))
    }
}
