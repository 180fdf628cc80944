// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.applicationSignInSummary`](https://learn.microsoft.com/graph/api/resources/applicationsigninsummary?view=graph-rest-beta)
    ApplicationSignInSummary = "microsoft.graph.applicationSignInSummary"
}

impl ApplicationSignInSummary {
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `failedSignInCount` in queries.
    pub const FAILED_SIGN_IN_COUNT: Property<Self> = Property::new("failedSignInCount");
    /// `successPercentage` in queries.
    pub const SUCCESS_PERCENTAGE: Property<Self> = Property::new("successPercentage");
    /// `successfulSignInCount` in queries.
    pub const SUCCESSFUL_SIGN_IN_COUNT: Property<Self> = Property::new("successfulSignInCount");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `failedSignInCount`: `Edm.Int64`
    pub fn failed_sign_in_count(&self) -> Option<i64> {
        self.0.i64("failedSignInCount")
    }

    /// Sets `failedSignInCount`.
    pub fn with_failed_sign_in_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("failedSignInCount", value))
    }

    /// `successPercentage`: `Edm.Int32`
    pub fn success_percentage(&self) -> Option<i32> {
        self.0.i32("successPercentage")
    }

    /// Sets `successPercentage`.
    pub fn with_success_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("successPercentage", value))
    }

    /// `successfulSignInCount`: `Edm.Int64`
    pub fn successful_sign_in_count(&self) -> Option<i64> {
        self.0.i64("successfulSignInCount")
    }

    /// Sets `successfulSignInCount`.
    pub fn with_successful_sign_in_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("successfulSignInCount", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}
