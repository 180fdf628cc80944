// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.registrationEnforcement`](https://learn.microsoft.com/graph/api/resources/registrationenforcement?view=graph-rest-beta)
    RegistrationEnforcement = "microsoft.graph.registrationEnforcement"
}

impl RegistrationEnforcement {
    /// `authenticationMethodsRegistrationCampaign` in queries.
    pub const AUTHENTICATION_METHODS_REGISTRATION_CAMPAIGN: Property<Self> =
        Property::new("authenticationMethodsRegistrationCampaign");

    /// `authenticationMethodsRegistrationCampaign`: `microsoft.graph.authenticationMethodsRegistrationCampaign`
    pub fn authentication_methods_registration_campaign(
        &self,
    ) -> Option<&super::AuthenticationMethodsRegistrationCampaign>
    {
        self.0.model("authenticationMethodsRegistrationCampaign")
    }

    /// Sets `authenticationMethodsRegistrationCampaign`.
    pub fn with_authentication_methods_registration_campaign(
        self,
        value: impl Into<Nullable<super::AuthenticationMethodsRegistrationCampaign>>,
    ) -> Self {
        Self(self.0.with("authenticationMethodsRegistrationCampaign", value))
    }
}
