// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.credentialUsageSummary`](https://learn.microsoft.com/graph/api/resources/credentialusagesummary?view=graph-rest-beta)
    CredentialUsageSummary = "microsoft.graph.credentialUsageSummary"
}

impl CredentialUsageSummary {
    /// `authMethod` in queries.
    pub const AUTH_METHOD: Property<Self> = Property::new("authMethod");
    /// `failureActivityCount` in queries.
    pub const FAILURE_ACTIVITY_COUNT: Property<Self> = Property::new("failureActivityCount");
    /// `feature` in queries.
    pub const FEATURE: Property<Self> = Property::new("feature");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `successfulActivityCount` in queries.
    pub const SUCCESSFUL_ACTIVITY_COUNT: Property<Self> = Property::new("successfulActivityCount");

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

    /// `failureActivityCount`: `Edm.Int64`
    pub fn failure_activity_count(&self) -> Option<i64> {
        self.0.i64("failureActivityCount")
    }

    /// Sets `failureActivityCount`.
    pub fn with_failure_activity_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("failureActivityCount", value))
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

    /// `successfulActivityCount`: `Edm.Int64`
    pub fn successful_activity_count(&self) -> Option<i64> {
        self.0.i64("successfulActivityCount")
    }

    /// Sets `successfulActivityCount`.
    pub fn with_successful_activity_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("successfulActivityCount", value))
    }
}
