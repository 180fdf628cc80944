// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userCredentialUsageDetails`](https://learn.microsoft.com/graph/api/resources/usercredentialusagedetails?view=graph-rest-beta)
    UserCredentialUsageDetails = "microsoft.graph.userCredentialUsageDetails"
}

impl UserCredentialUsageDetails {
    /// `authMethod` in queries.
    pub const AUTH_METHOD: Property<Self> = Property::new("authMethod");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `failureReason` in queries.
    pub const FAILURE_REASON: Property<Self> = Property::new("failureReason");
    /// `feature` in queries.
    pub const FEATURE: Property<Self> = Property::new("feature");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isSuccess` in queries.
    pub const IS_SUCCESS: Property<Self> = Property::new("isSuccess");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `authMethod`: `Edm.String`
    ///
    /// Possible values are: email, mobileSMS, mobileCall, officePhone, securityQuestion.
    pub fn auth_method(&self) -> Option<&str> {
        self.0.str("authMethod")
    }

    /// Sets `authMethod`.
    pub fn with_auth_method(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authMethod", value))
    }

    /// `eventDateTime`: `Edm.DateTimeOffset`
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `failureReason`: `Edm.String`
    pub fn failure_reason(&self) -> Option<&str> {
        self.0.str("failureReason")
    }

    /// Sets `failureReason`.
    pub fn with_failure_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("failureReason", value))
    }

    /// `feature`: `microsoft.graph.featureType`
    ///
    /// Possible values are: registration, reset, unknownFutureValue.
    pub fn feature(&self) -> Option<super::FeatureType> {
        self.0.enumeration("feature")
    }

    /// Sets `feature`.
    pub fn with_feature(self, value: impl Into<Nullable<super::FeatureType>>) -> Self {
        Self(self.0.with("feature", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isSuccess`: `Edm.Boolean`
    pub fn is_success(&self) -> Option<bool> {
        self.0.bool("isSuccess")
    }

    /// Sets `isSuccess`.
    pub fn with_is_success(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSuccess", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
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
