// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.signInActivity`](https://learn.microsoft.com/graph/api/resources/signinactivity?view=graph-rest-beta)
    SignInActivity = "microsoft.graph.signInActivity"
}

impl SignInActivity {
    /// `lastSignInDateTime` in queries.
    pub const LAST_SIGN_IN_DATE_TIME: Property<Self> = Property::new("lastSignInDateTime");
    /// `lastSignInRequestId` in queries.
    pub const LAST_SIGN_IN_REQUEST_ID: Property<Self> = Property::new("lastSignInRequestId");
    /// `lastNonInteractiveSignInDateTime` in queries.
    pub const LAST_NON_INTERACTIVE_SIGN_IN_DATE_TIME: Property<Self> =
        Property::new("lastNonInteractiveSignInDateTime");
    /// `lastNonInteractiveSignInRequestId` in queries.
    pub const LAST_NON_INTERACTIVE_SIGN_IN_REQUEST_ID: Property<Self> =
        Property::new("lastNonInteractiveSignInRequestId");

    /// `lastSignInDateTime`: `Edm.DateTimeOffset`
    pub fn last_sign_in_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSignInDateTime")
    }

    /// Sets `lastSignInDateTime`.
    pub fn with_last_sign_in_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSignInDateTime", value))
    }

    /// `lastSignInRequestId`: `Edm.String`
    pub fn last_sign_in_request_id(&self) -> Option<&str> {
        self.0.str("lastSignInRequestId")
    }

    /// Sets `lastSignInRequestId`.
    pub fn with_last_sign_in_request_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastSignInRequestId", value))
    }

    /// `lastNonInteractiveSignInDateTime`: `Edm.DateTimeOffset`
    pub fn last_non_interactive_sign_in_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastNonInteractiveSignInDateTime")
    }

    /// Sets `lastNonInteractiveSignInDateTime`.
    pub fn with_last_non_interactive_sign_in_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastNonInteractiveSignInDateTime", value))
    }

    /// `lastNonInteractiveSignInRequestId`: `Edm.String`
    pub fn last_non_interactive_sign_in_request_id(&self) -> Option<&str> {
        self.0.str("lastNonInteractiveSignInRequestId")
    }

    /// Sets `lastNonInteractiveSignInRequestId`.
    pub fn with_last_non_interactive_sign_in_request_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastNonInteractiveSignInRequestId", value))
    }
}
