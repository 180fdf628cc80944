// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsPolicy`](https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy?view=graph-rest-1.0)
    AuthenticationMethodsPolicy: super::Entity = "microsoft.graph.authenticationMethodsPolicy"
}

impl AuthenticationMethodsPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `policyVersion` in queries.
    pub const POLICY_VERSION: Property<Self> = Property::new("policyVersion");
    /// `registrationEnforcement` in queries.
    pub const REGISTRATION_ENFORCEMENT: Property<Self> = Property::new("registrationEnforcement");
    /// `authenticationMethodConfigurations` in queries.
    pub const AUTHENTICATION_METHOD_CONFIGURATIONS: Property<Self> =
        Property::new("authenticationMethodConfigurations");

    /// `description`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `policyVersion`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn policy_version(&self) -> Option<&str> {
        self.0.str("policyVersion")
    }

    /// `registrationEnforcement`: `microsoft.graph.registrationEnforcement`
    pub fn registration_enforcement(&self) -> Option<&super::RegistrationEnforcement> {
        self.0.model("registrationEnforcement")
    }

    /// Sets `registrationEnforcement`.
    pub fn with_registration_enforcement(self, value: impl Into<Nullable<super::RegistrationEnforcement>>) -> Self {
        Self(self.0.with("registrationEnforcement", value))
    }

    /// `authenticationMethodConfigurations`: `Collection(microsoft.graph.authenticationMethodConfiguration)`
    pub fn authentication_method_configurations(&self) -> Option<&[super::AuthenticationMethodConfiguration]> {
        self.0.models("authenticationMethodConfigurations")
    }

    /// Sets `authenticationMethodConfigurations`.
    pub fn with_authentication_method_configurations(
        self,
        value: impl Into<Nullable<Vec<super::AuthenticationMethodConfiguration>>>,
    ) -> Self {
        Self(self.0.with("authenticationMethodConfigurations", value))
    }
}
