// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationDetail`](https://learn.microsoft.com/graph/api/resources/authenticationdetail?view=graph-rest-beta)
    AuthenticationDetail = "microsoft.graph.authenticationDetail"
}

impl AuthenticationDetail {
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `authenticationMethodDetail` in queries.
    pub const AUTHENTICATION_METHOD_DETAIL: Property<Self> = Property::new("authenticationMethodDetail");
    /// `authenticationStepDateTime` in queries.
    pub const AUTHENTICATION_STEP_DATE_TIME: Property<Self> = Property::new("authenticationStepDateTime");
    /// `authenticationStepRequirement` in queries.
    pub const AUTHENTICATION_STEP_REQUIREMENT: Property<Self> = Property::new("authenticationStepRequirement");
    /// `authenticationStepResultDetail` in queries.
    pub const AUTHENTICATION_STEP_RESULT_DETAIL: Property<Self> = Property::new("authenticationStepResultDetail");
    /// `succeeded` in queries.
    pub const SUCCEEDED: Property<Self> = Property::new("succeeded");

    /// `authenticationMethod`: `Edm.String`
    ///
    /// Possible values are: Password, SMS, Voice, Authenticator App, Software OATH token, Satisfied by token, Previously satisfied.
    pub fn authentication_method(&self) -> Option<&str> {
        self.0.str("authenticationMethod")
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// `authenticationMethodDetail`: `Edm.String`
    pub fn authentication_method_detail(&self) -> Option<&str> {
        self.0.str("authenticationMethodDetail")
    }

    /// Sets `authenticationMethodDetail`.
    pub fn with_authentication_method_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authenticationMethodDetail", value))
    }

    /// `authenticationStepDateTime`: `Edm.DateTimeOffset`
    pub fn authentication_step_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("authenticationStepDateTime")
    }

    /// Sets `authenticationStepDateTime`.
    pub fn with_authentication_step_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("authenticationStepDateTime", value))
    }

    /// `authenticationStepRequirement`: `Edm.String`
    pub fn authentication_step_requirement(&self) -> Option<&str> {
        self.0.str("authenticationStepRequirement")
    }

    /// Sets `authenticationStepRequirement`.
    pub fn with_authentication_step_requirement(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authenticationStepRequirement", value))
    }

    /// `authenticationStepResultDetail`: `Edm.String`
    pub fn authentication_step_result_detail(&self) -> Option<&str> {
        self.0.str("authenticationStepResultDetail")
    }

    /// Sets `authenticationStepResultDetail`.
    pub fn with_authentication_step_result_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authenticationStepResultDetail", value))
    }

    /// `succeeded`: `Edm.Boolean`
    ///
    /// Possible values are: succeeded, failed.
    pub fn succeeded(&self) -> Option<bool> {
        self.0.bool("succeeded")
    }

    /// Sets `succeeded`.
    pub fn with_succeeded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("succeeded", value))
    }
}
