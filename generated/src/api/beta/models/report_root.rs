// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.reportRoot`](https://learn.microsoft.com/graph/api/resources/reportroot?view=graph-rest-beta), [intune-shared-reportroot](https://learn.microsoft.com/graph/api/resources/intune-shared-reportroot?view=graph-rest-beta)
    ReportRoot = "microsoft.graph.reportRoot"
}

impl ReportRoot {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `applicationSignInDetailedSummary` in queries.
    pub const APPLICATION_SIGN_IN_DETAILED_SUMMARY: Property<Self> = Property::new("applicationSignInDetailedSummary");
    /// `authenticationMethods` in queries.
    pub const AUTHENTICATION_METHODS: Property<Self> = Property::new("authenticationMethods");
    /// `credentialUserRegistrationDetails` in queries.
    pub const CREDENTIAL_USER_REGISTRATION_DETAILS: Property<Self> = Property::new("credentialUserRegistrationDetails");
    /// `userCredentialUsageDetails` in queries.
    pub const USER_CREDENTIAL_USAGE_DETAILS: Property<Self> = Property::new("userCredentialUsageDetails");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `applicationSignInDetailedSummary`: `Collection(microsoft.graph.applicationSignInDetailedSummary)`
    pub fn application_sign_in_detailed_summary(&self) -> Option<&[super::ApplicationSignInDetailedSummary]> {
        self.0.models("applicationSignInDetailedSummary")
    }

    /// Sets `applicationSignInDetailedSummary`.
    pub fn with_application_sign_in_detailed_summary(
        self,
        value: impl Into<Nullable<Vec<super::ApplicationSignInDetailedSummary>>>,
    ) -> Self {
        Self(self.0.with("applicationSignInDetailedSummary", value))
    }

    /// `authenticationMethods`: `microsoft.graph.authenticationMethodsRoot`
    pub fn authentication_methods(&self) -> Option<&super::AuthenticationMethodsRoot> {
        self.0.model("authenticationMethods")
    }

    /// Sets `authenticationMethods`.
    pub fn with_authentication_methods(self, value: impl Into<Nullable<super::AuthenticationMethodsRoot>>) -> Self {
        Self(self.0.with("authenticationMethods", value))
    }

    /// `credentialUserRegistrationDetails`: `Collection(microsoft.graph.credentialUserRegistrationDetails)`
    pub fn credential_user_registration_details(&self) -> Option<&[super::CredentialUserRegistrationDetails]> {
        self.0.models("credentialUserRegistrationDetails")
    }

    /// Sets `credentialUserRegistrationDetails`.
    pub fn with_credential_user_registration_details(
        self,
        value: impl Into<Nullable<Vec<super::CredentialUserRegistrationDetails>>>,
    ) -> Self {
        Self(self.0.with("credentialUserRegistrationDetails", value))
    }

    /// `userCredentialUsageDetails`: `Collection(microsoft.graph.userCredentialUsageDetails)`
    pub fn user_credential_usage_details(&self) -> Option<&[super::UserCredentialUsageDetails]> {
        self.0.models("userCredentialUsageDetails")
    }

    /// Sets `userCredentialUsageDetails`.
    pub fn with_user_credential_usage_details(
        self,
        value: impl Into<Nullable<Vec<super::UserCredentialUsageDetails>>>,
    ) -> Self {
        Self(self.0.with("userCredentialUsageDetails", value))
    }
}
