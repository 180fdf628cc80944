// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.signInStatus`](https://learn.microsoft.com/graph/api/resources/signinstatus?view=graph-rest-beta)
    SignInStatus = "microsoft.graph.signInStatus"
}

impl SignInStatus {
    /// `additionalDetails` in queries.
    pub const ADDITIONAL_DETAILS: Property<Self> = Property::new("additionalDetails");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `failureReason` in queries.
    pub const FAILURE_REASON: Property<Self> = Property::new("failureReason");

    /// `additionalDetails`: `Edm.String`
    pub fn additional_details(&self) -> Option<&str> {
        self.0.str("additionalDetails")
    }

    /// Sets `additionalDetails`.
    pub fn with_additional_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalDetails", value))
    }

    /// `errorCode`: `Edm.Int32`
    pub fn error_code(&self) -> Option<i32> {
        self.0.i32("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `failureReason`: `Edm.String`
    pub fn failure_reason(&self) -> Option<&str> {
        self.0.str("failureReason")
    }

    /// Sets `failureReason`.
    pub fn with_failure_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("failureReason", value))
    }
}
